// ICU behind plain C functions.
//
// No ICU header may appear here: Foundation carries an ICU of its own, and a clean build fails where
// two of them meet, even one module above. Every text is UTF-8. Every locale is a BCP 47 tag.
// Whatever a function hands out is released with the function named beside it.

#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

/// A text, or the reason why there is none. Release with `cicu_text_release`.
typedef struct cicu_text {
  /// NULL when there is no text.
  char *_Nullable bytes;
  /// Length in bytes, without the closing zero.
  int32_t count;
  /// 0, or ICU's error code.
  int32_t status;
  /// Where a pattern went wrong, in UTF-16 units; -1 when unknown.
  int32_t offset;
} cicu_text;

void cicu_text_release(cicu_text text);

/// A growing list of texts. Release with `cicu_strings_close`.
typedef struct cicu_strings cicu_strings;
cicu_strings *cicu_strings_open(void);
void cicu_strings_add(cicu_strings *list, const char *bytes, int32_t count);
void cicu_strings_close(cicu_strings *list);

// Tags

/// The canonical form of a well-formed tag: old codes replaced, case normalised.
cicu_text cicu_tag_canonical(const char *tag);
/// The tag with its likely script and region: `und-VN` gives `vi-Latn-VN`.
cicu_text cicu_tag_maximized(const char *tag);
/// Whether ICU knows this script code (`Hant`) or region code (`JP`).
bool cicu_is_script(const char *code);
bool cicu_is_region(const char *code);
/// The language codes ICU lists; NULL past the end.
const char *_Nullable cicu_language_at(int32_t index);
/// The tags of the locales ICU has data for; status is not 0 past the end.
cicu_text cicu_locale_at(int32_t index);

typedef enum cicu_name_kind {
  CICU_NAME_TAG = 0,
  CICU_NAME_LANGUAGE = 1,
  CICU_NAME_REGION = 2
} cicu_name_kind;

/// The name of a tag, language or region in a locale; no text when ICU has no name for it.
cicu_text cicu_display_name(const char *locale, cicu_name_kind kind, const char *code);

/// The places in both lists of the best match, both -1 when nothing is near enough.
typedef struct cicu_match {
  int32_t supported;
  int32_t desired;
} cicu_match;

cicu_match cicu_best_match(const cicu_strings *supported, const cicu_strings *desired);

// Messages

/// A parsed message with the arguments given so far. Release with `cicu_message_close`.
typedef struct cicu_message cicu_message;

/// Why a pattern was refused.
typedef enum cicu_pattern_fault {
  CICU_FAULT_SYNTAX = 0,
  CICU_FAULT_BRACES = 1,
  CICU_FAULT_NO_OTHER = 2,
  CICU_FAULT_LOCALE_OR_TYPE = 3
} cicu_pattern_fault;

cicu_pattern_fault cicu_pattern_fault_of(int32_t status);

/// NULL on a bad pattern; `failure` then carries status and offset, and no bytes.
cicu_message *_Nullable cicu_message_open(
    const char *pattern, int32_t count, const char *locale, cicu_text *failure);
void cicu_message_set_text(
    cicu_message *message, const char *name, const char *bytes, int32_t count);
void cicu_message_set_number(cicu_message *message, const char *name, int64_t number);
cicu_text cicu_message_format(const cicu_message *message);
void cicu_message_close(cicu_message *message);

/// One line for each argument: kind, name and selectors, parted by tabs.
/// Kinds: `plain`, `simple`, `plural`, `ordinal`, `select`, `choice`.
cicu_text cicu_message_shape(const char *pattern, int32_t count);

/// The plural categories of a locale's cardinal numbers, one a line.
cicu_text cicu_plural_categories(const char *locale);

/// Joins the items with "and" (or "or") as the locale does.
cicu_text cicu_list(const char *locale, bool either, const cicu_strings *items);

/// Whether a locale is written from right to left.
bool cicu_right_to_left(const char *locale);

/// A moment in a zone, in Latin digits and the Gregorian calendar. An unknown zone is an error.
cicu_text cicu_date(
    int64_t seconds, const char *zone, const char *skeleton, const char *locale);

// Text

typedef enum cicu_form {
  CICU_NFC = 0,
  CICU_NFD = 1,
  CICU_NFKC_CASEFOLD = 2
} cicu_form;

cicu_text cicu_normalized(cicu_form form, const char *bytes, int32_t count);
cicu_text cicu_transliterated(const char *identifier, const char *bytes, int32_t count);

/// The bytes to compare instead of the text; not readable text.
cicu_text cicu_sort_key(const char *locale, const char *bytes, int32_t count);

/// A boundary: its offset in bytes and ICU's rule status of what stands before it.
typedef struct cicu_boundary {
  int32_t offset;
  int32_t status;
} cicu_boundary;

/// Release with `cicu_boundaries_release`.
typedef struct cicu_boundaries {
  cicu_boundary *_Nullable items;
  int32_t count;
} cicu_boundaries;

typedef enum cicu_break_kind { CICU_BREAK_WORD = 0, CICU_BREAK_LINE = 1 } cicu_break_kind;

/// Word boundaries with status 100 and above end a word; line boundaries with it must break.
cicu_boundaries cicu_boundaries_in(
    cicu_break_kind kind, const char *locale, const char *bytes, int32_t count);
void cicu_boundaries_release(cicu_boundaries boundaries);

/// Columns a code point takes in a fixed-width terminal: 0, 1 or 2.
int32_t cicu_columns(uint32_t scalar);
/// Whether a code point may be part of an emoji.
bool cicu_is_pictographic(uint32_t scalar);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
