import HotlineModel

/// One language of the coverage with everything about it that no subject or area changes.
struct CoverageVoice {
  let language: LanguageTag
  let ladder: LanguageLadder
  /// Rows that pass the gates of language, channel, name and line.
  let open: Bits
  /// Rows that pass them but for the line.
  let openFromAnyLine: Bits
  /// The rung of each row, with its mode.
  let rungs: [CoverageRung]

  init(_ index: ReferralIndex, _ person: Question, _ language: LanguageTag) {
    var question = person
    question.languages = [language]
    self.language = language
    ladder = LanguageLadder(index, languages: [language])
    var gates = Gates(index, question, ladder)
    open = gates.open
    gates.lift(.line)
    openFromAnyLine = gates.open
    var rungs = [CoverageRung](repeating: .none, count: index.rows.count)
    for row in index.unknownLanguage { rungs[row] = .unknown }
    for rung in ladder.rungs.reversed() {
      for row in rung.rows { rungs[row] = CoverageRung(rung, row, index) }
    }
    self.rungs = rungs
  }
}

/// A rung of the language ladder with its mode as one number; smaller is better.
struct CoverageRung: Hashable, Comparable {
  private let order: UInt8

  /// No language in common.
  static let none = CoverageRung(order: 18)
  /// The language of the row is not known.
  static let unknown = CoverageRung(order: 17)
  private static let machine = CoverageRung(order: 16)
  private static let modes = LanguageLadder.live
  private static let matches: [LanguageMatch] = [.same, .mutual, .other, .easy]

  private init(order: UInt8) { self.order = order }

  /// The rung on which a row stands; easy Japanese has one rung for all modes, told apart here.
  init(_ rung: LanguageLadder.Rung, _ row: Int, _ index: ReferralIndex) {
    switch rung.match {
    case .machine: self = .machine
    case .easy:
      let voices = index.lookup.voices[.easyJapanese]
      let step = Self.modes.firstIndex { voices?[$0.order].contains(row) == true } ?? 0
      order = rung.order + UInt8(step)
    default: order = rung.order
    }
  }

  /// Whether somebody speaks or writes, not a machine, in a language of the person.
  var speaks: Bool { self < .machine }

  var match: LanguageMatch {
    if speaks { return Self.matches[Int(order) / Self.modes.count] }
    return self == .machine ? .machine : self == .unknown ? .unknown : .none
  }

  var mode: Mode? {
    speaks ? Self.modes[Int(order) % Self.modes.count] : self == .machine ? .machine : nil
  }

  static func < (left: CoverageRung, right: CoverageRung) -> Bool { left.order < right.order }
}
