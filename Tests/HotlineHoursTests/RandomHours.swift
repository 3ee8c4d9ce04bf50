/// Writes opening hours by lot, all of them readable.
struct RandomHours {
  private static let weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let comments = ["by appointment", "電話のみ", "بالعربية", "drwy apwyntiad"]

  private var lottery: Lottery
  /// Leaves out what only some readers of the syntax know.
  private let isPlain: Bool

  init(seed: Int, isPlain: Bool = false) {
    lottery = Lottery(seed: seed)
    self.isPlain = isPlain
  }

  mutating func text() -> String {
    var text = rule(isFirst: true)
    for _ in 0..<lottery.below(4) {
      text += lottery.pick(["; ", "; ", "; ", ", ", " || "]) + rule(isFirst: false)
    }
    return text
  }

  private mutating func rule(isFirst: Bool) -> String {
    let days = days()
    if lottery.oneIn(5) {
      return parts(days, lottery.oneIn(4) ? times() : "", lottery.pick(["off", "off", "unknown"]))
    }
    if days.isEmpty && lottery.oneIn(6) { return "24/7" }
    let comment = lottery.oneIn(6) ? "\"\(lottery.pick(RandomHours.comments))\"" : ""
    return parts(days, times(), lottery.oneIn(8) ? lottery.pick(["unknown", "open"]) : "", comment)
  }

  private func parts(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func days() -> String {
    switch lottery.below(12) {
    case 0: return ""
    case 1: return parts(calendar(), weekdayList())
    case 2, 3: return calendar()
    case 4: return isPlain ? "PH" : lottery.pick(["PH", "SH", "PH,SH", "PH Mo-Fr", "SH We"])
    case 5: return "PH,\(weekdayList())"
    default: return weekdayList()
    }
  }

  private mutating func calendar() -> String {
    switch lottery.below(8) {
    case 0: return lottery.pick(RandomHours.months)
    case 1: return "\(lottery.pick(RandomHours.months))-\(lottery.pick(RandomHours.months))"
    case 2: return "\(date())-\(date())"
    case 3: return "\(date()),\(date())"
    case 4: return "\(2025 + lottery.below(4)) \(date())"
    case 5: return lottery.pick(["2026", "2026-2027", "2027+", "2025-2029/2", "2025,2027"])
    case 6: return "week " + lottery.pick(["01-10", "02-52/2", "5", "44-53", "01,03,20"])
    default:
      let year = 2025 + lottery.below(3)
      return "\(year) \(date())-\(year + 1) \(date())"
    }
  }

  private mutating func date() -> String {
    "\(lottery.pick(RandomHours.months)) \(lottery.pick(["01", "03", "09", "15", "24", "28"]))"
  }

  private mutating func weekdayList() -> String {
    (0...lottery.below(3)).map { _ in weekday() }.joined(separator: ",")
  }

  private mutating func weekday() -> String {
    let first = lottery.pick(RandomHours.weekdays)
    switch lottery.below(5) {
    case 0, 1: return "\(first)-\(lottery.pick(RandomHours.weekdays))"
    case 2: return "\(first)[\(lottery.pick(["1", "1,3", "2,4", "-1", "1-2", "1-3,-1", "5"]))]"
    default: return first
    }
  }

  private mutating func times() -> String {
    switch lottery.below(9) {
    case 0: return "\(clock(lottery.below(24)))+"
    case 1: return span(18 + lottery.below(6), hours: 4 + lottery.below(10))
    case 2 where !isPlain: return span(10, hours: 3) + "+"
    case 3: return "00:00-24:00"
    case 4, 5:
      return span(8 + lottery.below(3), hours: 3) + "," + span(13 + lottery.below(3), hours: 4)
    default: return span(7 + lottery.below(8), hours: 1 + lottery.below(9))
    }
  }

  private mutating func span(_ start: Int, hours: Int) -> String {
    let end = start + hours
    let minutes = lottery.pick(["00", "15", "30"])
    let wrapped = end > 24 && lottery.oneIn(2) ? end - 24 : end
    return "\(clock(start))-\(wrapped < 10 ? "0" : "")\(wrapped):\(end == 24 ? "00" : minutes)"
  }

  private func clock(_ hour: Int) -> String { "\(hour < 10 ? "0" : "")\(hour):00" }
}
