import CPhone

/// Why a text is no telephone number.
enum PhoneFault: Error, Hashable {
  /// It holds something that is not dialled.
  case notANumber
  /// The country code after `+` does not exist.
  case countryCode
  /// It has too few digits.
  case tooShort
  /// It has too many digits.
  case tooLong
  /// No number of the country has as many digits.
  case length
  /// The length is right; no number begins so.
  case noSuchRange

  init(_ error: cphone_error) {
    switch error {
    case CPHONE_INVALID_COUNTRY_CODE: self = .countryCode
    case CPHONE_TOO_SHORT, CPHONE_TOO_SHORT_AFTER_IDD: self = .tooShort
    case CPHONE_TOO_LONG: self = .tooLong
    default: self = .notANumber
    }
  }

  /// What is wrong.
  var complaint: String {
    switch self {
    case .notANumber: "it holds something that is not dialled"
    case .countryCode: "no country has this code"
    case .tooShort: "it has too few digits"
    case .tooLong: "it has too many digits"
    case .length: "no number has as many digits"
    case .noSuchRange: "no number that is in use begins so"
    }
  }
}
