import Testing

@testable import HotlineDirectory

@Suite struct WordingTests {
  @Test(arguments: [
    (Wording.Quoting.plain, "Mo off", 4, 13), (.single, "Mo off", 4, 14),
    (.double, "Mo \"x\" off", 8, 20), (.single, "it's off", 6, 17), (.comma, "a \"b\" c", 7, 19),
    (.block, "Mo off", 4, 10), (.plain, "日本 off", 4, 13),
  ])
  func `a character of a text has its column in the line`(
    quoting: Wording.Quoting, text: String, character: Int, column: Int
  ) {
    let mark = RecordMark(file: "a.yaml", line: 3, column: 10)
    #expect(
      Wording(text, at: mark, quoting: quoting).mark(ofCharacter: character)
        == RecordMark(file: "a.yaml", line: 3, column: column))
  }

  @Test(arguments: [
    ("staf", "staff"), ("STAFF", "staff"), ("intepreter", "interpreter"), ("zzz", nil), ("", nil),
  ])
  func `the nearest word is the one that was probably meant`(text: String, nearest: String?) {
    #expect(Nearness.nearest(to: text, among: ["staff", "interpreter", "text"]) == nearest)
  }

  @Test func `findings are ordered by place and the worse come first`() {
    let early = Finding(file: "a", line: 2, column: 1, level: .note, code: "x", message: "")
    let late = Finding(file: "a", line: 10, column: 1, level: .error, code: "a", message: "")
    let worse = Finding(file: "a", line: 10, column: 1, level: .error, code: "a", message: "")
    let milder = Finding(file: "a", line: 10, column: 1, level: .warning, code: "a", message: "")
    #expect([milder, late, early].sorted() == [early, late, milder])
    #expect(worse < milder)
  }
}
