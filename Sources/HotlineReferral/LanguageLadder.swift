import HotlineModel

/// Which language do they speak together? The rungs from the best to none, each a set of rows.
///
/// Same language by staff, by interpreter, then mutually intelligible, another language the person
/// listed, easy Japanese, a machine. Languages that must not be offered unasked are on no rung.
struct LanguageLadder {
  /// One rung: rows that answer so.
  struct Rung {
    let match: LanguageMatch
    /// The position in the ladder, 0...15; smaller is better.
    let order: UInt8
    let rows: Bits
  }

  /// The rungs, best first; empty when no language of the person is known.
  let rungs: [Rung]
  /// Rows that answer only in languages that must not be offered to the person.
  let refused: Bits

  /// The order of rows that answer in no common language.
  static let none: UInt8 = 15
  /// The order of rows of which no language is known.
  static let unknown: UInt8 = 14

  init(_ index: ReferralIndex, languages: [LanguageTag]) {
    let never = Self.neverOffered(languages, index.languages)
    refused = Self.onlyIn(never, index)
    guard let first = languages.first else {
      rungs = []
      return
    }
    let own = Self.spoken(first, index.tags)
    let near = Self.understood(languages: [first], index).filter { !never.contains($0) }
    let others = languages.dropFirst().flatMap { Self.spoken($0, index.tags) }
    let farther = Self.understood(languages: Array(languages.dropFirst()), index)
      .filter { !never.contains($0) }
    let any = own + near + others + farther
    rungs =
      Self.rungs(.same, own, 0, index) + Self.rungs(.mutual, near, 4, index)
      + Self.rungs(.other, others + farther, 8, index)
      + [
        Rung(match: .easy, order: 12, rows: Self.rows([.easyJapanese], Self.live, index)),
        Rung(match: .machine, order: 13, rows: Self.rows(any, [.machine], index)),
      ].filter { !$0.rows.isEmpty }
  }

  /// The modes in which a person answers, most direct first.
  static let live: [Mode] = [.staff, .interpreter, .videoInterpreter, .text]

  private static func rungs(
    _ match: LanguageMatch, _ tags: [LanguageTag], _ order: UInt8, _ index: ReferralIndex
  ) -> [Rung] {
    guard !tags.isEmpty else { return [] }
    return live.enumerated().map { step, mode in
      Rung(match: match, order: order + UInt8(step), rows: rows(tags, [mode], index))
    }.filter { !$0.rows.isEmpty }
  }

  private static func rows(
    _ tags: [LanguageTag], _ modes: [Mode], _ index: ReferralIndex
  ) -> Bits {
    var bits = index.lookup.none
    for tag in tags {
      guard let voices = index.lookup.voices[tag] else { continue }
      for mode in modes { bits.formUnion(voices[mode.order]) }
    }
    return bits
  }

  /// The key of a language and mode in the index.
  static func speechKey(_ tag: LanguageTag, _ mode: Mode) -> String { "\(tag)|\(mode.rawValue)" }

  /// The tags on record that name the same spoken language: `zh` for a speaker of `zh-Hans`.
  static func spoken(_ asked: LanguageTag, _ tags: [LanguageTag]) -> [LanguageTag] {
    tags.filter { $0 != .easyJapanese && same($0, asked) }
  }

  /// Whether two tags name the same spoken language: equal, or one is the wider form of the other.
  static func same(_ left: LanguageTag, _ right: LanguageTag) -> Bool {
    if left == right { return true }
    if left == .easyJapanese || right == .easyJapanese { return false }
    return left.narrows(right) || right.narrows(left)
  }

  private static func understood(
    languages: [LanguageTag], _ index: ReferralIndex
  ) -> [LanguageTag] {
    var near: [LanguageTag] = []
    for language in languages {
      for pair in index.languages.mutual {
        if same(pair.one, language) { near += spoken(pair.other, index.tags) }
        if same(pair.other, language) { near += spoken(pair.one, index.tags) }
      }
    }
    return near.filter { tag in !languages.contains { same($0, tag) } }
  }

  /// What must not be offered: refused for a listed language and not listed by the person.
  static func neverOffered(
    _ languages: [LanguageTag], _ table: SpokenLanguages
  ) -> Set<LanguageTag> {
    let refusals = table.refusals.filter { refusal in
      languages.contains { same($0, refusal.asked) }
    }
    return Set(refusals.flatMap(\.never)).filter { tag in !languages.contains { same($0, tag) } }
  }

  private static func onlyIn(_ never: Set<LanguageTag>, _ index: ReferralIndex) -> Bits {
    guard !never.isEmpty else { return index.lookup.none }
    var (bad, good) = (index.lookup.none, index.lookup.none)
    for tag in index.tags {
      let rows = rows([tag], Mode.allCases, index)
      if never.contains(where: { same($0, tag) }) {
        bad.formUnion(rows)
      } else {
        good.formUnion(rows)
      }
    }
    bad.subtract(good)
    return bad
  }
}
