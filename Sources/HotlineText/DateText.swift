import CICU

/// Writes moments as a locale does, always in Latin digits and Gregorian years.
///
/// Thai would otherwise write 2569 and Persian ۱۴۰۵ for 2026, which nobody could compare with
/// the date on a letter from a Japanese office.
public enum DateText {
  /// A moment in words: `yMMMEd` at noon on 24 November 2026 in `en` gives `Tue, Nov 24, 2026`.
  ///
  /// - Parameters:
  ///   - secondsSince1970: seconds since 1970-01-01 00:00 UTC.
  ///   - zone: an IANA zone such as `Asia/Tokyo`. In an unknown one the moment is written in
  ///     UTC and says so: a wrong hour would be worse.
  ///   - skeleton: the parts wanted, as ICU's skeleton letters: `yMMMd`, `Hm`, `EEEE`.
  ///   - locale: the tag of the reader's locale; English for one that cannot be read.
  public static func format(
    secondsSince1970: Int, zone: String, skeleton: String, locale: String
  ) -> String {
    let seconds = Int64(secondsSince1970)
    func written(_ zone: String, _ locale: String) -> String? {
      ICUText.take(cicu_date(seconds, zone, skeleton, ICUText.locale(locale)))
    }
    if let text = written(zone, locale) ?? written(zone, "en") { return text }
    let universal = written("UTC", locale) ?? written("UTC", "en") ?? String(seconds)
    return "\(universal) UTC"
  }
}
