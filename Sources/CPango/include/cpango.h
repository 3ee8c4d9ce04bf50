// Pango's paragraphs and HarfBuzz's subsets of fonts behind plain C functions.
//
// Nothing here may run on two threads at once. Outlines are not hinted, so a text is the same in every
// size: lengths of texts are in the size of their letters. y grows downwards.

#ifndef CPANGO_H
#define CPANGO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// Fonts and what is needed to set text in them.
typedef struct cpango_press cpango_press;

/// Opens the fonts that a fontconfig document names and no others; NULL when it cannot be read.
cpango_press *_Nullable cpango_open(const char *fontconfig);

void cpango_close(cpango_press *press);

/// How many font files were found.
int32_t cpango_font_files(cpango_press *press);

/// How a text is set.
typedef struct {
  /// Families, best first, with commas between them.
  const char *families;
  /// The language as a BCP 47 tag.
  const char *language;
  bool is_bold;
  bool is_right_to_left;
  /// The width in which lines are broken; below zero for one line without end.
  double width;
  /// The first byte and the byte after the last one of stretches in which no line may end.
  const int32_t *_Nullable kept;
  int32_t kept_count;
} cpango_style;

/// A text that has been set.
typedef struct cpango_text cpango_text;

cpango_text *cpango_set(cpango_press *press, const char *bytes, int32_t count, cpango_style style);

void cpango_text_close(cpango_text *text);

/// The size of a set text; `unknown` counts the characters for which no font has a shape.
typedef struct {
  double width, height, baseline;
  int32_t lines, unknown;
} cpango_extents;

cpango_extents cpango_text_extents(cpango_text *text);

/// The width of a line, from 0.
double cpango_text_line_width(cpango_text *text, int32_t line);

/// The width of the widest of some stretches, each given by its first byte and the byte after its last
/// one; whatever the lines they are on.
double cpango_text_widest(cpango_text *text, const int32_t *_Nullable stretches, int32_t count);

/// Whether a line ends inside of a word, or of a stretch that is kept.
bool cpango_text_breaks_words(cpango_text *text);

/// One shape of a font at its place.
typedef struct {
  uint32_t glyph;
  /// The number of the font, see `cpango_font`.
  int32_t font;
  /// The line it stands on, from 0.
  int32_t line;
  /// From the left end of its line, and from the top of the text, to its origin on the baseline.
  double x, y;
  /// How far the next shape of the same kind would stand from it.
  double width;
  /// The bytes of the text it stands for.
  int32_t start, count;
  /// Whether its word is read from right to left.
  bool is_right_to_left;
  /// Whether a word begins with it; without spaces a whole line is one.
  bool is_first;
} cpango_glyph;

/// The shapes of a text, line by line, word by word in the order of reading, and within a word from
/// left to right; valid as long as the text.
const cpango_glyph *_Nullable cpango_text_glyphs(
    cpango_press *press, cpango_text *text, int32_t *count);

/// A font; lengths in thousandths of its size.
typedef struct {
  const char *name;
  /// Whether its outlines are CFF, numbered by character identifiers.
  bool is_cff;
  double ascent, descent, box[4];
} cpango_font;

cpango_font cpango_font_at(cpango_press *press, int32_t font);

/// The number of a font's space, which is not seen.
uint32_t cpango_font_space(cpango_press *press, int32_t font);

/// The width of a shape in thousandths of the size.
double cpango_font_advance(cpango_press *press, int32_t font, uint32_t glyph);

/// Bytes handed out; free them with `cpango_bytes_release`.
typedef struct {
  uint8_t *_Nullable bytes;
  size_t count;
} cpango_bytes;

void cpango_bytes_release(cpango_bytes bytes);

/// A font with these shapes alone, and the number of each in it. CFF comes as its bare table.
cpango_bytes cpango_font_subset(
    cpango_press *press, int32_t font, const uint32_t *glyphs, int32_t count, uint16_t *numbers);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
