// Paragraphs: broken into lines, shaped, and read out shape by shape.

#include <algorithm>

#include "press.hpp"

/// The size in which everything is set, in points: so large that rounding is not seen.
static const double size = 64;
/// Pango's lengths in that size.
static const double em = size * PANGO_SCALE;

static PangoFontDescription *description(cpango_press *press, const cpango_style &style) {
  const std::string key = std::string(style.families) + (style.is_bold ? "/b" : "/r");
  auto &found = press->descriptions[key];
  if (found == nullptr) {
    found = pango_font_description_new();
    pango_font_description_set_family(found, style.families);
    pango_font_description_set_weight(found, style.is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(found, em);
  }
  return found;
}

/// Lets no line end within these stretches of bytes.
static void keep(PangoLayout *layout, const int32_t *stretches, int32_t count) {
  PangoAttrList *list = pango_attr_list_new();
  for (int32_t place = 0; place + 1 < count; place += 2) {
    PangoAttribute *attribute = pango_attr_allow_breaks_new(FALSE);
    attribute->start_index = static_cast<guint>(stretches[place]);
    attribute->end_index = static_cast<guint>(stretches[place + 1]);
    pango_attr_list_insert(list, attribute);
  }
  pango_layout_set_attributes(layout, list);
  pango_attr_list_unref(list);
}

cpango_text *cpango_set(cpango_press *press, const char *bytes, int32_t count, cpango_style style) {
  PangoLayout *layout =
      pango_layout_new(press->context(style.language, style.is_right_to_left));
  // Else Pango guesses the direction of each paragraph by its first letter, and its side with it.
  pango_layout_set_auto_dir(layout, FALSE);
  // Stretches that are kept whole may stand out; the caller sees it by the width.
  pango_layout_set_wrap(layout, style.kept_count > 0 ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
  pango_layout_set_font_description(layout, description(press, style));
  if (style.width >= 0) pango_layout_set_width(layout, static_cast<int>(style.width * em));
  pango_layout_set_text(layout, bytes, count);
  if (style.kept_count > 0) keep(layout, style.kept, style.kept_count);
  auto *text = new cpango_text;
  text->layout = layout;
  text->kept.assign(style.kept, style.kept + style.kept_count);
  return text;
}

void cpango_text_close(cpango_text *text) {
  g_object_unref(text->layout);
  delete text;
}

cpango_extents cpango_text_extents(cpango_text *text) {
  PangoRectangle logical;
  pango_layout_get_extents(text->layout, nullptr, &logical);
  return {logical.width / em, logical.height / em, pango_layout_get_baseline(text->layout) / em,
          pango_layout_get_line_count(text->layout),
          pango_layout_get_unknown_glyphs_count(text->layout)};
}

double cpango_text_line_width(cpango_text *text, int32_t line) {
  PangoRectangle logical;
  pango_layout_line_get_extents(
      pango_layout_get_line_readonly(text->layout, line), nullptr, &logical);
  return logical.width / em;
}

double cpango_text_widest(cpango_text *text, const int32_t *stretches, int32_t count) {
  std::vector<int> widths(static_cast<size_t>(count) / 2 + 1);
  PangoLayoutIter *place = pango_layout_get_iter(text->layout);
  do {
    const int byte = pango_layout_iter_get_index(place);
    // The last stretch that begins before the cluster or with it.
    const int32_t *next = std::upper_bound(stretches, stretches + count, byte);
    const auto edges = static_cast<size_t>(next - stretches);
    if (edges % 2 == 0) continue;
    PangoRectangle logical;
    pango_layout_iter_get_cluster_extents(place, nullptr, &logical);
    widths[edges / 2] += logical.width;
  } while (pango_layout_iter_next_cluster(place));
  pango_layout_iter_free(place);
  return *std::max_element(widths.begin(), widths.end()) / em;
}

bool cpango_text_breaks_words(cpango_text *text) {
  int count = 0;
  const PangoLogAttr *places = pango_layout_get_log_attrs_readonly(text->layout, &count);
  const char *bytes = pango_layout_get_text(text->layout);
  const int lines = pango_layout_get_line_count(text->layout);
  for (int line = 1; line < lines; line++) {
    const int start = pango_layout_get_line_readonly(text->layout, line)->start_index;
    const long place = g_utf8_pointer_to_offset(bytes, bytes + start);
    if (place < count && !places[place].is_line_break) return true;
    // Where a stretch is longer than a line, Pango ends one behind any dash in it.
    for (size_t kept = 0; kept + 1 < text->kept.size(); kept += 2)
      if (start > text->kept[kept] && start < text->kept[kept + 1]) return true;
  }
  return false;
}

/// The byte after the last one that a shape stands for.
static int cluster_end(const PangoGlyphString *string, int place, bool is_right_to_left, int end) {
  const int start = string->log_clusters[place];
  const int step = is_right_to_left ? -1 : 1;
  for (int next = place + step; next >= 0 && next < string->num_glyphs; next += step)
    if (string->log_clusters[next] != start) return string->log_clusters[next];
  return end;
}

/// Whether a byte of UTF-8 begins a character.
static bool begins(char byte) { return (byte & 0xC0) != 0x80; }

/// What one shape can say, as its width has room: programs that read files take characters that lie
/// closer for one printed twice.
static int room(double width) {
  return width <= 0 ? 0 : std::max(1, static_cast<int>(width / 0.12));
}

/// Shares the characters of a cluster out among its shapes, in the order of reading; marks without a
/// width say nothing. The last one says the rest.
static void share(const char *bytes, int start, int end, std::vector<cpango_glyph *> shapes) {
  std::vector<cpango_glyph *> wide;
  for (auto *shape : shapes) {
    shape->start = start;
    if (shape->width > 0) wide.push_back(shape);
  }
  if (wide.empty()) wide.push_back(shapes.front());
  for (auto *shape : wide) {
    int next = start;
    if (shape == wide.back()) next = end;
    for (int left = room(shape->width); left > 0 && next < end; left--)
      for (next++; next < end && !begins(bytes[next]);) next++;
    shape->start = start;
    shape->count = next - start;
    start = next;
  }
}

/// One cluster: the shapes from `first` to before `last`, and where its bytes end.
static void read_cluster(
    const PangoGlyphItem *run, int first, int last, int end, const char *bytes, double &x, double y,
    int32_t font, int32_t line, std::vector<cpango_glyph> &cluster) {
  const bool is_right_to_left = run->item->analysis.level % 2 == 1;
  cluster.clear();
  for (int place = first; place < last; place++) {
    const PangoGlyphInfo &info = run->glyphs->glyphs[place];
    const bool is_drawn =
        info.glyph != PANGO_GLYPH_EMPTY && (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;
    const double width = info.geometry.width / em;
    if (is_drawn)
      cluster.push_back(
          {info.glyph, font, line, x + info.geometry.x_offset / em,
           y + info.geometry.y_offset / em, width, 0, 0, is_right_to_left, false});
    x += width;
  }
  if (cluster.empty()) return;
  std::vector<cpango_glyph *> shapes;
  for (auto &shape : cluster) shapes.push_back(&shape);
  // From right to left the first character belongs to the last shape.
  if (is_right_to_left) std::reverse(shapes.begin(), shapes.end());
  const int start = run->item->offset + run->glyphs->log_clusters[first];
  share(bytes, start, run->item->offset + end, shapes);
}

/// A word, or a space, and where its shapes stand.
struct word {
  int start;
  std::vector<cpango_glyph> shapes;
};

/// Words in the order of reading; the shapes of each from left to right.
static void read_run(
    cpango_press *press, const PangoGlyphItem *run, const char *bytes, double x, double y,
    int32_t line, std::vector<word> &words) {
  const bool is_right_to_left = run->item->analysis.level % 2 == 1;
  const int32_t font = press->number(run->item->analysis.font);
  const int count = run->glyphs->num_glyphs;
  std::vector<cpango_glyph> cluster;
  bool is_new = true;
  int unseen = -1;
  for (int first = 0; first < count;) {
    int last = first + 1;
    while (last < count && run->glyphs->log_clusters[last] == run->glyphs->log_clusters[first])
      last++;
    const int end = cluster_end(run->glyphs, first, is_right_to_left, run->item->length);
    read_cluster(
        run, first, last, unseen < 0 ? end : unseen, bytes, x, y, font, line, cluster);
    // What is not seen, such as a joiner, belongs to the character before it, which comes next here.
    unseen = cluster.empty() && is_right_to_left ? (unseen < 0 ? end : unseen) : -1;
    const int start = run->item->offset + run->glyphs->log_clusters[first];
    const bool is_space = bytes[start] == ' ';
    if (is_new || (is_right_to_left && is_space)) words.push_back({start, {}});
    words.back().shapes.insert(words.back().shapes.end(), cluster.begin(), cluster.end());
    words.back().start = std::min(words.back().start, start);
    is_new = is_right_to_left && is_space;
    first = last;
  }
}

/// Adds the words of a line in the order of reading.
static void finish(std::vector<word> &words, std::vector<cpango_glyph> &glyphs) {
  std::sort(words.begin(), words.end(), [](const word &left, const word &right) {
    return left.start < right.start;
  });
  for (auto &word : words) {
    if (word.shapes.empty()) continue;
    word.shapes.front().is_first = true;
    glyphs.insert(glyphs.end(), word.shapes.begin(), word.shapes.end());
  }
  words.clear();
}

const cpango_glyph *cpango_text_glyphs(cpango_press *press, cpango_text *text, int32_t *count) {
  if (!text->is_read) {
    text->is_read = true;
    const char *bytes = pango_layout_get_text(text->layout);
    std::vector<word> words;
    int32_t line = 0;
    PangoLayoutIter *place = pango_layout_get_iter(text->layout);
    do {
      const PangoGlyphItem *run = pango_layout_iter_get_run_readonly(place);
      if (run == nullptr) {
        finish(words, text->glyphs);
        line++;
        continue;
      }
      PangoRectangle logical;
      pango_layout_iter_get_run_extents(place, nullptr, &logical);
      const double baseline = pango_layout_iter_get_baseline(place) / em;
      read_run(press, run, bytes, logical.x / em, baseline, line, words);
    } while (pango_layout_iter_next_run(place));
    finish(words, text->glyphs);
    pango_layout_iter_free(place);
  }
  *count = static_cast<int32_t>(text->glyphs.size());
  return text->glyphs.data();
}
