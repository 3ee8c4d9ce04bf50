import HotlineText
import Testing

@Suite struct LayoutTests {
  @Test(arguments: [
    ("110", 3), ("電話 110", 8), ("ﾃﾞﾝﾜ", 4), ("ＡＢ", 4), ("ที่", 1), ("กำ", 2), ("e\u{301}", 1),
    ("\u{2066}110\u{2069}", 3), ("👨\u{200D}👩\u{200D}👧", 2), ("한국어", 6),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("", 0), ("a\tb", 2),
    ("·–…", 3),
  ])
  func `a text takes its columns`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  static let paragraphs = [
    (
      "ja",
      "外国人のための人権相談。電話でもらったパスポートのことや、しごとのこと、けっこんのことなど、なんでもきいてください。電話番号は0570-090911です。通訳がいますから、日本語が話せなくてもだいじょうぶです。"
    ),
    (
      "th",
      "ศูนย์ให้คำปรึกษาสำหรับชาวต่างชาติเปิดให้บริการทุกวันจันทร์ถึงวันศุกร์ตั้งแต่เวลาเก้านาฬิกาถึงสิบเจ็ดนาฬิกา โทร 0570-090911 มีล่ามแปลภาษา"
    ),
    (
      "km",
      "មជ្ឈមណ្ឌលផ្តល់ប្រឹក្សាសម្រាប់ជនបរទេសបើកពីថ្ងៃចន្ទដល់ថ្ងៃសុក្រចាប់ពីម៉ោងប្រាំបួនព្រឹកដល់ម៉ោងប្រាំល្ងាច ទូរស័ព្ទ 0570-090911"
    ),
  ]

  @Test(arguments: paragraphs, [80, 40, 24])
  func `a paragraph fits its columns and loses nothing`(
    paragraph: (locale: String, text: String), columns: Int
  ) {
    let lines = TextWrap.wrap(paragraph.text, columns: columns, locale: paragraph.locale)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= columns })
    #expect(lines.contains { $0.contains("0570-090911") })
    let together = lines.joined().filter { $0 != " " }
    #expect(together == paragraph.text.filter { $0 != " " })
  }

  @Test func `a Japanese line never begins with a full stop`() {
    #expect(TextWrap.wrap("あいうえ。か", columns: 8, locale: "ja") == ["あいう", "え。か"])
  }

  @Test func `Thai is broken between words`() {
    let lines = TextWrap.wrap("ปรึกษาปัญหาความรุนแรง", columns: 12, locale: "th")
    #expect(lines == ["ปรึกษาปัญหา", "ความรุนแรง"])
  }

  @Test func `line ends are kept and spaces at the end dropped`() {
    #expect(TextWrap.wrap("a b \n\nc\n", columns: 80, locale: "en") == ["a b", "", "c"])
    #expect(TextWrap.wrap("", columns: 80, locale: "en") == [])
    #expect(TextWrap.wrap("aa bb cc", columns: 5, locale: "en") == ["aa bb", "cc"])
  }

  @Test func `a word wider than the line is cut`() {
    #expect(TextWrap.wrap("to abcdefgh", columns: 3, locale: "en") == ["to", "abc", "def", "gh"])
    #expect(TextWrap.wrap("電話", columns: 1, locale: "ja") == ["電", "話"])
  }

  @Test func `padding counts columns and not letters`() {
    #expect(TextWrap.pad("電話", to: 6) == "電話  ")
    #expect(TextWrap.pad("電話", to: 3) == "電話")
  }

  @Test func `a number is isolated once`() {
    let isolated = BidiIsolation.isolate("03-5796-7112")
    #expect(isolated == "\u{2066}03-5796-7112\u{2069}")
    #expect(BidiIsolation.isolate(isolated) == isolated)
  }

  /// `<` and `>` stand for the isolates U+2066 and U+2069.
  @Test(arguments: [
    ("خط الشرطة #9110.", "خط الشرطة <#9110>."),
    (
      "في ياماناشي 0120-79-8103 (24 ساعة) أو +81 3",
      "في ياماناشي <0120-79-8103> (24 ساعة) أو <+81> 3"
    ),
    ("طبق 2017، 09:00-20:00، خط", "طبق 2017، <09:00-20:00>، خط"),
    ("اتصل <03-5796-7112> الآن", "اتصل <03-5796-7112> الآن"),
    ("انظر https://a.example/2018-11-07/1-2 هنا", "انظر https://a.example/2018-11-07/1-2 هنا"),
    ("Call 0120-79-8103", "Call 0120-79-8103"), ("اتصل 110", "اتصل 110"), ("", ""),
    ("حتى 17:00", "حتى 17:00"),
    ("الساعة 5-", "الساعة 5-"), ("A1-2 ب", "A1-2 ب"), ("1-2", "1-2"),
  ]) func `numbers in words from right to left are isolated`(words: String, isolated: String) {
    func marked(_ text: String) -> String {
      text.replacing("<", with: "\u{2066}").replacing(">", with: "\u{2069}")
    }
    #expect(BidiIsolation.isolatingNumbers(in: marked(words)) == marked(isolated))
  }

  @Test(arguments: [
    ("en", "yMMMEd", "Tue, Nov 24, 2026"), ("th", "yMMMEd", "อ. 24 พ.ย. 2026"),
    ("fa", "yMMMEd", "سه\u{200C}شنبه 24 نوامبر 2026"), ("ja", "yMMMEd", "2026年11月24日(火)"),
    ("ja-simple", "yMMMEd", "2026年11月24日(火)"), ("ar-EG", "Hm", "12:00"), ("my", "Hm", "12:00"),
    ("not a tag", "Hm", "12:00"),
  ])
  func `dates are Gregorian in Latin digits`(locale: String, skeleton: String, text: String) {
    let written = DateText.format(
      secondsSince1970: 1_795_489_200, zone: "Asia/Tokyo", skeleton: skeleton, locale: locale)
    #expect(written == text)
  }

  @Test func `an unknown zone is written in UTC and says so`() {
    let written = DateText.format(
      secondsSince1970: 1_795_489_200, zone: "Asia/Tokio", skeleton: "Hm", locale: "ja")
    #expect(written == "3:00 UTC")
  }

  @Test func `an isolate that goes on over a line end is closed and opened again`() {
    let text = "اسم \u{2066}Foreign Language Human Rights\u{2069} هنا"
    let lines = TextWrap.wrap(text, columns: 18, locale: "ar")
    #expect(
      lines == [
        "اسم \u{2066}Foreign\u{2069}", "\u{2066}Language Human\u{2069}",
        "\u{2066}Rights\u{2069} هنا",
      ])
  }
}
