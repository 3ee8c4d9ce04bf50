import HotlineText
import Testing

@Suite struct PseudoLocaleTests {
  @Test(arguments: [
    ("OPEN until {time}", "［ÖPÉÑ ûñţîļ {time}］"),
    (
      "{count, plural, =0 {none} one {# call} other {# calls}}",
      "［{count, plural, =0 {ñöñé} one {# çåļļ} other {# çåļļš}}］"
    ),
    ("{who} said {what}", "［{who} šåîd {what}］"),
    ("", "［］"),
  ])
  func `words become strange, arguments and keywords stay`(pattern: String, expected: String) {
    #expect(PseudoLocale.pattern(pattern) == expected)
  }

  @Test func `a strange pattern still counts`() {
    let pattern = PseudoLocale.pattern("{n, plural, one {# call} other {# calls}}")
    let message = MessageCatalogue.Message(pattern: pattern, status: .draft)
    let catalogue = MessageCatalogue(locales: [PseudoLocale.tag: ["calls": message]])
    let shown = catalogue.text("calls", [("n", .number(2))], locale: PseudoLocale.tag)
    #expect(shown.text == "［2 çåļļš］")
  }

  @Test func `its tag is a tag`() throws {
    #expect(try TagCanonicalization.canonical("en-xa") == PseudoLocale.tag)
  }
}
