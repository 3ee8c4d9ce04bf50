import CPhone
import HotlineModel

/// Reads telephone numbers as people in one country write them.
///
/// What belongs to the country (its calling code, its ranges, its short numbers) is asked of
/// libphonenumber. Only numbers of `#` and four digits, which it does not know, are modelled here.
struct PhoneNumberReader: Hashable {
  /// The country, ISO 3166-1 alpha-2.
  let country: String
  /// The country's calling code: `+81`.
  let callingCode: String

  /// Makes a reader; nil for a country without telephone numbers of its own.
  init?(country: String) {
    guard let code = Self.callingCode(of: country) else { return nil }
    (self.country, callingCode) = (country, code)
  }

  /// Reads a number; throws when no such number can be dialled.
  func number(_ text: String) throws(PhoneFault) -> PhoneNumber {
    let text = Self.normalised(text)
    if let short = short(text) { return short }
    let parsed = cphone_parse(text, country)
    defer { cphone_number_release(parsed) }
    guard parsed.error == CPHONE_OK, let e164 = Self.string(parsed.e164) else {
      throw PhoneFault(parsed.error)
    }
    guard parsed.is_valid else { throw parsed.is_possible ? .noSuchRange : .length }
    return PhoneNumber(
      national: national(text, parsed, isHome: e164.hasPrefix(callingCode)), e164: e164,
      sort: Self.sort(parsed.type), uri: "tel:\(e164)")
  }

  /// Whether a number is dialled within the country, so that the country's classes apply.
  func isHome(_ number: PhoneNumber) -> Bool { number.e164?.hasPrefix(callingCode) ?? true }

  /// Whether a short number is one of the country's, or begins with `#`, which nobody can look up.
  func knows(short number: PhoneNumber) -> Bool {
    number.national.hasPrefix("#") || cphone_short(number.national, country).is_valid
  }

  /// A short number, dialled as it is and only inside the country.
  ///
  /// Three digits are a short number even when libphonenumber does not know it: no other number is
  /// as short.
  private func short(_ text: String) -> PhoneNumber? {
    let hasSign = text.hasPrefix("#")
    let digits = hasSign ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let isShort =
      hasSign
      ? digits.count == 4
      : digits.count == 3 && digits.first != "0" || cphone_short(text, country).is_valid
    guard isShort else { return nil }
    // RFC 3966 does not allow # in a local number as it is.
    let dialled = hasSign ? "%23\(digits)" : text
    return PhoneNumber(
      national: text, e164: nil, sort: .short, uri: "tel:\(dialled);phone-context=\(callingCode)")
  }

  private func national(_ text: String, _ parsed: cphone_number, isHome: Bool) -> String {
    guard isHome else { return Self.string(parsed.international) ?? text }
    guard text.hasPrefix("+") else { return text }
    return Self.string(parsed.national) ?? text
  }

  /// Digits, hyphens, spaces and signs in their plain forms, whatever the keyboard was set to.
  static func normalised(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      // Hyphens, dashes, the minus sign and the mark of a long Japanese vowel.
      case 0x2010...0x2015, 0x2212, 0x30FC: plain.append("-")
      // Spaces of other widths.
      case 0xA0, 0x2002...0x200A, 0x202F, 0x3000: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }

  private static func sort(_ type: cphone_type) -> PhoneNumber.Sort {
    switch type {
    case CPHONE_FIXED_LINE, CPHONE_FIXED_LINE_OR_MOBILE: .geographic
    case CPHONE_MOBILE: .mobile
    case CPHONE_TOLL_FREE: .tollFree
    case CPHONE_PREMIUM_RATE, CPHONE_SHARED_COST, CPHONE_UNIVERSAL_ACCESS: .sharedCost
    case CPHONE_VOIP: .voip
    default: .other
    }
  }

  /// A number read in a country carries the country's code before its own digits.
  private static func callingCode(of country: String) -> String? {
    // No country takes all of these for a national prefix, which would be dropped.
    for sample in ["22222222", "55555555", "33333333"] {
      let parsed = cphone_parse(sample, country)
      defer { cphone_number_release(parsed) }
      if let e164 = string(parsed.e164), e164.hasSuffix(sample) {
        return String(e164.dropLast(sample.count))
      }
    }
    return nil
  }

  private static func string(_ bytes: UnsafeMutablePointer<CChar>?) -> String? {
    bytes.map { String(cString: $0) }
  }
}
