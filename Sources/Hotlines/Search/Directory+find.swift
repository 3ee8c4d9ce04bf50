import HotlineAnswers
import HotlineHours
public import HotlineModel
import HotlineReferral
import HotlineStore

extension Directory {
  /// Everything that has a name like a text, the closest match first.
  ///
  /// It finds services, subjects, leaflets, offices, languages and places by their names in every
  /// locale, former and short names, readings, everyday words, numbers in any writing, addresses and
  /// ids; `find("nhan quyen")` finds what is called `nhân quyền`. A sentence finds the subjects that
  /// it speaks of, and the services about them.
  ///
  /// - Parameters:
  ///   - text: At most 1,000 characters (Unicode scalars).
  ///   - kinds: What is looked for; everything by default.
  ///   - limit: The most results, 1 and above.
  /// - Throws: `FindError` for a text that is too long or has no letter and no digit, and the errors
  ///   of the store when the file cannot be read.
  public func find(
    _ text: String, kinds: Set<FindKind> = Set(FindKind.allCases), limit: Int = 20
  ) throws -> [Found] {
    try finder().find(text, kinds: kinds, limit: limit)
  }

  /// What is understood of a free text in any language: subjects with the words that matched, and
  /// danger words.
  ///
  /// Throws `FindError.tooLong` above 5,000 characters (Unicode scalars). A text without letters is about nothing.
  public func heard(_ text: String) throws -> Heard {
    try FindError.check(text, limit: Hearer.longest)
    return try hearer().heard(text)
  }

  func finder() throws -> Finder {
    // Once all names are there, they serve for hearing as well.
    let names = try parts.names(.all)
    return Finder(
      names: names, hear: { try hearer().heard($0) },
      services: { try services(about: $0, limit: $1) })
  }

  private func hearer() throws -> Hearer {
    try cache.hearer {
      let reader = PartReader(parts)
      return Hearer(
        names: try parts.names(.subjects), phrases: PhraseTable(bytes: try reader.bytes(.phrases)),
        cues: try reader.texts(.cues) { CueTable(rows: $0) })
    }
  }

  /// The ids of the services about subjects, as a referral orders them when nothing else is known.
  ///
  /// The rules are those of the day up to which the directory is vouched for, and no hour counts, so
  /// that the same text always finds the same.
  private func services(about subjects: [String], limit: Int) throws -> [String] {
    let day = try Moment(rfc3339: "\(header.asOf)T12:00:00Z")
    return referrer.positions(about: subjects, at: day, limit: limit).map { serviceIDs[$0] }
  }
}
