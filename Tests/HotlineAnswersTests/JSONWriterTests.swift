import HotlineAnswers
import Testing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("\"", #""\"""#), ("a\\b", #""a\\b""#),
    ("a/b", #""a/b""#), ("a\nb\rc\td", #""a\nb\rc\td""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("\r\n", #""\r\n""#), ("日本 العربية 🏳️‍🌈", "\"日本 العربية 🏳️‍🌈\""),
    // DELETE and LEFT-TO-RIGHT ISOLATE need no escape.
    ("\u{7F}\u{2066}", "\"\u{7F}\u{2066}\""),
  ])
  func `a text is quoted, with only what must be escaped`(text: String, quoted: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(json.text == quoted)
  }

  @Test func `keys keep the order in which they are given`() {
    var json = JSONWriter()
    json.object {
      $0.field("z", "1")
      $0.field("a", ["x", "y"])
      $0.field("m", String?.none)
    }
    #expect(json.text == #"{"z":"1","a":["x","y"],"m":null}"#)
  }

  @Test func `lists and objects nest, with commas between and none before or after`() {
    var json = JSONWriter()
    json.object { json in
      json.key("empty")
      json.list([String]()) { $0.value($1) }
      json.key("rows")
      json.list([1, 2]) { json, number in
        json.object {
          $0.key("n")
          $0.value(number)
          $0.key("inner")
          $0.list([number]) { $0.value($1 == 1) }
        }
      }
      json.key("last")
      json.object { _ in }
    }
    #expect(
      json.text
        == #"{"empty":[],"rows":[{"n":1,"inner":[true]},{"n":2,"inner":[false]}],"last":{}}"#)
  }

  @Test func `whole numbers, truth and nothing are written bare`() {
    var json = JSONWriter()
    json.list([0, 1, 2, 3, 4]) { json, which in
      switch which {
      case 0: json.value(Int?.some(-7))
      case 1: json.value(Int?.none)
      case 2: json.value(Bool?.some(true))
      case 3: json.value(Bool?.none)
      default: json.value(String?.none)
      }
    }
    #expect(json.text == "[-7,null,true,null,null]")
  }

  @Test func `JSON that is already written is put in as it is`() {
    var json = JSONWriter()
    json.object {
      $0.field("before", "1")
      $0.field("raw", json: #"{"b":[2, 1]}"#)
      $0.field("after", "3")
    }
    #expect(json.text == #"{"before":"1","raw":{"b":[2, 1]},"after":"3"}"#)
  }

  @Test func `a key is escaped as a text is`() {
    var json = JSONWriter()
    json.object { $0.field("a\"b", "c") }
    #expect(json.text == #"{"a\"b":"c"}"#)
  }
}
