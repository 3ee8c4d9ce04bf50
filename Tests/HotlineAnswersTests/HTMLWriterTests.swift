import HotlineAnswers
import Testing

@Suite struct HTMLWriterTests {
  private func markup(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    write(&html)
    return html.markup
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
    ("]]> -->", "]]&gt; --&gt;"), ("مرحبا မြန်မာ", "مرحبا မြန်မာ"),
    ("a\u{0}b\u{8}c\u{85}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"), ("one\n\ttwo", "one\n\ttwo"),
    ("e\u{301}<", "e\u{301}&lt;"),
  ]) func `a text stays a text, in an element and in an attribute`(text: String, escaped: String) {
    #expect(markup { $0.element("b", text) } == "<b>\(escaped)</b>")
    let attribute = [HTMLAttribute("data-copy", text)]
    #expect(markup { $0.element("b", attribute, "") } == "<b data-copy=\"\(escaped)\"></b>")
  }

  @Test func `elements close in the order in which they were opened`() {
    let html = markup { html in
      html.element("ul") { html in
        for word in ["a", "b"] { html.element("li") { $0.element("bdi", word) } }
      }
    }
    #expect(html == "<ul>\n<li><bdi>a</bdi></li>\n<li><bdi>b</bdi></li>\n</ul>\n")
  }

  @Test func `an attribute without a value is left out, and a flag stands alone`() {
    let attributes = [
      HTMLAttribute("lang", nil), HTMLAttribute("checked", if: true),
      HTMLAttribute("selected", if: false),
    ]
    #expect(markup { $0.void("input", attributes) } == "<input checked>\n")
  }

  @Test func `a line end at the beginning of what a person wrote is kept`() {
    #expect(markup { $0.element("textarea", "\nwords") } == "<textarea>\n\nwords</textarea>\n")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)", "data:text/html,<script>", "vbscript:x", "//elsewhere.example",
    "/\\elsewhere.example", "file:///etc/passwd", "help", "", "https://a.example/ b",
    "blob:https://a.example/1", "https:javascript",
  ]) func `an address of another sort is no link`(address: String) {
    #expect(WebLink(address) == nil)
    for name: StaticString in ["href", "src", "action", "formaction"] {
      let attribute = [HTMLAttribute(name, address)]
      #expect(markup { $0.element("a", attribute, "x") } == "<a>x</a>")
    }
  }

  @Test(arguments: [
    "https://help.example/?a=1&b=2", "http://help.example", "HTTPS://help.example",
    "mailto:help@help.example", "tel:+81000000001", "tel:0011;phone-context=+81",
    "/assets/page.css",
    "/", "#f-place", "https://ヘルプ.example/相談", "data:,",
  ]) func `an address of the web, of mail, of a telephone or of this site is a link`(
    address: String
  ) {
    #expect(WebLink(address)?.address == address)
  }
}
