import HotlineText
import Testing

@Suite struct LocaleAuditTests {
  private let source = [
    "gap.few": "{count, plural, =0 {None.} one {Only one.} other {Only # services.}}",
    "hours.open-until": "OPEN until {time}", "ui.why": "why",
    "who": "{gender, select, female {she} other {they}}",
  ]

  private func audit(
    _ locale: String, _ patterns: [String: String], hashes: [String: String] = [:]
  ) -> LocaleAudit {
    let messages = patterns.map { id, pattern in
      (id, MessageCatalogue.Message(pattern: pattern, status: .draft, sourceHash: hashes[id]))
    }
    return LocaleAudit(
      locale: locale, messages: Dictionary(uniqueKeysWithValues: messages), source: source,
      digest: { "\($0.count)" })
  }

  private func problems(_ locale: String, _ id: String, _ pattern: String) -> [String] {
    audit(locale, [id: pattern]).inconsistent.map(\.problem)
  }

  @Test func `what has no words is missing, and the share of the rest is told`() {
    let audit = audit("cy", ["ui.why": "pam", "hours.open-until": "AR AGOR tan {time}"])
    #expect(audit.missing == ["gap.few", "who"])
    #expect(audit.completeness == 0.5)
    #expect(!audit.isWhole)
    #expect(audit.statuses == [.draft: 2])
  }

  @Test func `a message that translates nothing is unknown`() {
    #expect(audit("cy", ["ui.wy": "pam"]).unknown == ["ui.wy"])
  }

  @Test func `a message is stale when its source text is no longer the one it translates`() {
    let audit = audit(
      "cy", ["ui.why": "pam", "hours.open-until": "AR AGOR tan {time}"],
      hashes: ["ui.why": "3", "hours.open-until": "12"])
    #expect(audit.stale == ["hours.open-until"])
    #expect(audit.unstamped == 0)
  }

  @Test func `a lost and an added placeholder are told by name`() {
    #expect(
      problems("cy", "hours.open-until", "AR AGOR tan {amser}") == [
        "{time} is lost; put it in", "{amser} is none of the source text; take it out",
      ])
  }

  @Test(arguments: [
    ("ru", "{count, plural, =0 {0} one {#} few {#} many {#} other {#}}", [String]()),
    (
      "ru", "{count, plural, one {#} other {#}}",
      [
        "few is lost in {count}; write few {…}", "many is lost in {count}; write many {…}",
      ]
    ),
    ("ja", "{count, plural, one {#} other {#}}", ["one is never used in {count}; take it out"]),
    ("ja", "{count}件", []),
    ("en", "{count} services", ["{count} is counted; write {count, plural, …}"]),
    ("es", "{count, plural, one {#} other {#}}", []),
    ("es", "{count, plural, one {#} many {#} other {#}}", []),
    (
      "ar", "{count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}", []
    ),
  ])
  func `plural categories are those of the language`(
    locale: String, pattern: String, expected: [String]
  ) {
    #expect(problems(locale, "gap.few", pattern) == expected)
  }

  @Test func `a lost branch is told`() {
    #expect(
      problems("cy", "who", "{gender, select, other {nhw}}") == [
        "female is lost in {gender}; write female {…}"
      ])
  }
}
