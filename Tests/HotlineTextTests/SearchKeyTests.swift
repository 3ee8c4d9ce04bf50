import HotlineText
import Testing

@Suite struct SearchKeyTests {
  @Test(arguments: [
    ("0570-090911", "0570090911"), ("０５７０ ０９０９１１", "0570090911"), ("(0570) 090911", "0570090911"),
    ("٠٥٧٠", "0570"), ("#9110", "#9110"), ("＃9110", "#9110"), ("Đường dây 24/7!", "duongday247"),
    ("O'Brien’s", "obriens"), ("人權・相談", "人权相谈"), ("ホットライン", "ほっとらいん"), ("ﾎｯﾄﾗｲﾝ", "ほっとらいん"),
    ("인 권", "ㅇㅣㄴㄱㅜㅓㄴ"), ("ความ รุนแรง", "ความรุนแรง"), ("حُقُوق الإنسان", "حقوقالانسان"),
    ("𠮷野家", "𠮷野家"), ("a\u{200D}b\u{00AD}c", "abc"), ("☎️ 🇯🇵 …!?", ""), ("", ""),
  ])
  func `a key keeps letters and digits in one form`(text: String, key: String) {
    #expect(SearchKey.key(text) == key)
  }

  @Test(arguments: UInt64(1)...300)
  func `the key of a key is itself`(seed: UInt64) {
    var seeded = SeededText(seed: seed)
    for _ in 0..<10 {
      let key = SearchKey.key(seeded.text())
      let again = SearchKey.key(key)
      #expect(Array(again.utf8) == Array(key.utf8))
    }
  }

  // MARK: Pieces

  @Test(arguments: [
    ("hotline", ["hot", "otl", "tli", "lin", "ine"]), ("abc", ["abc"]), ("ab", []), ("", []),
    ("人权相谈", ["人权", "权相", "相谈"]), ("权", []), ("ほっと", ["ほっ", "っと"]),
    ("dv相谈", ["dv相", "v相谈", "相谈"]), ("相谈dv", ["相谈", "谈d"]), ("สิทธิ", ["สิท", "ิทธ", "ทธิ"]),
    ("ㅇㅣㄴㄱ", ["ㅇㅣㄴ", "ㅣㄴㄱ"]), ("911#", ["911", "11#"]),
  ])
  func `pieces are two letters of Han and kana and three of others`(
    key: String, pieces: [String]
  ) {
    #expect(SearchKey.pieces(ofKey: key) == pieces)
  }

  @Test(arguments: UInt64(1)...200)
  func `every piece of a part is a piece of the whole`(seed: UInt64) {
    var seeded = SeededText(seed: seed)
    let whole = Array(SearchKey.key(seeded.text()).unicodeScalars)
    let pieces = Set(SearchKey.pieces(ofKey: Self.string(whole[...])))
    for _ in 0..<10 {
      let start = seeded.number(below: whole.count + 1)
      let part = Self.string(whole[start..<start + seeded.number(below: whole.count - start + 1)])
      #expect(pieces.isSuperset(of: SearchKey.pieces(ofKey: part)))
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
