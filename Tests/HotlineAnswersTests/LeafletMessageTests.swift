import Testing

@testable import HotlineAnswers

@Suite struct LeafletMessageTests {
  private func parts(_ title: String, _ names: String...) -> [String] {
    LeafletMessage(InventedLeaflet.sheet("en", title: title, names: names)).parts
  }

  @Test func `names and numbers stand in one message where there is room`() {
    #expect(
      parts("Help at sea", "Harbour", "Lantern") == [
        "Help at sea\nHarbour 01632 960000 (press 2)\nLantern 01632 960001 (press 2)"
      ])
  }

  @Test func `a message is split between services only`() {
    let name = String(repeating: "harbour ", count: 12) + "end"
    let parts = parts("Help", name, name)
    #expect(parts.count == 2)
    #expect(parts[0].hasPrefix("Help\nharbour ") && parts[0].hasSuffix("01632 960000 (press 2)"))
    #expect(parts[1].hasPrefix("harbour ") && parts[1].hasSuffix("01632 960001 (press 2)"))
  }

  @Test func `the title gives way to the first service`() {
    let title = String(repeating: "title ", count: 24)
    #expect(
      parts(title, "Harbour near the old bridge")[0]
        == "Harbour near the old bridge 01632 960000 (press 2)")
  }

  @Test func `a long name is cut at a word, a number never`() {
    let parts = parts("Title", String(repeating: "港の ", count: 40))
    #expect(parts.count == 1)
    #expect(parts[0].hasPrefix("港の 港の") && parts[0].hasSuffix("… 01632 960000 (press 2)"))
    #expect(parts[0].utf16.count <= 70)
  }

  @Test func `a name that ends in its own number says it once`() {
    #expect(parts("T", "Sea rescue 01632 960000") == ["T\nSea rescue 01632 960000 (press 2)"])
  }

  @Test func `typographic signs do not cost the room of another alphabet`() {
    #expect(parts("Women’s help", "Harbour") == ["Women's help\nHarbour 01632 960000 (press 2)"])
  }

  @Test(arguments: [
    (String(repeating: "a", count: 160), true), (String(repeating: "a", count: 161), false),
    (String(repeating: "€", count: 80), true), (String(repeating: "€", count: 81), false),
    (String(repeating: "ж", count: 70), true), (String(repeating: "ж", count: 71), false),
    (String(repeating: "🚢", count: 35), true), (String(repeating: "🚢", count: 36), false),
  ])
  func `a message has the room that telephones have`(text: String, fits: Bool) {
    #expect(MessageSize.fits(text) == fits)
  }

  @Test func `a number in a text that runs from right to left is isolated`() {
    let sheet = InventedLeaflet.sheet("ar", isRightToLeft: true, title: "بحر", names: ["ميناء"])
    #expect(LeafletMessage(sheet).parts == ["بحر\nميناء \u{2066}01632 960000\u{2069} (press 2)"])
  }
}
