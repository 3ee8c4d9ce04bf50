// Normal forms, boundaries, sort keys and widths.

#include <unicode/brkiter.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/sortkey.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "shim.hpp"

namespace {

const icu::Normalizer2 *normalizer(cicu_form form, UErrorCode &status) {
  switch (form) {
    case CICU_NFC: return icu::Normalizer2::getNFCInstance(status);
    case CICU_NFD: return icu::Normalizer2::getNFDInstance(status);
    case CICU_NFKC_CASEFOLD: return icu::Normalizer2::getNFKCCasefoldInstance(status);
  }
  status = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

std::unique_ptr<icu::BreakIterator> breaker(
    cicu_break_kind kind, const icu::Locale &locale, UErrorCode &status) {
  icu::BreakIterator *made = kind == CICU_BREAK_WORD
      ? icu::BreakIterator::createWordInstance(locale, status)
      : icu::BreakIterator::createLineInstance(locale, status);
  return std::unique_ptr<icu::BreakIterator>(made);
}

/// The breaker of a locale: one for each thread, as making one takes longer than most texts do.
icu::BreakIterator *kept(cicu_break_kind kind, const char *locale, UErrorCode &status) {
  thread_local std::map<std::pair<cicu_break_kind, std::string>,
                        std::unique_ptr<icu::BreakIterator>> breakers;
  std::unique_ptr<icu::BreakIterator> &known = breakers[{kind, locale}];
  if (known == nullptr) known = breaker(kind, cicu::locale(locale, status), status);
  if (known == nullptr && U_SUCCESS(status)) status = U_MEMORY_ALLOCATION_ERROR;
  return known.get();
}

cicu_boundaries copied(const std::vector<cicu_boundary> &found) {
  const size_t size = found.size() * sizeof(cicu_boundary);
  auto *items = static_cast<cicu_boundary *>(std::malloc(size + 1));
  if (items == nullptr) return cicu_boundaries{nullptr, 0};
  std::memcpy(items, found.data(), size);
  return cicu_boundaries{items, static_cast<int32_t>(found.size())};
}

}  // namespace

cicu_text cicu_normalized(cicu_form form, const char *bytes, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *normal = normalizer(form, status);
  if (U_FAILURE(status)) return cicu::failure(status);
  std::string result;
  icu::StringByteSink<std::string> sink(&result, count);
  normal->normalizeUTF8(0, cicu::piece(bytes, count), sink, nullptr, status);
  return cicu::result(result, status);
}

cicu_text cicu_transliterated(const char *identifier, const char *bytes, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> rules(icu::Transliterator::createInstance(
      icu::UnicodeString::fromUTF8(identifier), UTRANS_FORWARD, status));
  if (U_FAILURE(status)) return cicu::failure(status);
  icu::UnicodeString text = cicu::text(bytes, count);
  rules->transliterate(text);
  return cicu::result(text, status);
}

cicu_text cicu_sort_key(const char *locale, const char *bytes, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale target = cicu::locale(locale, status);
  std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(target, status));
  if (U_FAILURE(status)) return cicu::failure(status);
  icu::CollationKey key;
  collator->getCollationKey(cicu::text(bytes, count), key, status);
  int32_t length = 0;
  const uint8_t *raw = key.getByteArray(length);
  return cicu::result(std::string(reinterpret_cast<const char *>(raw), length), status);
}

cicu_boundaries cicu_boundaries_in(
    cicu_break_kind kind, const char *locale, const char *bytes, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  icu::BreakIterator *breaks = kept(kind, locale, status);
  UText *text = utext_openUTF8(nullptr, bytes, count, &status);
  std::vector<cicu_boundary> found;
  if (U_SUCCESS(status)) {
    breaks->setText(text, status);
    for (int32_t at = breaks->first(); at != icu::BreakIterator::DONE; at = breaks->next()) {
      found.push_back(cicu_boundary{at, breaks->getRuleStatus()});
    }
    // The breaker lives on, and the text does not.
    breaks->setText(icu::UnicodeString());
  }
  utext_close(text);
  return copied(found);
}

void cicu_boundaries_release(cicu_boundaries boundaries) { std::free(boundaries.items); }

int32_t cicu_columns(uint32_t scalar) {
  const auto point = static_cast<UChar32>(scalar);
  const uint32_t zeroWidth = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK |
      U_GC_ZL_MASK | U_GC_ZP_MASK;
  if ((U_GET_GC_MASK(point) & zeroWidth) != 0) return 0;
  // A Hangul vowel or final consonant is drawn inside the syllable that its first letter opened.
  const int32_t syllable = u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE);
  if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
  const int32_t width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool cicu_is_pictographic(uint32_t scalar) {
  return u_hasBinaryProperty(static_cast<UChar32>(scalar), UCHAR_EXTENDED_PICTOGRAPHIC);
}
