import HotlineText
import Testing

@Suite struct SearchSoundTests {
  private func sound(_ text: String) -> String? { SearchKey.sound(ofKey: SearchKey.key(text)) }

  @Test(arguments: [
    ["hoterasu", "houterasu", "hōterasu", "Hōterasu", "HOUTERASU", "ほうてらす", "ホーテラス", "ﾎｰﾃﾗｽ"],
    ["shimbun", "shinbun", "sinbun", "しんぶん"], ["ono", "ohno", "oono", "Ōno", "おおの"],
    ["kyoto", "kyouto", "Kyōto", "きょうと", "キョート"], ["chikatetsu", "tikatetu", "ちかてつ"],
    ["tsuchiya", "tutiya", "つちや"], ["jinken", "zinken", "じんけん"], ["fuji", "huzi", "ふじ"],
    ["soudan", "sodan", "sōdan", "そうだん"], ["josei", "jyosei", "zyosei", "じょせい"],
    ["matcha", "maccha", "mattya", "まっちゃ"], ["gumma", "gunma", "ぐんま"],
    ["sannomiya", "さんのみや"], ["kanagawa", "KANAGAWA", "かながわ"], ["yuuenchi", "yuenti", "ゆうえんち"],
    ["famirii", "fuamiri", "ファミリー"], ["bodaiji", "vodaiji", "ぼだいじ"], ["roudou", "lodo", "ろうどう"],
    ["tsuzuki", "tsudzuki", "tuduki", "つづき"], ["ryokan", "lyokan", "りょかん"],
  ])
  func `one word has one sound, however it is written`(writings: [String]) {
    for writing in writings.dropFirst() {
      #expect(sound(writing) == sound(writings[0]), "\(writing)")
    }
    #expect(sound(writings[0]) != nil)
  }

  @Test(arguments: [
    ("kobe", "kabe"), ("osaka", "asaka"), ("byouin", "biyouin"), ("kin", "gin"),
    ("ohayou", "oayou"),
    ("shi", "shu"), ("じんけん", "しんけん"), ("kan", "kana"),
  ])
  func `other words sound otherwise`(one: String, other: String) {
    #expect(sound(one) != sound(other))
  }

  @Test(arguments: [
    "", "go", "help", "english", "0570", "#9110", "人権", "相談ほう", "phòng", "สิทธิ", "인권", "права",
    "strong", "abc123",
  ])
  func `what is no kana and no romaji has no sound`(text: String) {
    #expect(sound(text) == nil)
  }
}
