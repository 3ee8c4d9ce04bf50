import Foundation
import HotlineHours
import Testing

struct HoursTrialTests {
  private func trial(
    _ hours: String, _ from: String = "2026-12-01", _ to: String = "2026-12-03"
  ) throws -> HoursTrial {
    HoursTrial(
      hours: hours, zone: try Places.tokyo(), calendar: try Places.japan(), from: from, to: to)
  }

  @Test func `a trial gives normal form, intervals and warnings as one line`() throws {
    let line = try trial("we[1,3] 10:00-16:00 \"電話 \\ のみ\"; PH off").jsonLine
    #expect(
      line == #"{"normal":"We[1,3] 10:00-16:00 \"電話 \\ のみ\"; PH off","intervals":["#
        + #"{"from":"2026-12-01T00:00:00+09:00","until":"2026-12-02T10:00:00+09:00","#
        + #""state":"closed","comment":null},"#
        + #"{"from":"2026-12-02T10:00:00+09:00","until":"2026-12-02T16:00:00+09:00","#
        + #""state":"open","comment":"電話 \\ のみ"},"#
        + #"{"from":"2026-12-02T16:00:00+09:00","until":"2026-12-03T00:00:00+09:00","#
        + #""state":"closed","comment":null}],"errors":[],"warnings":["#
        + #"{"code":"hours.spelling","column":1,"message":"\"we\" is read as We; write We"}]}"#)
  }

  @Test func `a trial that fails says why in the same form`() throws {
    #expect(
      try trial("Tus").jsonLine == #"{"normal":null,"intervals":[],"errors":["#
        + #"{"code":"hours.unknown-weekday","column":1,"message":"\"Tus\" is not a weekday; write "#
        + #"Mo, Tu, We, Th, Fr, Sa or Su (here probably \"Tu\")"}],"warnings":[]}"#)
  }

  @Test(arguments: [
    (
      "2026-12-02", "2026-12-01", "trial.empty-range",
      "\"to\" is not after \"from\"; write a later date or time"
    ),
    (
      "2026-12-01", "2046-12-01", "trial.long-range",
      "more than ten years are too many; write a nearer \"to\""
    ),
    (
      "soon", "2026-12-01", "trial.bad-from",
      "\"from\": \"soon\" is not a moment; write date, time and offset, as 2026-11-24T12:00:00+09:00, "
        + "or a date, as 2026-12-01"
    ),
    (
      "2026-12-01", "2026-12-02T10:00", "trial.bad-to",
      "\"to\": \"2026-12-02T10:00\" has no offset; write the offset from UTC, as "
        + "2026-11-24T12:00:00+09:00, or Z, or a date, as 2026-12-01"
    ),
  ])
  func `times that cannot be used are named`(
    from: String, to: String, code: String, message: String
  ) throws {
    let errors = try trial("24/7", from, to).errors
    #expect(errors == [HoursProblem(code: code, column: 1, message: message)])
    #expect(try trial("24/7", from, to).normal == nil)
  }

  @Test func `moments work as well as dates`() throws {
    let trial = try trial("24/7", "2026-12-01T09:00:00Z", "2026-12-02")
    #expect(trial.intervals.count == 1)
    #expect(trial.jsonLine.contains("2026-12-01T18:00:00+09:00"))
  }

  @Test func `years without a holiday table are pointed out`() throws {
    let trial = try trial("Mo off; PH off", "2035-12-31", "2036-01-02")
    #expect(
      trial.warnings.map(\.message) == [
        "outside 2020-2035 the holidays of JP are not known, so what hinges on PH is unknown; name "
          + "a country with a table, or years in it"
      ])
  }

  @Test func `a person gets a table`() throws {
    #expect(
      try trial("we 10:00-16:00 \"call\"").text == """
        Normal form: We 10:00-16:00 "call"

        Tu 2026-12-01 00:00  We 2026-12-02 10:00  closed
        We 2026-12-02 10:00  We 2026-12-02 16:00  open     "call"
        We 2026-12-02 16:00  Th 2026-12-03 00:00  closed

        column 1: warning [hours.spelling]: "we" is read as We; write We

        """)
    #expect(
      try trial("Mo 10:00").text == """
        column 9: error [hours.missing-end]: 10:00 has no end; write a span such as 10:00-18:00, or \
        10:00+ when the end is not known

        """)
  }

  @Test func `lines of JSON are answered in turn`() throws {
    let japan = try Places.japan()
    var reader = HoursTrialReader { $0 == "JP" ? japan : nil }
    let question =
      #"{"hours":"PH off || 24/7","from":"2027-01-01","to":"2027-01-02","zone":"Asia/Tokyo","#
    #expect(reader.answer(question + #""country":"JP"}"#).contains(#""state":"open""#))
    let blind = reader.answer(question + #""country":null}"#)
    #expect(blind.contains("trial.holidays-unknown"))
    #expect(blind.contains("without a holiday table of the country, public holidays are not known"))
  }

  @Test(arguments: [
    ("", "trial.bad-line"), ("[]", "trial.bad-line"), ("{\"hours\":", "trial.bad-line"),
    (
      #"{"hours":5,"from":"a","to":"b","zone":"c"}"#,
      "\\\"hours\\\" is not a text; write it in quotes"
    ),
    (#"{"from":"a","to":"b","zone":"c"}"#, "\\\"hours\\\" is missing; write it, as"),
    (
      #"{"hours":"24/7","from":"2026-12-01","to":"2026-12-02","zone":"Asia/Tokio"}"#,
      "trial.unknown-zone"
    ),
  ])
  func `a bad line is answered with the reason`(line: String, reason: String) throws {
    var reader = HoursTrialReader { _ in nil }
    let answer = reader.answer(line)
    #expect(answer.hasPrefix(#"{"normal":null,"intervals":[],"errors":[{"code":"trial."#))
    #expect(answer.contains(reason))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(answer.utf8)) }
  }
}
