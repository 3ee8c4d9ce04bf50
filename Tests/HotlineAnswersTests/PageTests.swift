import HotlineText
import Testing

@testable import HotlineAnswers

@Suite struct PageTests {
  @Test func `spaces before a line end are dropped`() {
    var page = Page(columns: 40, locale: "en")
    page.add("words   ")
    page.add()
    #expect(page.text == "words\n\n")
  }

  @Test func `further lines stand under the text of a label`() {
    var page = Page(columns: 40, locale: "en")
    page.add(label: "why", width: 6, indent: 4, "one two three four five six seven eight")
    #expect(
      page.lines == ["    why   one two three four five six", "          seven eight"])
  }

  @Test func `two texts share a line with the second at the right edge, when there is room`() {
    var page = Page(columns: 40, locale: "en")
    page.add(left: "left", right: "right")
    page.add(left: "ベトナム語", right: "12:00")
    #expect(page.lines.map { DisplayWidth.columns(of: $0) } == [40, 40])
    #expect(page.lines[0].hasPrefix("left  "))
    #expect(page.lines[1].hasSuffix("  12:00"))
  }

  @Test func `without room the second text stands below`() {
    var page = Page(columns: 40, locale: "en")
    page.add(left: "a left text of thirty columns!", right: "right of ten")
    #expect(
      page.lines == [
        "a left text of thirty columns!", String(repeating: " ", count: 28) + "right of ten",
      ])
  }

  @Test func `a text is marked where it stands whole, and only on a terminal`() {
    var page = Page(columns: 40, locale: "en")
    page.add("call 0000 now")
    page.mark("0000", .plain, .bold, last: 1)
    #expect(page.lines == ["call 0000 now"])
    page.mark("0000", .terminal, .bold, last: 1)
    #expect(page.lines == ["call \u{1B}[1m0000\u{1B}[0m now"])
    page.mark("9999", .terminal, .bold, last: 1)
    #expect(page.lines == ["call \u{1B}[1m0000\u{1B}[0m now"])
  }
}
