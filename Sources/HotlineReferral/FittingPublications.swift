import HotlineModel

/// Picks the leaflets, handbooks and pages that a person can read about their matter.
///
/// One fits when it is about a subject of the question – or, where no subject is known, points to a
/// service that is referred to –, exists in a language of the person, and is not made for another
/// role or another area. What is made for staff is shown to staff only.
struct FittingPublications {
  /// How many are shown at most.
  static let shown = 3

  let question: Question
  /// The place of the question and everything it lies in; empty when unknown.
  let places: [String]
  /// The ids of the services referred to, in order.
  let services: [String]

  /// The fitting ones: more subjects in common first, then the better language, then the id.
  func best(of all: [Publication]) -> [Publication] {
    all.filter(fits).map { (rank: rank($0), publication: $0) }
      .sorted {
        $0.rank == $1.rank
          ? $0.publication.id < $1.publication.id : $0.rank.lexicographicallyPrecedes($1.rank)
      }
      .prefix(Self.shown).map(\.publication)
  }

  private func fits(_ publication: Publication) -> Bool {
    guard publication.role.isEmpty || question.role.map(publication.role.contains) ?? false,
      publication.areas.isEmpty || places.isEmpty
        || publication.areas.contains(where: places.contains)
    else { return false }
    let isAbout =
      question.subjects.isEmpty
      ? publication.services.contains(where: services.prefix(Self.shown).contains)
      : publication.subjects.contains(where: question.subjects.contains)
    return isAbout && language(of: publication) != nil
  }

  /// The position of the first language of the person that it has; nil when it has none of them.
  private func language(of publication: Publication) -> Int? {
    guard !question.languages.isEmpty else { return publication.languages.isEmpty ? nil : 0 }
    return question.languages.firstIndex { publication.newest(in: $0) != nil }
  }

  private func rank(_ publication: Publication) -> [Int] {
    [
      -publication.subjects.filter(question.subjects.contains).count,
      language(of: publication) ?? 0,
      services.firstIndex(where: publication.services.contains) ?? services.count,
    ]
  }
}
