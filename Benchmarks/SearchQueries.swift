import HotlineModel
import HotlineStore
import HotlineText
import Hotlines

/// What people may look for, drawn from the names of a directory.
struct SearchQueries {
  /// A text to search for, and the position of what its name names.
  struct Query {
    let text: String
    let sort: Sort
    let wanted: Int
  }

  /// What the text is of the name.
  enum Sort: String, CaseIterable {
    case whole = "whole name"
    case word = "one word"
    case begun = "first letters"
    case part = "part of a name"
    case romaji = "reading in romaji"
    case number = "number in other writing"
    case misspelt = "misspelt word"
    case sentence
  }

  private let names: StoredNames
  private let ranges: [String: ClosedRange<Int>]
  private let phrases: [(tag: String, phrase: String, subject: Int)]
  private let hiragana: Transliteration
  private let romaji: Transliteration
  private var draw: SeededDraw

  init(_ names: StoredNames, _ content: DirectoryContent, seed: UInt64) throws {
    self.names = names
    draw = SeededDraw(seed: seed)
    hiragana = try Transliteration("Katakana-Hiragana")
    romaji = try Transliteration("Hiragana-Latin")
    var ranges: [String: ClosedRange<Int>] = [:]
    for (position, name) in names.names.enumerated() {
      let kind = names.named[name.named].kind
      ranges[kind] = (ranges[kind]?.lowerBound ?? position)...position
    }
    self.ranges = ranges
    let subjects = names.named.enumerated().filter { $0.element.kind == "subject" }
    let positions = subjects.reduce(into: [:]) { $0[$1.element.id] = $1.offset }
    phrases = content.subjects.flatMap { subject in
      Self.frames.keys.sorted().flatMap { tag in
        (subject.phrases[tag] ?? []).map { (tag, $0, positions[subject.id] ?? 0) }
      }
    }
  }

  /// So many texts of each sort but sentences, and sentences.
  mutating func drawn(each: Int, sentences: Int) -> [Query] {
    var queries: [Query] = []
    for sort in Sort.allCases where sort != .sentence {
      var count = 0
      while count < each {
        guard let query = query(sort) else { continue }
        queries.append(query)
        count += 1
      }
    }
    for _ in 0..<sentences {
      let said = draw.one(of: phrases)
      let text = (Self.frames[said.tag] ?? "…").replacing("…", with: said.phrase)
      queries.append(Query(text: text, sort: .sentence, wanted: said.subject))
    }
    return queries
  }

  /// What people say before and after what it is about.
  private static let frames = [
    "en": "Hello, … and I do not know whom to ask. Please help me.",
    "ja": "すみません。…。どこに相談したらいいですか。", "vi": "Xin chào, …. Tôi phải hỏi ai?",
    "zh-Hans": "你好，…。我应该找谁帮忙？", "ko": "안녕하세요. …. 어디에 물어봐야 하나요?",
    "th": "สวัสดีค่ะ … ควรไปปรึกษาที่ไหนคะ", "hi": "नमस्ते, …। मुझे किससे मदद मिल सकती है?",
    "pt-BR": "Olá, …. Com quem posso falar?", "id": "Halo, …. Saya harus bertanya kepada siapa?",
    "ar": "مرحبا، …. من يمكنه مساعدتي؟", "ne": "नमस्ते, …। मैले कसलाई सोध्ने?",
  ]

  // MARK: One text

  /// Nil when the name that was drawn has no text of the sort.
  private mutating func query(_ sort: Sort) -> Query? {
    let kinds = [
      "service", "service", "service", "service", "office", "place", "leaflet", "language",
    ]
    guard let range = ranges[draw.one(of: kinds)] else { return nil }
    let name = names.names[range.lowerBound + draw.number(below: range.count)]
    guard let text = text(of: name, sort), !text.isEmpty else { return nil }
    return Query(text: text, sort: sort, wanted: name.named)
  }

  private mutating func text(of name: StoredName, _ sort: Sort) -> String? {
    switch (sort, NameSort(rawValue: name.sort)) {
    case (.romaji, .reading):
      TextFolding.strippedOfAccents(romaji.applied(to: hiragana.applied(to: name.text)))
    case (.number, .number): otherWriting(of: name.text)
    case (.romaji, _), (.number, _): nil
    case (_, .name), (_, .translation), (_, .other): part(of: name.text, sort)
    default: nil
    }
  }

  private mutating func part(of text: String, _ sort: Sort) -> String? {
    let letters = Array(text)
    let words = WordBreaks(locale: "en").ranges(in: text).map { text[$0] }
    switch sort {
    case .whole: return text
    case .word: return words.count > 1 ? words.max { $0.count < $1.count }.map(String.init) : nil
    case .begun: return letters.count > 3 ? String(letters.prefix(max(2, letters.count / 3))) : nil
    case .part:
      guard letters.count > 5 else { return nil }
      let length = letters.count / 2
      return String(letters[(1 + draw.number(below: letters.count - length))...].prefix(length))
    default: return words.max { $0.count < $1.count }.flatMap { misspelt(String($0)) }
    }
  }

  /// A word of six letters or more without one letter, or with two in each other's places.
  private mutating func misspelt(_ word: String) -> String? {
    var letters = Array(word)
    guard letters.count > 5 else { return nil }
    let place = 1 + draw.number(below: letters.count - 3)
    if draw.number(below: 2) == 0 {
      letters.remove(at: place)
    } else {
      letters.swapAt(place, place + 1)
    }
    return String(letters) == word ? nil : String(letters)
  }

  private mutating func otherWriting(of number: String) -> String? {
    let digits = number.filter(\.isNumber)
    guard number.hasPrefix("0") else { return nil }
    let wide = digits.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }
    return draw.one(of: [
      digits, "+81 " + number.dropFirst().replacing("-", with: " "),
      wide.map { String($0) }.joined(), number.replacing("-", with: "."),
      String(digits.dropLast()),
    ])
  }
}
