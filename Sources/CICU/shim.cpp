#include "shim.hpp"

#include <cstdlib>
#include <cstring>

namespace cicu {

icu::Locale locale(const char *tag, UErrorCode &status) {
  return icu::Locale::forLanguageTag(tag, status);
}

icu::Locale formattingLocale(const char *tag, UErrorCode &status) {
  icu::Locale result = locale(tag, status);
  // By ICU's own names of the keys: to look up those of BCP 47 it reads a table of all of them first,
  // which takes as long as a referral.
  result.setKeywordValue("numbers", "latn", status);
  result.setKeywordValue("calendar", "gregorian", status);
  return result;
}

cicu_text failure(UErrorCode status, int32_t offset) {
  int32_t code = U_FAILURE(status) ? static_cast<int32_t>(status) : U_INTERNAL_PROGRAM_ERROR;
  return cicu_text{nullptr, 0, code, offset};
}

cicu_text result(const std::string &bytes, UErrorCode status) {
  if (U_FAILURE(status)) return failure(status);
  char *copy = static_cast<char *>(std::malloc(bytes.size() + 1));
  if (copy == nullptr) return failure(U_MEMORY_ALLOCATION_ERROR);
  std::memcpy(copy, bytes.data(), bytes.size());
  copy[bytes.size()] = 0;
  return cicu_text{copy, static_cast<int32_t>(bytes.size()), 0, -1};
}

cicu_text result(const icu::UnicodeString &text, UErrorCode status) {
  if (U_FAILURE(status)) return failure(status);
  if (text.isBogus()) return failure(U_MISSING_RESOURCE_ERROR);
  std::string bytes;
  text.toUTF8String(bytes);
  return result(bytes, status);
}

}  // namespace cicu

void cicu_text_release(cicu_text text) { std::free(text.bytes); }

cicu_strings *cicu_strings_open(void) { return new cicu_strings(); }

void cicu_strings_add(cicu_strings *list, const char *bytes, int32_t count) {
  list->items.emplace_back(bytes, static_cast<size_t>(count));
}

void cicu_strings_close(cicu_strings *list) { delete list; }
