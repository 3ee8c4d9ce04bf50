import HotlineModel
import Hotlines
import Testing

@Suite struct FindTests {
  private let directory: Directory

  init() throws { directory = try Wales().opened() }

  private func found(_ text: String, _ kinds: FindKind..., limit: Int = 20) throws -> [String] {
    let kinds = kinds.isEmpty ? Set(FindKind.allCases) : Set(kinds)
    return try directory.find(text, kinds: kinds, limit: limit).map {
      "\($0.kind.rawValue) \($0.id)"
    }
  }

  @Test(arguments: [
    // Names in every language, other names, ids.
    ("Harbour", "service harbour"), ("harbwr", "service harbour"), ("HARBWR", "service harbour"),
    ("Porth", "service harbour"), ("hbr", "service harbour"), ("harbour", "service harbour"),
    ("Tŷ'r Llusern", "service lantern"), ("tyr llusern", "service lantern"),
    // Scripts: full width, half width, kana, readings, romanisations, both forms of Chinese.
    ("Ｈａｒｂｏｕｒ", "service harbour"), ("港ホットライン", "service harbour"),
    ("港ﾎｯﾄﾗｲﾝ", "service harbour"), ("みなとほっとらいん", "service harbour"),
    ("ミナト", "service harbour"), ("minato", "service harbour"),
    ("minatohottorain", "service harbour"),
    ("港湾专线", "service harbour"), ("港灣專線", "service harbour"),
    // Numbers in any writing, addresses.
    ("0808 157 0192", "service harbour"), ("08081570192", "service harbour"),
    ("０８０８－１５７－０１９２", "service harbour"), ("+44 808 157 0192", "service harbour"),
    ("0044 808 157 0192", "service harbour"), ("+44 (0)808 157 0192", "service harbour"),
    ("808 157 0192", "service harbour"), ("٠٨٠٨١٥٧٠١٩٢", "service harbour"),
    ("0808 157 0192 ", "service harbour"), ("999", "service police"),
    ("https://harbour.example/chat", "service harbour"),
    ("harbour.example/chat", "service harbour"),
    // Subjects, places, languages.
    ("trais", "subject violence"), ("عنف", "subject violence"), ("عُنْف", "subject violence"),
    ("no wages", "subject work"), ("không trả lương", "subject work"),
    ("khong tra luong", "subject work"),
    ("Caerdydd", "place GB-CRF"), ("كارديف", "place GB-CRF"), ("カーディフ", "place GB-CRF"),
    ("Cac dip", "place GB-CRF"), ("GB-CRF", "place GB-CRF"), ("Welsh", "language cy"),
    ("cy", "language cy"),
  ])
  func `every name in any writing is found first`(text: String, first: String) throws {
    #expect(try found(text).first == first)
  }

  @Test(arguments: [
    ("Harb", "service harbour"), ("Lantern h", "service lantern"),
    ("0808 157 019", "service harbour"),
    ("arbou", "service harbour"), ("Habrour", "service harbour"), ("Harbuor", "service harbour"),
    ("workers bridge", "service bridge"), ("Lanterns", "service lantern"),
    ("Cardif", "place GB-CRF"),
  ])
  func `what is begun, a part, misspelt or in another order is found`(
    text: String, first: String
  ) throws {
    #expect(try found(text).first == first)
  }

  @Test(arguments: ["qqqq", "zzzzzzzz", "＊＊＊ qx", "12345678901", "ᚠᚢᚦ"])
  func `what nothing is called is not found`(text: String) throws {
    #expect(try found(text) == [])
  }

  @Test func `a subject brings the services about it, and a sentence its subject`() throws {
    let about = try found("Violence at home")
    #expect(about.first == "subject home-violence")
    #expect(Set(about).isSuperset(of: ["service harbour", "service lantern"]))
    // One that has ended is found by its name alone.
    #expect(!about.contains("service old-line"))
    #expect(try found("my husband hits me every day", .service).first == "service harbour")
    #expect(try found("they pay no wages to anybody", .subject) == ["subject work"])
  }

  @Test func `only what is asked for is found, at most as much as is wanted`() throws {
    #expect(try found("Newport", .place).allSatisfy { $0.hasPrefix("place ") })
    #expect(try found("Newport", .service) == [])
    #expect(try found("Newport", limit: 1).count == 1)
    #expect(try found("Newport").count == 3)
  }

  @Test func `a find says by which name and how`() throws {
    let porth = try #require(try directory.find("porth").first)
    #expect((porth.matched, porth.match) == ("Porth", .exact))
    #expect(try directory.find("minato").first?.match == .forms)
    #expect(try directory.find("Habrour").first?.match == .typo)
    #expect(try directory.find("Violence at home").last?.match == .about)
  }

  @Test func `the folder and the built file find the same`() throws {
    let file = try Wales().openedFile()
    for text in ["harb", "minato", "0808", "newport", "my husband hits me", "Habrour", "arbou"] {
      #expect(try directory.find(text) == file.find(text), "\(text)")
      #expect(try directory.heard(text) == file.heard(text), "\(text)")
    }
  }

  @Test func `results are told with names, ways and reasons, in any reader's language`() throws {
    let found = try directory.find("minato", limit: 1)
    let text = try directory.findText(found, reader: LanguageTag("en"))
    #expect(text.hasPrefix("0808 157 0192  Harbour\n"))
    #expect(text.contains("service · harbour · found by: みなと ほっとらいん"))
    let json = try directory.findJSON(found, reader: LanguageTag("cy"))
    let result =
      #"{"kind":"service","id":"harbour","name":"Harbwr","matched":"みなと ほっとらいん","match":"forms"}"#
    #expect(json == #"{"results":[\#(result)]}"#)
    let ended = try directory.findText(
      try directory.find("The old line"), reader: LanguageTag("en"))
    #expect(!ended.contains("0808 157 0193"))
    #expect(try directory.findText([], reader: LanguageTag("en")).hasPrefix("Nothing was found."))
  }
}
