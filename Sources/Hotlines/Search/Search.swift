import HotlineModel
import HotlineStore

/// What was found so far, each thing once.
struct Search {
  private let names: any NameSource
  let kinds: Set<FindKind>
  let limit: Int
  private var seen: Set<Key> = []
  private(set) var found: [Found] = []
  /// The subjects that were found by a name, whether they are asked for or not.
  private(set) var subjects: [Found] = []

  private struct Key: Hashable {
    let kind: FindKind
    let id: String
    let service: String?
  }

  init(names: any NameSource, kinds: Set<FindKind>, limit: Int) {
    (self.names, self.kinds, self.limit) = (names, kinds, limit)
  }

  var isFull: Bool { found.count >= limit }
  /// Whether something has the text, or all its words, for a name: then it is no sentence.
  var isCertain: Bool { (found + subjects).contains { $0.match <= .words } }
  var isEmpty: Bool { found.isEmpty && subjects.isEmpty }

  /// Adds one thing, unless it is there or enough is.
  mutating func add(_ one: Found) {
    guard !isFull, kinds.contains(one.kind) else { return }
    let key = Key(kind: one.kind, id: one.id, service: one.service)
    if seen.insert(key).inserted { found.append(one) }
  }

  /// Adds what one look-up over all names gives.
  mutating func add(
    _ match: FindMatch, _ look: (ClosedRange<Int>) throws -> [StoredNameHit]
  ) throws {
    guard !isFull else { return }
    try take(look(0...Int.max), match)
  }

  /// Adds what a look-up gives kind by kind, in the order of the kinds.
  mutating func addEach(
    _ match: FindMatch, _ look: (ClosedRange<Int>) throws -> [StoredNameHit]
  ) throws {
    for kind in FindKind.allCases where kinds.contains(kind) || kind == .subject {
      guard !isFull, let range = try names.range(ofKind: kind.rawValue) else { continue }
      try take(look(range), match)
    }
  }

  private mutating func take(_ hits: [StoredNameHit], _ match: FindMatch) throws {
    var known = Set<Int>()
    for hit in hits where known.insert(hit.name.named).inserted {
      let thing = try names.named(at: hit.name.named)
      guard let kind = FindKind(rawValue: thing.kind) else { continue }
      let one = Found(
        kind: kind, id: thing.id, service: thing.owner.isEmpty ? nil : thing.owner,
        matched: hit.name.text, match: match)
      if kind == .subject, !subjects.contains(where: { $0.id == one.id }) { subjects.append(one) }
      add(one)
    }
  }
}
