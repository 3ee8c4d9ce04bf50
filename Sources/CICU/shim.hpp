// What the parts of the shim share. Not part of the C face.

#ifndef CICU_SHIM_HPP
#define CICU_SHIM_HPP

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <string>
#include <vector>

#include "cicu.h"

struct cicu_strings {
  std::vector<std::string> items;
};

namespace cicu {

inline icu::StringPiece piece(const char *bytes, int32_t count) {
  return icu::StringPiece(bytes, count);
}

inline icu::UnicodeString text(const char *bytes, int32_t count) {
  return icu::UnicodeString::fromUTF8(piece(bytes, count));
}

icu::Locale locale(const char *tag, UErrorCode &status);

/// The locale with Latin digits and the Gregorian calendar, whatever its customs are.
icu::Locale formattingLocale(const char *tag, UErrorCode &status);

cicu_text failure(UErrorCode status, int32_t offset = -1);
cicu_text result(const std::string &bytes, UErrorCode status);
cicu_text result(const icu::UnicodeString &text, UErrorCode status);

}  // namespace cicu

#endif
