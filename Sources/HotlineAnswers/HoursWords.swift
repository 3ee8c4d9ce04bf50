import HotlineHours
import HotlineText

/// Opening hours in words: `Mo-Fr 09:00-17:00; PH off` is
/// "Mon–Fri 09:00–17:00; public holidays closed".
struct HoursWords {
  let wording: Wording

  /// The words for hours, from their normal form.
  func text(_ hours: OpeningHours) -> String {
    if hours == .unknown { return wording.text("hours.unknown") }
    if hours == .always { return wording.text("hours.word.247") }
    return pieces(hours.description).map { word(String($0)) }.joined()
  }

  /// Words, clock times, quoted comments, nth places in brackets, and single signs.
  private func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let end: Substring.Index
      switch first {
      case "\"":
        end = rest.dropFirst().firstIndex(of: "\"").map { rest.index(after: $0) } ?? rest.endIndex
      case "[": end = rest.firstIndex(of: "]").map { rest.index(after: $0) } ?? rest.endIndex
      case _ where first.isLetter: end = rest.firstIndex { !$0.isLetter } ?? rest.endIndex
      case _ where isClock(first): end = rest.firstIndex { !isClock($0) } ?? rest.endIndex
      default: end = rest.index(after: rest.startIndex)
      }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }

  private func isClock(_ character: Character) -> Bool { character.isNumber || character == ":" }

  private func word(_ piece: String) -> String {
    if let weekday = Weekday.named(piece) { return self.weekday(weekday) }
    if let month = Self.months.firstIndex(of: piece) { return self.month(month + 1) }
    if piece.hasPrefix("[") { return places(piece) }
    if piece.hasPrefix("\"") { return "(\(wording.comment(String(piece.dropFirst().dropLast()))))" }
    switch piece {
    case "-": return "\u{2013}"  // EN DASH
    case "off", "open", "unknown", "PH", "SH", "week": return wording.text("hours.word.\(piece)")
    default: return piece
    }
  }

  private func places(_ piece: String) -> String {
    let numbers = piece.dropFirst().dropLast().split(separator: ",")
    let words = numbers.map { number in
      number == "-1" ? wording.text("hours.word.last") : wording.text("hours.word.nth\(number)")
    }
    return " (\(wording.list(words)))"
  }

  /// 5 January 1970 was a Monday.
  private func weekday(_ weekday: Weekday) -> String {
    let noon = (4 + weekday.rawValue) * 86_400 + 43_200
    return DateText.format(
      secondsSince1970: noon, zone: "UTC", skeleton: "EEE", locale: wording.locale)
  }

  private func month(_ month: Int) -> String {
    let noon = ((month - 1) * 30 + 20) * 86_400 + 43_200
    return DateText.format(
      secondsSince1970: noon, zone: "UTC", skeleton: "LLL", locale: wording.locale)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Weekday {
  fileprivate static func named(_ symbol: String) -> Weekday? {
    (0..<7).compactMap(Weekday.init(rawValue:)).first { $0.symbol == symbol }
  }
}
