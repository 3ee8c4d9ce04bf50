import HotlineModel
import Hotlines
import Testing

/// What people type is found in the real directory.
@Suite struct FindSenseTests {
  private let directory: Directory

  init() throws { directory = try RealDirectory.open() }

  @Test(arguments: [
    "じんけん", "ジンケン", "ｼﾞﾝｹﾝ", "jinken", "JINKEN", "人権", "人权", "人權", "nhân quyền", "nhan quyen",
    "สิทธิมนุษยชน", "인권", "ㅇㅣㄴㄱㅝㄴ", "मानव अधिकार", "human rights", "hak asasi manusia",
    "karapatang pantao", "direitos humanos", "حقوق الإنسان", "حُقُوق الانسان",
  ])
  func `human rights are found in every script`(text: String) throws {
    let found = try directory.find(text, kinds: [.service]).map(\.id)
    let lines = ["human-rights-hotline", "foreign-language-human-rights-hotline"]
    #expect(Set(found).isSuperset(of: lines))
    #expect(found.contains("human-rights-counseling-centers-foreigners"))
    #expect(try directory.find(text).contains { $0.kind == .subject && $0.id == "human-rights" })
  }

  @Test(arguments: [
    "0570090911", "+81 570 090911", "０５７０－０９０９１１", "0570-090911", "0570 090 911", "(0570) 090911",
    "+81570090911", "0081570090911", "010-81-570-090911", "570-090911", "tel:0570-090911",
    "٠٥٧٠٠٩٠٩١١",
  ])
  func `a number finds the one line, however it is written`(text: String) throws {
    let found = try directory.find(text)
    #expect(found.map(\.id) == ["foreign-language-human-rights-hotline"])
    #expect(found.first?.matched == "0570-090911")
  }

  @Test(arguments: ["#9110", "＃９１１０", "9110"])
  func `a short number finds its line with and without its sign`(text: String) throws {
    #expect(try directory.find(text).first?.id == "police-consultation-9110")
  }

  @Test(arguments: [
    ("hoterasu", "houterasu"), ("houterasu", "houterasu"), ("hōterasu", "houterasu"),
    ("ほうてらす", "houterasu"), ("ホウテラス", "houterasu"), ("法テラス", "houterasu"),
    ("hotersau", "houterasu"), ("yorisoi", "yorisoi"), ("よりそい", "yorisoi"), ("OTIT", "otit"),
    ("inochi no denwa", "inochi-no-denwa"), ("婦人相談所", "womens-counseling-support-centers"),
  ])
  func `names are found as they are said`(text: String, beginning: String) throws {
    let first = try directory.find(text, kinds: [.service]).prefix(3).map(\.id)
    #expect(first.contains { $0.hasPrefix(beginning) }, "\(first)")
  }
}
