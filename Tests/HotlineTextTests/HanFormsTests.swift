import HotlineText
import Testing

@Suite struct HanFormsTests {
  /// ICU's rules are too slow to load for a search, so the house has a table of its own.
  @Test func `every pair of ICU's traditional and simplified forms is one form`() throws {
    let simplified = try Transliteration("Traditional-Simplified")
    let all = (UInt32(0x3400)...0x9FFF).compactMap(Unicode.Scalar.init)
    var pairs = 0
    var others: [String] = []
    for scalar in all {
      let (one, other) = (String(scalar), simplified.applied(to: String(scalar)))
      guard one != other else { continue }
      pairs += 1
      if TextFolding.searchForm(one) != TextFolding.searchForm(other) { others.append(one + other) }
    }
    #expect(pairs > 2000)
    #expect(others == [])
  }

  @Test(arguments: [
    ("権利", "權利", "权利"), ("関係", "關係", "关系"), ("労働", "勞動", "劳动"), ("広島", "廣島", "广岛"),
    ("沢", "澤", "泽"), ("転職", "轉職", "转职"), ("児童", "兒童", "儿童"), ("図書館", "圖書館", "图书馆"),
    ("医療", "醫療", "医疗"), ("学校", "學校", "学校"), ("伝", "傳", "传"), ("対応", "對應", "对应"),
    ("訳", "譯", "译"), ("桜", "櫻", "樱"), ("応", "應", "应"), ("総", "總", "总"), ("継続", "繼續", "继续"),
    ("検査", "檢查", "检查"), ("収入", "收入", "收入"), ("気", "氣", "气"), ("円", "圓", "圆"),
  ])
  func `the forms of Japan, Taiwan and mainland China meet`(
    japan: String, taiwan: String, mainland: String
  ) {
    #expect(TextFolding.searchForm(japan) == TextFolding.searchForm(mainland))
    #expect(TextFolding.searchForm(taiwan) == TextFolding.searchForm(mainland))
  }

  @Test func `a form stands for itself`() {
    for scalar in (UInt32(0x3400)...0x9FFF).compactMap(Unicode.Scalar.init) {
      let form = TextFolding.searchForm(String(scalar))
      let again = TextFolding.searchForm(form)
      if form != again { Issue.record("\(scalar) gives \(form), which gives \(again)") }
    }
  }

  @Test(arguments: [("東", "西"), ("人", "入"), ("未", "末"), ("士", "土"), ("千", "干")])
  func `other characters stay apart`(one: String, other: String) {
    #expect(TextFolding.searchForm(one) != TextFolding.searchForm(other))
  }
}
