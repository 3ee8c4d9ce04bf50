// Language tags, their names and the choice among them.

#include <unicode/localematcher.h>
#include <unicode/locdspnm.h>
#include <unicode/region.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>

#include <cstring>
#include <memory>

#include "shim.hpp"

namespace {

/// ICU drops an ill-formed tail in silence; here the whole tag has to be well-formed.
bool isWellFormed(const char *tag) {
  char buffer[ULOC_FULLNAME_CAPACITY];
  int32_t parsed = 0;
  UErrorCode status = U_ZERO_ERROR;
  uloc_forLanguageTag(tag, buffer, sizeof buffer, &parsed, &status);
  return U_SUCCESS(status) && static_cast<size_t>(parsed) == std::strlen(tag);
}

std::vector<icu::Locale> locales(const cicu_strings *list, UErrorCode &status) {
  std::vector<icu::Locale> result;
  for (const std::string &tag : list->items) {
    result.push_back(cicu::locale(tag.c_str(), status));
  }
  return result;
}

}  // namespace

cicu_text cicu_tag_canonical(const char *tag) {
  if (!isWellFormed(tag)) return cicu::failure(U_ILLEGAL_ARGUMENT_ERROR);
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = cicu::locale(tag, status);
  locale.canonicalize(status);
  return cicu::result(locale.toLanguageTag<std::string>(status), status);
}

cicu_text cicu_tag_maximized(const char *tag) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = cicu::locale(tag, status);
  locale.addLikelySubtags(status);
  return cicu::result(locale.toLanguageTag<std::string>(status), status);
}

bool cicu_is_script(const char *code) {
  return u_getPropertyValueEnum(UCHAR_SCRIPT, code) != UCHAR_INVALID_CODE;
}

bool cicu_is_region(const char *code) {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Region::getInstance(code, status) != nullptr && U_SUCCESS(status);
}

const char *cicu_language_at(int32_t index) {
  static const int32_t count = [] {
    int32_t found = 0;
    while (uloc_getISOLanguages()[found] != nullptr) found += 1;
    return found;
  }();
  return index >= 0 && index < count ? uloc_getISOLanguages()[index] : nullptr;
}

cicu_text cicu_locale_at(int32_t index) {
  if (index < 0 || index >= uloc_countAvailable()) return cicu::failure(U_INDEX_OUTOFBOUNDS_ERROR);
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale(uloc_getAvailable(index));
  return cicu::result(locale.toLanguageTag<std::string>(status), status);
}

cicu_text cicu_display_name(const char *locale, cicu_name_kind kind, const char *code) {
  UErrorCode status = U_ZERO_ERROR;
  UDisplayContext contexts[] = {UDISPCTX_DIALECT_NAMES, UDISPCTX_NO_SUBSTITUTE};
  icu::Locale target = cicu::locale(locale, status);
  if (U_FAILURE(status)) return cicu::failure(status);
  std::unique_ptr<icu::LocaleDisplayNames> names(
      icu::LocaleDisplayNames::createInstance(target, contexts, 2));
  if (names == nullptr) return cicu::failure(U_MEMORY_ALLOCATION_ERROR);
  icu::UnicodeString name;
  switch (kind) {
    case CICU_NAME_TAG: names->localeDisplayName(cicu::locale(code, status), name); break;
    case CICU_NAME_LANGUAGE: names->languageDisplayName(code, name); break;
    case CICU_NAME_REGION: names->regionDisplayName(code, name); break;
  }
  return cicu::result(name, status);
}

cicu_match cicu_best_match(const cicu_strings *supported, const cicu_strings *desired) {
  const cicu_match none{-1, -1};
  UErrorCode status = U_ZERO_ERROR;
  std::vector<icu::Locale> offered = locales(supported, status);
  std::vector<icu::Locale> wanted = locales(desired, status);
  if (U_FAILURE(status) || offered.empty() || wanted.empty()) return none;
  icu::LocaleMatcher::Builder builder;
  builder.setSupportedLocales(offered.begin(), offered.end()).setNoDefaultLocale();
  icu::LocaleMatcher matcher = builder.build(status);
  icu::Locale::RangeIterator<std::vector<icu::Locale>::iterator> range(
      wanted.begin(), wanted.end());
  icu::LocaleMatcher::Result best = matcher.getBestMatchResult(range, status);
  if (U_FAILURE(status) || best.getSupportedLocale() == nullptr) return none;
  return cicu_match{best.getSupportedIndex(), best.getDesiredIndex()};
}
