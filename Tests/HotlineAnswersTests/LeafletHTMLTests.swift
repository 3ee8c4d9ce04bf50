import HotlineAnswers
import Testing

@Suite struct LeafletHTMLTests {
  @Test func `a number runs from left to right and is called by a tap`() {
    let html = LeafletHTML([InventedLeaflet.sheet("ar", isRightToLeft: true)]).html
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(html.contains("<bdi dir=\"ltr\">01632 960000</bdi></a>"))
    #expect(html.contains("<a href=\"tel:+441632960000\" rel=\"noreferrer\">"))
  }

  @Test func `invisible marks become elements`() {
    let html = LeafletHTML([InventedLeaflet.sheet("ar", isRightToLeft: true)]).html
    #expect(html.contains("يوم <bdi dir=\"ltr\">09:00–17:00</bdi>"))
    #expect(!html.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
  }

  @Test func `no text becomes markup`() {
    let html = LeafletHTML([InventedLeaflet.sheet("en")]).html
    #expect(html.contains("<h1>Help &lt;at&gt; sea</h1>"))
    #expect(html.contains("Lantern &amp; Co"))
    #expect(!html.contains("<script"))
  }

  @Test func `a linked document holds no style of its own, an inline one needs no other file`() {
    let sheets = [InventedLeaflet.sheet("en")]
    let linked = LeafletHTML(sheets, style: .linked("/assets/page.css")).html
    #expect(linked.contains("<link rel=\"stylesheet\" href=\"/assets/page.css\">"))
    #expect(!linked.contains("<style") && !linked.contains("style="))
    let inline = LeafletHTML(sheets).html
    #expect(inline.contains("@media print") && !inline.contains("rel=\"stylesheet\""))
    #expect(!inline.contains("http:") && !inline.contains("https:"))
  }

  @Test func `each language stands in an article of its own`() {
    let sheets = [
      InventedLeaflet.sheet("en"), InventedLeaflet.sheet("ur", isRightToLeft: true),
    ]
    let html = LeafletHTML(sheets, arrangement: .sideBySide).html
    #expect(html.contains("<body class=\"leaflet beside\">"))
    #expect(html.contains("<article lang=\"en\" dir=\"ltr\">"))
    #expect(html.contains("<article lang=\"ur\" dir=\"rtl\">"))
  }

  @Test func `a reading stands above the name`() {
    let name = TaggedText(text: "港", tag: nil, isRightToLeft: false, reading: "みなと")
    let entry = LeafletSheet.Entry(
      service: "harbour", name: name, official: nil, contacts: [], facts: [], mark: "mark")
    let sheet = LeafletSheet(
      id: "sea", locale: "ja-simple", isRightToLeft: false, title: "title", intro: [],
      groups: [LeafletSheet.Group(heading: nil, entries: [entry])], trust: [], draft: nil)
    let html = LeafletHTML([sheet]).html
    #expect(html.contains("<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>"))
    #expect(LeafletPlainText([sheet]).text.contains("- 港 (みなと)\n"))
  }
}
