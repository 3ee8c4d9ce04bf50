public import HotlineModel

extension Referrer {
  /// Counts who is served by nobody, as ``CoverageCell`` defines it, without asking cell by cell.
  ///
  /// - Parameters:
  ///   - person: Facts that all cells share. Languages, subjects and place limit the cells: where the
  ///     person names none, all of `languages`, all subjects without narrower ones and all of `areas`
  ///     are counted: a wider subject only groups.
  ///   - week: The week.
  ///   - languages: The languages to count, unless the person names some.
  ///   - areas: The ids of the areas to count; of those, only the ones in the person's place, or that
  ///     place itself where none lies in it.
  ///   - digest: The digest of the directory, repeated in the result.
  public func coverage(
    of person: Question, week: CoverageWeek, languages: [LanguageTag], areas: [String],
    digest: String
  ) -> Coverage {
    var person = person
    person.at = week.start
    let spoken = Self.once(person.languages.isEmpty ? languages : person.languages)
    let subjects = Self.once(person.subjects.isEmpty ? narrowest : person.subjects)
    let places = person.place.map { place in
      let inside = areas.filter { index.chain(ofPlace: $0).contains(place) }
      return inside.isEmpty ? [place] : inside
    }
    let counted = places ?? areas
    var count = CoverageCount(self, person, week)
    return Coverage(
      person: person, places: person.place.map { index.chain(ofPlace: $0) } ?? [],
      directory: index.header, digest: digest, week: week, languages: spoken, subjects: subjects,
      areas: counted, cells: count.cells(spoken, subjects, counted))
  }

  /// The subjects that group no others, in the order of the tree.
  private var narrowest: [String] {
    let groups = Set(index.wider.values)
    return index.subjectIDs.filter { !groups.contains($0) }
  }

  /// The values in their order, each once.
  private static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen = Set<Value>()
    return values.filter { seen.insert($0).inserted }
  }
}
