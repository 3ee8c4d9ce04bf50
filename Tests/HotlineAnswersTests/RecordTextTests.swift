import HotlineAnswers
import HotlineText
import Testing

@Suite struct RecordTextTests {
  @Test(arguments: ["ar", "de", "en"])
  func `a record reads as it was found good`(reader: String) throws {
    let text = RecordText(try InventedRecord.service(), try FixtureWords.wording(reader)).text
    try Golden.check(text, "record.\(reader).txt")
  }

  @Test(arguments: ["ar", "de", "en", "ja", "ru"])
  func `no line of a record is wider than the page`(reader: String) throws {
    let text = RecordText(try InventedRecord.service(), try FixtureWords.wording(reader)).text
    let wide = text.split(separator: "\n").filter { DisplayWidth.columns(of: String($0)) > 80 }
    #expect(wide == [])
  }

  @Test func `a confidential address is named as such and never told`() throws {
    let text = RecordText(try InventedRecord.service(), try FixtureWords.wording("en")).text
    #expect(text.contains("address confidential"))
    #expect(!text.contains("Hidden Lane"))
  }

  @Test func `in a record between letters from right to left every number is isolated`() throws {
    let text = RecordText(try InventedRecord.service(), try FixtureWords.wording("ar")).text
    let all = text.ranges(of: "0000-00-000").count
    #expect(all == 3)
    #expect(text.ranges(of: "\u{2066}0000-00-000").count == all)
  }
}
