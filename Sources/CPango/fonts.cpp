// Fonts as a file needs them: measured in thousandths, and cut down to the shapes that are used.

#include <hb-ot.h>
#include <hb-subset.h>

#include <cstdlib>
#include <cstring>

#include "press.hpp"

static std::string name(hb_face_t *face) {
  char text[128];
  unsigned int count = sizeof text;
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &count, text);
  return std::string(text, count);
}

static bool has_cff(hb_face_t *face) {
  hb_blob_t *table = hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '));
  const bool is_there = hb_blob_get_length(table) > 0;
  hb_blob_destroy(table);
  return is_there;
}

/// Only the tables that outlines and widths stand in: the shapes are chosen already, and a list of all
/// characters takes long to read.
static hb_blob_t *outline_table(hb_face_t *, hb_tag_t tag, void *shapes) {
  for (const char *wanted : {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "CFF "})
    if (hb_tag_from_string(wanted, -1) == tag)
      return hb_face_reference_table(static_cast<hb_face_t *>(shapes), tag);
  return nullptr;
}

int32_t cpango_press::number(PangoFont *font) {
  hb_face_t *shapes = hb_font_get_face(pango_font_get_hb_font(font));
  for (size_t place = 0; place < faces.size(); place++)
    if (faces[place].shapes == shapes) return static_cast<int32_t>(place);
  cpango::face face;
  face.shapes = hb_face_reference(shapes);
  face.outlines = hb_face_create_for_tables(outline_table, shapes, nullptr);
  face.measures = hb_font_create(shapes);
  face.name = name(shapes);
  face.is_cff = has_cff(shapes);
  faces.push_back(face);
  return static_cast<int32_t>(faces.size()) - 1;
}

static double thousandths(const cpango::face &face, double length) {
  return length * 1000 / hb_face_get_upem(face.shapes);
}

cpango_font cpango_font_at(cpango_press *press, int32_t font) {
  const auto &face = press->faces[static_cast<size_t>(font)];
  hb_font_extents_t extents;
  hb_font_get_h_extents(face.measures, &extents);
  const double ascent = thousandths(face, extents.ascender);
  const double descent = thousandths(face, extents.descender);
  return {face.name.c_str(), face.is_cff, ascent, descent, {-1000, descent, 2000, ascent}};
}

uint32_t cpango_font_space(cpango_press *press, int32_t font) {
  hb_codepoint_t glyph = 0;
  hb_font_get_nominal_glyph(press->faces[static_cast<size_t>(font)].measures, ' ', &glyph);
  return glyph;
}

double cpango_font_advance(cpango_press *press, int32_t font, uint32_t glyph) {
  const auto &face = press->faces[static_cast<size_t>(font)];
  return thousandths(face, hb_font_get_glyph_h_advance(face.measures, glyph));
}

void cpango_bytes_release(cpango_bytes bytes) { std::free(bytes.bytes); }

static cpango_bytes copy(hb_blob_t *blob) {
  unsigned int count = 0;
  const char *start = hb_blob_get_data(blob, &count);
  auto *bytes = static_cast<uint8_t *>(std::malloc(count > 0 ? count : 1));
  if (bytes == nullptr) return {nullptr, 0};
  if (count > 0) std::memcpy(bytes, start, count);
  return {bytes, count};
}

static hb_subset_input_t *wanted(const uint32_t *glyphs, int32_t count) {
  hb_subset_input_t *input = hb_subset_input_create_or_fail();
  if (input == nullptr) return nullptr;
  hb_set_t *set = hb_subset_input_glyph_set(input);
  for (int32_t place = 0; place < count; place++) hb_set_add(set, glyphs[place]);
  hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
  return input;
}

cpango_bytes cpango_font_subset(
    cpango_press *press, int32_t font, const uint32_t *glyphs, int32_t count, uint16_t *numbers) {
  const auto &face = press->faces[static_cast<size_t>(font)];
  hb_subset_input_t *input = wanted(glyphs, count);
  if (input == nullptr) return {nullptr, 0};
  hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face.outlines, input);
  hb_subset_input_destroy(input);
  if (plan == nullptr) return {nullptr, 0};
  const hb_map_t *map = hb_subset_plan_old_to_new_glyph_mapping(plan);
  for (int32_t place = 0; place < count; place++)
    numbers[place] = static_cast<uint16_t>(hb_map_get(map, glyphs[place]));
  hb_face_t *small = hb_subset_plan_execute_or_fail(plan);
  hb_subset_plan_destroy(plan);
  if (small == nullptr) return {nullptr, 0};
  hb_blob_t *blob = face.is_cff ? hb_face_reference_table(small, HB_TAG('C', 'F', 'F', ' '))
                                : hb_face_reference_blob(small);
  const cpango_bytes bytes = copy(blob);
  hb_blob_destroy(blob);
  hb_face_destroy(small);
  return bytes;
}
