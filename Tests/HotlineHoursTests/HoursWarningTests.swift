import HotlineHours
import Testing

struct HoursWarningTests {
  @Test(
    arguments: [
      ("mo-fr 9:00-17:00", "Mo-Fr 09:00-17:00", [1, 4, 7], "\"mo\" is read as Mo; write Mo"),
      ("Mon-Friday 09:00-17:00", "Mo-Fr 09:00-17:00", [1, 5], "\"Mon\" is read as Mo; write Mo"),
      ("Mo–Fr 09:00–17:00", "Mo-Fr 09:00-17:00", [3, 12], "\"–\" is read as -; write -"),
      (
        "Mo-Fr: 09:00-17:00", "Mo-Fr 09:00-17:00", [6],
        "\":\" after weekdays is not needed; leave it out"
      ),
      ("Mo 9.30-12.00", "Mo 09:30-12:00", [4, 9], "\"9.30\" is read as 09:30; write 09:30"),
      ("Mo 22:00-00:00", "Mo 22:00-24:00", [10], "an end at 00:00 is read as 24:00; write 24:00"),
      (
        "Mo 09:00-09:00", "Mo 09:00-33:00", [10],
        "09:00-09:00 is read as 24 hours; write 09:00-33:00, or mend the end"
      ),
      ("december 24 OFF", "Dec 24 off", [1, 13], "\"december\" is read as Dec; write Dec"),
      ("ph off", "PH off", [1], "\"ph\" is read as PH; write PH"),
      (
        "Mo-Fr 24/7", "Mo-Fr 00:00-24:00", [7],
        "\"24/7\" after days is read as 00:00-24:00; write 00:00-24:00"
      ),
      ("Mo 09:00-17:00;", "Mo 09:00-17:00", [15], "nothing follows this \";\"; leave it out"),
      (
        "Mo 09:00-10:00;; Tu off", "Mo 09:00-10:00; Tu off", [16],
        "nothing stands before this \";\"; leave it out"
      ),
      ("Mo ９：００〜１７：００", "Mo 09:00-17:00", [4, 5, 6, 8, 9, 11, 12], nil),
      ("Mo 10:00-12:00 「予約制」", "Mo 10:00-12:00 \"予約制\"", [16, 20], nil),
      ("Mo 10:00-12:00 \"\"", "Mo 10:00-12:00", [16], "the comment says nothing; leave it out"),
    ] as [(String, String, [Int], String?)])
  func `sloppy hours are read with the normal spelling`(
    text: String, normal: String, columns: [Int], message: String?
  ) throws {
    let hours = try OpeningHours(text)
    #expect(hours.description == normal)
    #expect(Set(hours.warnings.map(\.column)) == Set(columns))
    if let message { #expect(hours.warnings.first?.message == message) }
    #expect(try OpeningHours(normal).warnings.isEmpty)
  }

  @Test(arguments: [
    (
      "Mo-Fr", "hours.no-times", 1,
      "days without times are read as 00:00-24:00; write the times, or 00:00-24:00"
    ),
    (
      "SH off", "hours.school-holidays", 1,
      "school holidays (SH) are not known, so what hinges on them is unknown; write the dates, such "
        + "as Jul 21-Aug 31"
    ),
    (
      "17:00+", "hours.open-end", 1,
      "17:00+ is read as 17:00-24:00; write the closing time once it is known"
    ),
    (
      "Mo 10:00-16:00+", "hours.open-end", 1,
      "what follows 16:00 is unknown until midnight; write the last hour once it is known"
    ),
    (
      "Mo 10:00-12:00; 13:00-14:00", "hours.all-days", 17,
      "this rule names no days, so it replaces all rules before it; write its days"
    ),
    (
      "Mo 10:00-12:00 \"a\", 13:00-14:00", "hours.all-days", 21,
      "this rule names no days, so it holds on every day; write its days"
    ),
    (
      "PH off; Mo-Fr 09:00-17:00", "hours.reopened", 1,
      "a later rule opens the line again on days that this one closes; write closing rules last"
    ),
    (
      "Mo-Th 22:00-06:00; Fr 20:00-24:00", "hours.cut-night", 20,
      "this rule ends at 00:00 the night that began on the day before; write , instead of ; before "
        + "it to let the night run on"
    ),
    (
      "PH Mo-Fr 09:00-12:00", "hours.holidays-among-weekdays", 1,
      "without a comma this is read as holidays that fall on these weekdays; write \"PH,Mo\" with a "
        + "comma for holidays and weekdays"
    ),
  ])
  func `a reading that may not be meant is pointed out`(
    text: String, code: String, column: Int, message: String
  ) throws {
    let warnings = try OpeningHours(text).warnings
    #expect(warnings == [HoursWarning(code: code, column: column, message: message)])
  }

  @Test(arguments: [
    "Mo-Fr 22:00-06:00; PH off", "Mo-Fr 17:00-09:00; Sa-Su,PH 00:00-24:00",
    "Mo-Th 22:00-06:00, Fr 20:00-24:00", "Mo-Fr 09:00-17:00; Tu 10:00-12:00; PH off",
    "09:00-17:00; PH off; Dec 29-Jan 03 off", "Su off; PH 10:00-12:00", "Mo-Fr 00:00-24:00",
  ])
  func `hours that are clear carry no warning`(text: String) throws {
    #expect(try OpeningHours(text).warnings.isEmpty)
  }
}
