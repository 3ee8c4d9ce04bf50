// Messages, plurals, lists and dates.

#include <unicode/datefmt.h>
#include <unicode/listformatter.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/plurrule.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>

#include <array>
#include <map>
#include <memory>

#include "shim.hpp"

struct cicu_message {
  std::unique_ptr<icu::MessageFormat> format;
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
};

cicu_pattern_fault cicu_pattern_fault_of(int32_t status) {
  switch (static_cast<UErrorCode>(status)) {
    case U_UNMATCHED_BRACES: return CICU_FAULT_BRACES;
    case U_DEFAULT_KEYWORD_MISSING: return CICU_FAULT_NO_OTHER;
    case U_ILLEGAL_ARGUMENT_ERROR: return CICU_FAULT_LOCALE_OR_TYPE;
    default: return CICU_FAULT_SYNTAX;
  }
}

cicu_message *cicu_message_open(
    const char *pattern, int32_t count, const char *locale, cicu_text *failure) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place;
  place.offset = -1;
  icu::Locale target = cicu::formattingLocale(locale, status);
  auto format = std::make_unique<icu::MessageFormat>(
      cicu::text(pattern, count), target, place, status);
  if (U_SUCCESS(status)) return new cicu_message{std::move(format), {}, {}};
  *failure = cicu::failure(status, place.offset);
  return nullptr;
}

void cicu_message_set_text(
    cicu_message *message, const char *name, const char *bytes, int32_t count) {
  message->names.push_back(icu::UnicodeString::fromUTF8(name));
  message->values.emplace_back(cicu::text(bytes, count));
}

void cicu_message_set_number(cicu_message *message, const char *name, int64_t number) {
  message->names.push_back(icu::UnicodeString::fromUTF8(name));
  message->values.emplace_back(number);
}

cicu_text cicu_message_format(const cicu_message *message) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString result;
  message->format->format(
      message->names.data(), message->values.data(),
      static_cast<int32_t>(message->names.size()), result, status);
  return cicu::result(result, status);
}

void cicu_message_close(cicu_message *message) { delete message; }

namespace {

const char *kindName(UMessagePatternArgType type) {
  switch (type) {
    case UMSGPAT_ARG_TYPE_NONE: return "plain";
    case UMSGPAT_ARG_TYPE_SIMPLE: return "simple";
    case UMSGPAT_ARG_TYPE_CHOICE: return "choice";
    case UMSGPAT_ARG_TYPE_PLURAL: return "plural";
    case UMSGPAT_ARG_TYPE_SELECT: return "select";
    case UMSGPAT_ARG_TYPE_SELECTORDINAL: return "ordinal";
  }
  return "plain";
}

/// The line of one argument; nested messages are passed over, they are visited on their own.
icu::UnicodeString argumentLine(const icu::MessagePattern &pattern, int32_t start) {
  icu::UnicodeString line(kindName(pattern.getPart(start).getArgType()), -1, US_INV);
  line.append(u'\t').append(pattern.getSubstring(pattern.getPart(start + 1)));
  const int32_t limit = pattern.getLimitPartIndex(start);
  for (int32_t index = start + 2; index < limit; index += 1) {
    const UMessagePatternPartType type = pattern.getPartType(index);
    if (type == UMSGPAT_PART_TYPE_MSG_START) index = pattern.getLimitPartIndex(index);
    if (type == UMSGPAT_PART_TYPE_ARG_SELECTOR) {
      line.append(u'\t').append(pattern.getSubstring(pattern.getPart(index)));
    }
  }
  return line.append(u'\n');
}

}  // namespace

cicu_text cicu_message_shape(const char *pattern, int32_t count) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place;
  place.offset = -1;
  icu::MessagePattern parsed(status);
  parsed.parse(cicu::text(pattern, count), &place, status);
  if (U_FAILURE(status)) return cicu::failure(status, place.offset);
  icu::UnicodeString lines;
  for (int32_t index = 0; index < parsed.countParts(); index += 1) {
    if (parsed.getPartType(index) != UMSGPAT_PART_TYPE_ARG_START) continue;
    lines.append(argumentLine(parsed, index));
  }
  return cicu::result(lines, status);
}

cicu_text cicu_plural_categories(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale target = cicu::locale(locale, status);
  std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(target, status));
  if (U_FAILURE(status)) return cicu::failure(status);
  std::unique_ptr<icu::StringEnumeration> keywords(rules->getKeywords(status));
  std::string lines;
  while (U_SUCCESS(status)) {
    const char *keyword = keywords->next(nullptr, status);
    if (keyword == nullptr) break;
    lines.append(keyword).append("\n");
  }
  return cicu::result(lines, status);
}

cicu_text cicu_list(const char *locale, bool either, const cicu_strings *items) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale target = cicu::locale(locale, status);
  std::unique_ptr<icu::ListFormatter> formatter(icu::ListFormatter::createInstance(
      target, either ? ULISTFMT_TYPE_OR : ULISTFMT_TYPE_AND, ULISTFMT_WIDTH_WIDE, status));
  if (U_FAILURE(status)) return cicu::failure(status);
  std::vector<icu::UnicodeString> texts;
  for (const std::string &item : items->items) texts.push_back(icu::UnicodeString::fromUTF8(item));
  icu::UnicodeString joined;
  formatter->format(texts.data(), static_cast<int32_t>(texts.size()), joined, status);
  return cicu::result(joined, status);
}

bool cicu_right_to_left(const char *tag) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = cicu::locale(tag, status);
  return U_SUCCESS(status) && locale.isRightToLeft();
}

namespace {

/// A format in a zone; null with a status when a part cannot be read. Making one takes a hundred times as
/// long as using it, and one is used by one thread.
const icu::DateFormat *dateFormat(
    const char *zone, const char *skeleton, const char *locale, UErrorCode &status) {
  thread_local std::map<std::array<std::string, 3>, std::unique_ptr<icu::DateFormat>> kept;
  const std::array<std::string, 3> key = {zone, skeleton, locale};
  if (const auto found = kept.find(key); found != kept.end()) return found->second.get();
  std::unique_ptr<icu::TimeZone> clock(
      icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
  if (clock == nullptr || *clock == icu::TimeZone::getUnknown()) {
    status = U_ILLEGAL_ARGUMENT_ERROR;
    return nullptr;
  }
  icu::Locale target = cicu::formattingLocale(locale, status);
  std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createInstanceForSkeleton(
      icu::UnicodeString::fromUTF8(skeleton), target, status));
  if (U_FAILURE(status)) return nullptr;
  format->adoptTimeZone(clock.release());
  if (kept.size() >= 256) kept.clear();
  return kept.emplace(key, std::move(format)).first->second.get();
}

}  // namespace

cicu_text cicu_date(int64_t seconds, const char *zone, const char *skeleton, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormat *format = dateFormat(zone, skeleton, locale, status);
  if (format == nullptr) return cicu::failure(status);
  icu::UnicodeString result;
  format->format(static_cast<UDate>(seconds) * 1000.0, result);
  return cicu::result(result, status);
}
