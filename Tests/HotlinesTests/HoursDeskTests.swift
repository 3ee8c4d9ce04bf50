import HotlineHours
import Hotlines
import Testing

@Suite struct HoursDeskTests {
  private func answers(_ lines: [String]) throws -> [String] {
    let wales = try Wales()
    var (rest, answers) = (lines[...], [String]())
    HoursDesk(directory: wales.path).answer({ rest.popFirst() }, { answers.append($0) })
    return answers
  }

  @Test func `each line is answered with one, in order, good or bad`() throws {
    let zone = #""zone":"Europe/London""#
    let day = #""from":"2026-11-24","to":"2026-11-25""#
    let answers = try answers([
      #"{"hours":"Tu 09:00-17:00",\#(day),\#(zone)}"#, "no JSON",
      #"{"hours":"Tuz 09:00-17:00",\#(day),\#(zone)}"#,
      #"{"hours":"24/7",\#(day),"zone":"Europe/Lodnon"}"#, #"{"hours":"24/7",\#(zone)}"#,
      #"{"hours":7,\#(day),\#(zone)}"#, #"{"hours":"unknown",\#(day),\#(zone)}"#,
    ])
    #expect(answers.count == 7)
    #expect(
      answers[0]
        == #"{"normal":"Tu 09:00-17:00","intervals":["#
        + #"{"from":"2026-11-24T00:00:00+00:00","until":"2026-11-24T09:00:00+00:00","#
        + #""state":"closed","comment":null},"#
        + #"{"from":"2026-11-24T09:00:00+00:00","until":"2026-11-24T17:00:00+00:00","#
        + #""state":"open","comment":null},"#
        + #"{"from":"2026-11-24T17:00:00+00:00","until":"2026-11-25T00:00:00+00:00","#
        + #""state":"closed","comment":null}],"errors":[],"warnings":[]}"#)
    let codes = [
      "trial.bad-line", "hours.unknown-weekday", "trial.unknown-zone", "trial.missing-field",
      "trial.bad-field",
    ]
    for (answer, code) in zip(answers[1...5], codes) {
      #expect(answer.contains(#""errors":[{"code":"\#(code)""#))
      #expect(answer.contains(#""intervals":[]"#))
      #expect(!answer.contains("\n"))
    }
    #expect(answers[6].contains(#""state":"unknown""#))
  }

  @Test(arguments: [("GB", "closed"), ("gb", "closed"), ("FR", "unknown"), ("../GB", "unknown")])
  func `public holidays are those of the folder's table, and else not known`(
    country: String, state: String
  ) throws {
    let answer = try answers([
      #"{"hours":"Mo-Fr 09:00-17:00; PH off","from":"2026-12-25T10:00:00Z","#
        + #""to":"2026-12-25T11:00:00Z","zone":"Europe/London","country":"\#(country)"}"#
    ])[0]
    #expect(
      answer.contains(
        #""intervals":[{"from":"2026-12-25T10:00:00+00:00","until":"2026-12-25T11:00:00+00:00","#
          + #""state":"\#(state)""#))
  }

  @Test func `a trial begins today and ends a week later when nothing else is said`() throws {
    let desk = HoursDesk(directory: "nowhere")
    let trial = try desk.trial(
      "Tu 09:00-17:00", zone: "Europe/London", country: nil, from: nil, to: nil,
      now: try Wales.noon())
    #expect(trial.errors.isEmpty)
    #expect(
      trial.text
        == """
        Normal form: Tu 09:00-17:00

        Tu 2026-11-24 00:00  Tu 2026-11-24 09:00  closed
        Tu 2026-11-24 09:00  Tu 2026-11-24 17:00  open
        Tu 2026-11-24 17:00  Tu 2026-12-01 00:00  closed

        """)
    let later = try desk.trial(
      "Tu 09:00-17:00", zone: "Europe/London", country: nil, from: "2026-12-01", to: nil,
      now: try Wales.noon())
    #expect(later.json.contains(#""from":"2026-12-01T09:00:00+00:00""#))
    #expect(later.json.contains(#""until":"2026-12-08T00:00:00+00:00""#))
  }

  @Test func `hours that cannot be read are errors with their column`() throws {
    let trial = try HoursDesk(directory: "nowhere").trial(
      "Mo-Frx 09:00", zone: "UTC", country: nil, from: nil, to: nil, now: try Wales.noon())
    #expect(trial.errors.map(\.code).first == "hours.unknown-weekday")
    #expect(trial.errors.map(\.column).first == 4)
    #expect(trial.text.hasPrefix("column 4: error [hours.unknown-weekday]: "))
  }

  @Test func `a zone that is none is told with the nearest`() throws {
    let error = #expect(throws: ZoneError.self) {
      try HoursDesk(directory: "nowhere").trial(
        "24/7", zone: "Europe/Lodnon", country: nil, from: nil, to: nil, now: try Wales.noon())
    }
    #expect(error?.description.contains("Europe/London") == true)
  }
}
