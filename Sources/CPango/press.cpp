// The font map is ours alone, with a fontconfig of ours: what is installed for other programs, and
// how they like their letters hinted, changes nothing on paper.

#include "press.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <pango/pangoft2.h>

static FcConfig *read(const char *text) {
  FcConfig *config = FcConfigCreate();
  if (config == nullptr) return nullptr;
  const auto *bytes = reinterpret_cast<const FcChar8 *>(text);
  if (FcConfigParseAndLoadFromMemory(config, bytes, FcFalse) && FcConfigBuildFonts(config))
    return config;
  FcConfigDestroy(config);
  return nullptr;
}

cpango_press *cpango_open(const char *fontconfig) {
  FcConfig *config = read(fontconfig);
  if (config == nullptr) return nullptr;
  auto *press = new cpango_press;
  const FcFontSet *fonts = FcConfigGetFonts(config, FcSetSystem);
  press->files = fonts == nullptr ? 0 : fonts->nfont;
  press->map = pango_ft2_font_map_new();
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(press->map), config);
  FcConfigDestroy(config);
  pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(press->map), 72, 72);
  return press;
}

PangoContext *cpango_press::context(const char *language, bool is_right_to_left) {
  auto &found = contexts[std::string(language) + (is_right_to_left ? "<" : ">")];
  if (found != nullptr) return found;
  found = pango_font_map_create_context(map);
  // Letters stand where the outlines say, not where a screen of 72 dots an inch would put them.
  pango_context_set_round_glyph_positions(found, FALSE);
  pango_context_set_language(found, pango_language_from_string(language));
  pango_context_set_base_dir(found, is_right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  return found;
}

void cpango_close(cpango_press *press) {
  for (auto &face : press->faces) {
    hb_font_destroy(face.measures);
    hb_face_destroy(face.outlines);
    hb_face_destroy(face.shapes);
  }
  for (auto &entry : press->descriptions) pango_font_description_free(entry.second);
  for (auto &entry : press->contexts) g_object_unref(entry.second);
  g_object_unref(press->map);
  delete press;
}

int32_t cpango_font_files(cpango_press *press) { return press->files; }
