// libphonenumber behind plain C functions. Every text is UTF-8; a region is ISO 3166-1 (`JP`).

#ifndef CPHONE_H
#define CPHONE_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#pragma clang assume_nonnull begin

typedef enum cphone_error {
  CPHONE_OK = 0,
  CPHONE_INVALID_COUNTRY_CODE = 1,
  CPHONE_NOT_A_NUMBER = 2,
  CPHONE_TOO_SHORT_AFTER_IDD = 3,
  CPHONE_TOO_SHORT = 4,
  CPHONE_TOO_LONG = 5
} cphone_error;

typedef enum cphone_type {
  CPHONE_FIXED_LINE = 0,
  CPHONE_MOBILE = 1,
  CPHONE_FIXED_LINE_OR_MOBILE = 2,
  CPHONE_TOLL_FREE = 3,
  CPHONE_PREMIUM_RATE = 4,
  CPHONE_SHARED_COST = 5,
  CPHONE_VOIP = 6,
  CPHONE_PERSONAL = 7,
  CPHONE_PAGER = 8,
  /// One number for a whole company, as 0570 in Japan.
  CPHONE_UNIVERSAL_ACCESS = 9,
  CPHONE_VOICEMAIL = 10,
  CPHONE_UNKNOWN = 11
} cphone_type;

typedef enum cphone_cost {
  CPHONE_COST_TOLL_FREE = 0,
  CPHONE_COST_STANDARD = 1,
  CPHONE_COST_PREMIUM = 2,
  CPHONE_COST_UNKNOWN = 3
} cphone_cost;

/// A parsed number; on an error all texts are NULL. Release with `cphone_number_release`.
typedef struct cphone_number {
  /// `+81357967112`
  char *_Nullable e164;
  /// `03-5796-7112`
  char *_Nullable national;
  /// `+81 3-5796-7112`
  char *_Nullable international;
  /// `tel:+81-3-5796-7112`
  char *_Nullable uri;
  /// The region the number belongs to; `ZZ` when it is valid nowhere, `001` for worldwide numbers.
  char *_Nullable region;
  cphone_type type;
  /// The number fits a range that is in use.
  bool is_valid;
  /// The number has a length that is in use; its range may not be.
  bool is_possible;
  cphone_error error;
} cphone_number;

/// Reads a number as somebody in the region would dial it, or in the form `+81…`.
/// A text with `#` or `*` is CPHONE_NOT_A_NUMBER: `#9110` is dialled as written, and is no 9110.
cphone_number cphone_parse(const char *text, const char *region);
void cphone_number_release(cphone_number number);

/// A short number such as 110 or 189, as it is dialled inside the region.
/// That libphonenumber does not know a short number does not mean that it is not in use.
typedef struct cphone_short_number {
  /// The short number exists in the region.
  bool is_valid;
  /// The number is exactly an emergency number of the region.
  bool is_emergency;
  cphone_cost cost;
} cphone_short_number;

cphone_short_number cphone_short(const char *text, const char *region);

#pragma clang assume_nonnull end

#ifdef __cplusplus
}
#endif

#endif
