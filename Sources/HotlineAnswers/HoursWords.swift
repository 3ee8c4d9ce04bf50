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
    let pieces = pieces(hours.abridged)
    return pieces.indices.map { place in
      // A space behind a comma stands in the text where a whole rule follows.
      let isInList = pieces[place] == "," && pieces[place...].dropFirst().first != " "
      return isInList ? wording.pair("", "") : word(String(pieces[place]))
    }.joined()
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
      case _ where first.isLetter: end = endOfWord(rest)
      case _ where isClock(first): end = endOfSpan(rest)
      default: end = rest.index(after: rest.startIndex)
      }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }

  /// Behind a word, or behind a month and its day.
  private func endOfWord(_ text: Substring) -> Substring.Index {
    let end = text.firstIndex { !$0.isLetter } ?? text.endIndex
    guard Self.months.contains(String(text[..<end])), text[end...].first == " " else { return end }
    let day = text[end...].dropFirst().prefix(while: isClock)
    return day.isEmpty || day.count > 2 ? end : day.endIndex
  }

  /// Behind a clock time, a day or a year, or two of them with a dash between.
  private func endOfSpan(_ text: Substring) -> Substring.Index {
    let end = text.firstIndex { !isClock($0) } ?? text.endIndex
    let second = text[end...].dropFirst()
    guard text[end...].first == "-", second.first.map(isClock) == true else { return end }
    return second.firstIndex { !isClock($0) } ?? text.endIndex
  }

  private func isClock(_ character: Character) -> Bool { character.isNumber || character == ":" }

  private func word(_ piece: String) -> String {
    if let weekday = Weekday.named(piece) { return self.weekday(weekday) }
    if let month = Self.months.firstIndex(of: piece) {
      return date("LLL", month: month + 1, day: 1)
    }
    if let date = dayOfMonth(piece) { return date }
    if piece.hasPrefix("[") { return places(piece) }
    if piece.contains("-"), piece.first.map(isClock) == true {
      return wording.dialled(piece.replacing("-", with: "\u{2013}"))  // EN DASH
    }
    if piece.hasPrefix("\"") { return "(\(wording.comment(String(piece.dropFirst().dropLast()))))" }
    switch piece {
    case "-": return "\u{2013}"  // EN DASH
    case "off", "open", "unknown", "PH", "SH", "week": return wording.text("hours.word.\(piece)")
    default: return piece
    }
  }

  private func places(_ piece: String) -> String {
    let numbers = piece.dropFirst().dropLast().split(separator: ",")
    let words = numbers.flatMap { number -> [String] in
      if number == "-1" { return [wording.text("hours.word.last")] }
      let ends = number.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return [] }
      return (first...last).map { wording.text("hours.word.nth\($0)") }
    }
    return " (\(wording.list(words)))"
  }

  /// 5 January 1970 was a Monday.
  private func weekday(_ weekday: Weekday) -> String {
    let noon = (4 + weekday.rawValue) * 86_400 + 43_200
    return DateText.format(
      secondsSince1970: noon, zone: "UTC", skeleton: "EEE", locale: wording.locale)
  }

  /// `Dec 29` as the locale writes a day of a month; nil when the piece is none.
  private func dayOfMonth(_ piece: String) -> String? {
    let parts = piece.split(separator: " ")
    guard parts.count == 2, let month = Self.months.firstIndex(of: String(parts[0])),
      let day = Int(parts[1])
    else { return nil }
    return date("MMMd", month: month + 1, day: day)
  }

  /// A date of the leap year 2000 in words.
  private func date(_ skeleton: String, month: Int, day: Int) -> String {
    guard let date = CivilDate(year: 2000, month: month, day: day) else { return "" }
    return DateText.format(
      secondsSince1970: date.dayNumber * 86_400 + 43_200, zone: "UTC", skeleton: skeleton,
      locale: wording.locale)
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
