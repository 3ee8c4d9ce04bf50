import HotlineModel
import HotlineText

/// The writings of a telephone number by which it is found, each as one piece of digits.
enum NumberKeys {
  /// The fewest digits that are taken for a number.
  private static let fewest = 3
  /// The fewest digits that tell a number without what is dialled before it.
  private static let fewestOfSubscriber = 8

  /// The keys of a number of the directory: as one dials it in the country, with the country code,
  /// and without what is dialled before it inside and outside the country.
  ///
  /// Those of `0570-090911` are `0570090911`, `81570090911` and `570090911`.
  static func keys(of number: PhoneNumber) -> [String] {
    let national = SearchKey.key(number.national)
    guard let e164 = number.e164.map({ SearchKey.key($0) }) else {
      // People leave out the sign of #9110 as often as not.
      return national.hasPrefix("#") ? [national, String(national.dropFirst())] : [national]
    }
    let shared = zip(national.reversed(), e164.reversed()).prefix { $0 == $1 }.map(\.0).reversed()
    return [national, e164, String(shared)]
  }

  /// The keys that somebody who wrote a text may have meant; none when it is no number.
  ///
  /// Whatever is dialled before the country code, such as `+`, `00` or `010`, is left out, and so is
  /// the `(0)` that some write behind it.
  static func keys(ofText text: String) -> [String] {
    let written = TextFolding.searchForm(text)
    let folded = written.hasPrefix("tel:") ? String(written.dropFirst(4)) : written
    let signs = " +-()#.\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}\u{30FC}/\u{3000}"
    let isNumber = folded.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || signs.unicodeScalars.contains($0)
    }
    guard isNumber else { return [] }
    let whole = SearchKey.key(ofSearchForm: folded.filter { $0 != "\u{30FC}" })
    guard whole.count >= fewest else { return [] }
    let zeroless = SearchKey.key(ofSearchForm: folded.replacing("(0)", with: ""))
    let ends = (1..<6).compactMap { count in
      whole.count - count >= fewestOfSubscriber ? String(whole.dropFirst(count)) : nil
    }
    let startsAbroad = whole.hasPrefix("00") || whole.hasPrefix("010")
    return [whole, zeroless] + (startsAbroad ? ends : [])
  }
}

/// The writing of a web address by which it is found.
enum AddressKey {
  /// The address without what all addresses begin with, as one piece; nil when a text is none.
  ///
  /// `https://www.houterasu.or.jp/` and `houterasu.or.jp` have the same key.
  static func key(ofText text: String) -> String? {
    guard text.contains("."), !text.contains(where: \.isWhitespace) else { return nil }
    var rest = text[...]
    for beginning in ["https://", "http://", "www."] where rest.lowercased().hasPrefix(beginning) {
      rest = rest.dropFirst(beginning.count)
    }
    let key = SearchKey.key(String(rest))
    return key.isEmpty ? nil : key
  }
}
