/// A date as PDF writes it.
enum PDFDate {
  /// `D:20261128101500Z` for the seconds since 1970 began, in UTC.
  static func text(secondsSince1970 seconds: Int) -> String {
    let (day, rest) = seconds.quotientAndFloor(by: 86_400)
    // The civil calendar in eras of 400 years that begin on the first of March.
    let shifted = day + 719_468
    let (era, dayOfEra) = shifted.quotientAndFloor(by: 146_097)
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let (date, civil) = (dayOfYear - (153 * month + 2) / 5 + 1, month < 10 ? month + 3 : month - 9)
    let parts = [civil, date, rest / 3600, rest / 60 % 60, rest % 60]
    let digits = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return "D:\(era * 400 + year + (civil <= 2 ? 1 : 0))\(digits)Z"
  }
}

extension Int {
  fileprivate func quotientAndFloor(by divisor: Int) -> (Int, Int) {
    let rest = ((self % divisor) + divisor) % divisor
    return ((self - rest) / divisor, rest)
  }
}
