import HotlineModel
import HotlineStore
import HotlineText

/// Finds everything by every name it has, the closest match first.
///
/// The ways of matching are tried from the strictest to the loosest until enough is found; within
/// one way the order of the names decides (see `SearchNames`). Nothing is weighed against anything.
struct Finder {
  /// The most characters (Unicode scalars) of a text that are looked at.
  static let longest = 1_000
  /// The most names that are the same, and the most of one kind that one other way of matching gives.
  private static let mostNames = (same: 400, alike: 80)
  /// The most words of a text that are all looked for in one name.
  private static let mostWords = 8

  let names: any NameSource
  /// What is understood of a sentence.
  let hear: (String) throws -> Heard
  /// The ids of the services about subjects, first to call first.
  let services: (_ subjects: [String], _ limit: Int) throws -> [String]

  /// At most `limit` of the kinds asked for.
  ///
  /// Throws `FindError` for a text that is too long or has no letter, and the errors of the store.
  func find(_ text: String, kinds: Set<FindKind>, limit: Int) throws -> [Found] {
    try FindError.check(text, limit: Self.longest)
    let key = SearchKey.key(text)
    guard !key.isEmpty else { throw FindError.empty }
    var search = Search(names: names, kinds: kinds, limit: limit)
    try byKey(text, key, &search)
    // Whoever dials means no word.
    guard NumberKeys.keys(ofText: text).isEmpty else { return search.found }
    let words = SearchWord.words(in: text)
    if words.count <= Self.mostWords { try byWords(words, &search) }
    try byPart(key, &search)
    try addServices(ofSubjectsIn: &search)
    if search.isEmpty, words.count <= Self.mostWords { try byTypo(words, &search) }
    if !search.isFull, !search.isCertain { try bySaying(text, words, &search) }
    return search.found
  }

  // MARK: Whole names

  private func byKey(_ text: String, _ key: String, _ search: inout Search) throws {
    let numbers = NumberKeys.keys(ofText: text)
    let address = AddressKey.key(ofText: text)
    let keys = [key] + numbers + [address].compactMap { $0 }
    try search.add(.exact) { _ in try names.names(withKeys: keys, limit: Self.mostNames.same) }
    if let sound = SearchKey.sound(ofKey: key) {
      let heard = SearchWord.soundMark + sound
      try search.add(.sound) { _ in try names.names(withKeys: [heard], limit: Self.mostNames.same) }
    }
    for number in numbers where search.isEmpty {
      try search.add(.begun) { _ in
        try names.names(
          withKeyPrefix: number, sort: NameSort.number.rawValue, limit: Self.mostNames.same)
      }
    }
    if let address, !search.isFull {
      try search.add(.begun) { _ in
        try names.names(
          withKeyPrefix: address, sort: NameSort.address.rawValue, limit: Self.mostNames.same)
      }
    }
  }

  // MARK: Words

  private func byWords(_ words: [SearchWord], _ search: inout Search) throws {
    guard let last = words.last else { return }
    let whole = words.map { [$0.text] }
    try search.addEach(.words) {
      try names.names(withWords: whole, in: $0, limit: Self.mostNames.alike)
    }
    let begun = words.dropLast().map { [$0.text] } + [[last.text + "*"]]
    try search.addEach(.begun) {
      try names.names(withWords: begun, in: $0, limit: Self.mostNames.alike)
    }
    var forms = words.map(\.tokens)
    forms[forms.count - 1] = last.tokens.map { $0 + "*" }
    try search.addEach(.forms) {
      try names.names(withWords: forms, in: $0, limit: Self.mostNames.alike)
    }
  }

  private func byTypo(_ words: [SearchWord], _ search: inout Search) throws {
    let near = NearWords(source: names)
    let groups = try words.map { word in
      [word.text] + (try near.words(to: word.text, limit: 8))
    }
    guard groups.contains(where: { $0.count > 1 }) else { return }
    try search.addEach(.typo) {
      try names.names(withWords: groups, in: $0, limit: Self.mostNames.alike)
    }
  }

  // MARK: Parts

  private func byPart(_ key: String, _ search: inout Search) throws {
    try byPart(key, mark: "", &search)
    if let sound = SearchKey.sound(ofKey: key) {
      try byPart(sound, mark: SearchWord.soundMark, &search)
    }
  }

  private func byPart(_ part: String, mark: String, _ search: inout Search) throws {
    // Sixteen pieces leave few names; whether the part stands in them is seen then.
    let pieces = SearchKey.pieces(ofKey: part).prefix(16).map { mark + $0 }
    guard !pieces.isEmpty else { return }
    let wanted = Array(part.utf8)
    try search.addEach(.part) { range in
      try names.names(withPieces: Array(pieces), in: range, limit: Self.mostNames.alike).filter {
        Self.holds(Array($0.name.key.utf8), wanted)
      }
    }
  }

  private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains {
      text[$0] == first && text[$0..<$0 + part.count].elementsEqual(part)
    }
  }

  // MARK: Subjects

  private func addServices(ofSubjectsIn search: inout Search) throws {
    for subject in search.subjects.prefix(3) {
      try addServices(of: [subject.id], by: subject.matched, .about, &search)
    }
  }

  private func addServices(
    of subjects: [String], by words: String, _ match: FindMatch, _ search: inout Search
  ) throws {
    guard !search.isFull, search.kinds.contains(.service), !subjects.isEmpty else { return }
    // Some of the first may be there by their names.
    for service in try services(subjects, search.limit + search.found.count) {
      search.add(
        Found(kind: .service, id: service, service: nil, matched: words, match: match))
    }
  }

  private func bySaying(
    _ text: String, _ words: [SearchWord], _ search: inout Search
  ) throws {
    guard words.count > 1 || search.isEmpty else { return }
    let heard = try hear(text)
    for subject in heard.subjects.prefix(3) {
      let words = subject.matched.first ?? ""
      if search.kinds.contains(.subject) {
        search.add(
          Found(kind: .subject, id: subject.id, service: nil, matched: words, match: .said))
      }
    }
    // What is not sure enough to be a fact is good enough for a search.
    let meant = heard.facts.isEmpty ? heard.subjects.prefix(1).map(\.id) : heard.facts
    try addServices(of: meant, by: heard.subjects.first?.matched.first ?? "", .said, &search)
  }
}
