// What the parts share. Not part of the C face.

#ifndef CPANGO_PRESS_HPP
#define CPANGO_PRESS_HPP

#include <hb.h>
#include <pango/pango.h>

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "cpango.h"

namespace cpango {

struct face {
  hb_face_t *shapes = nullptr;
  /// The same without what only shaping needs.
  hb_face_t *outlines = nullptr;
  hb_font_t *measures = nullptr;
  std::string name;
  bool is_cff = false;
};

}  // namespace cpango

struct cpango_press {
  PangoFontMap *map = nullptr;
  /// By language and direction. A layout looks at its context again whenever that was changed, so
  /// none is ever changed.
  std::map<std::string, PangoContext *> contexts;
  int32_t files = 0;
  /// They never move: the names of those that were handed out point into them.
  std::deque<cpango::face> faces;
  std::map<std::string, PangoFontDescription *> descriptions;

  PangoContext *context(const char *language, bool is_right_to_left);

  /// The number of the font of a run.
  int32_t number(PangoFont *font);
};

struct cpango_text {
  PangoLayout *layout = nullptr;
  /// The first byte and the byte after the last one of stretches in which no line should end.
  std::vector<int32_t> kept;
  std::vector<cpango_glyph> glyphs;
  bool is_read = false;
};

#endif
