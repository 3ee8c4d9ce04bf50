#include "cphone.h"

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <cstdlib>
#include <cstring>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

namespace {

const PhoneNumberUtil &numbers() { return *PhoneNumberUtil::GetInstance(); }

/// Building it reads all metadata, so there is one; its functions are const.
const ShortNumberInfo &shortNumbers() {
  static const ShortNumberInfo info;
  return info;
}

/// `#9110` is dialled with its sign; libphonenumber would drop the sign and name another number.
bool hasDialSigns(const char *text) { return std::strpbrk(text, "#*") != nullptr; }

char *formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format) {
  std::string text;
  numbers().Format(number, format, &text);
  return strdup(text.c_str());
}

cphone_error errorOf(PhoneNumberUtil::ErrorType error) {
  switch (error) {
    case PhoneNumberUtil::NO_PARSING_ERROR: return CPHONE_OK;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: return CPHONE_INVALID_COUNTRY_CODE;
    case PhoneNumberUtil::NOT_A_NUMBER: return CPHONE_NOT_A_NUMBER;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD: return CPHONE_TOO_SHORT_AFTER_IDD;
    case PhoneNumberUtil::TOO_SHORT_NSN: return CPHONE_TOO_SHORT;
    case PhoneNumberUtil::TOO_LONG_NSN: return CPHONE_TOO_LONG;
  }
  return CPHONE_NOT_A_NUMBER;
}

cphone_type typeOf(PhoneNumberUtil::PhoneNumberType type) {
  switch (type) {
    case PhoneNumberUtil::FIXED_LINE: return CPHONE_FIXED_LINE;
    case PhoneNumberUtil::MOBILE: return CPHONE_MOBILE;
    case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: return CPHONE_FIXED_LINE_OR_MOBILE;
    case PhoneNumberUtil::TOLL_FREE: return CPHONE_TOLL_FREE;
    case PhoneNumberUtil::PREMIUM_RATE: return CPHONE_PREMIUM_RATE;
    case PhoneNumberUtil::SHARED_COST: return CPHONE_SHARED_COST;
    case PhoneNumberUtil::VOIP: return CPHONE_VOIP;
    case PhoneNumberUtil::PERSONAL_NUMBER: return CPHONE_PERSONAL;
    case PhoneNumberUtil::PAGER: return CPHONE_PAGER;
    case PhoneNumberUtil::UAN: return CPHONE_UNIVERSAL_ACCESS;
    case PhoneNumberUtil::VOICEMAIL: return CPHONE_VOICEMAIL;
    case PhoneNumberUtil::UNKNOWN: return CPHONE_UNKNOWN;
  }
  return CPHONE_UNKNOWN;
}

cphone_cost costOf(ShortNumberInfo::ShortNumberCost cost) {
  switch (cost) {
    case ShortNumberInfo::TOLL_FREE: return CPHONE_COST_TOLL_FREE;
    case ShortNumberInfo::STANDARD_RATE: return CPHONE_COST_STANDARD;
    case ShortNumberInfo::PREMIUM_RATE: return CPHONE_COST_PREMIUM;
    case ShortNumberInfo::UNKNOWN_COST: return CPHONE_COST_UNKNOWN;
  }
  return CPHONE_COST_UNKNOWN;
}

}  // namespace

cphone_number cphone_parse(const char *text, const char *region) {
  cphone_number result{};
  result.type = CPHONE_UNKNOWN;
  result.error = CPHONE_NOT_A_NUMBER;
  if (hasDialSigns(text)) return result;
  PhoneNumber number;
  result.error = errorOf(numbers().Parse(text, region, &number));
  if (result.error != CPHONE_OK) return result;
  std::string home;
  numbers().GetRegionCodeForNumber(number, &home);
  result.e164 = formatted(number, PhoneNumberUtil::E164);
  result.national = formatted(number, PhoneNumberUtil::NATIONAL);
  result.international = formatted(number, PhoneNumberUtil::INTERNATIONAL);
  result.uri = formatted(number, PhoneNumberUtil::RFC3966);
  result.region = strdup(home.c_str());
  result.type = typeOf(numbers().GetNumberType(number));
  result.is_valid = numbers().IsValidNumber(number);
  result.is_possible = numbers().IsPossibleNumber(number);
  return result;
}

void cphone_number_release(cphone_number number) {
  for (char *text : {number.e164, number.national, number.international, number.uri,
                     number.region}) {
    free(text);
  }
}

cphone_short_number cphone_short(const char *text, const char *region) {
  cphone_short_number result{false, false, CPHONE_COST_UNKNOWN};
  if (hasDialSigns(text)) return result;
  PhoneNumber number;
  if (numbers().Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return result;
  result.is_valid = shortNumbers().IsValidShortNumberForRegion(number, region);
  result.is_emergency = shortNumbers().IsEmergencyNumber(text, region);
  if (result.is_valid) {
    result.cost = costOf(shortNumbers().GetExpectedCostForRegion(number, region));
  }
  return result;
}
