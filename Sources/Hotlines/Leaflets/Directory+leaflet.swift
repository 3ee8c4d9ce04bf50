public import HotlineAnswers
public import HotlineHours
public import HotlineModel
import HotlineReferral
import HotlineText

extension Directory {
  /// A leaflet of the directory.
  ///
  /// Throws `DirectoryError.noSuchLeaflet` with the nearest ids when there is none.
  public func leaflet(_ id: String) throws -> Leaflet {
    let leaflets = try leaflets()
    guard let leaflet = leaflets.first(where: { $0.id == id }) else {
      throw DirectoryError.noSuchLeaflet(
        nearest: Nearest.texts(to: id, among: leaflets.map(\.id)))
    }
    return leaflet
  }

  /// What a leaflet says to readers of one language.
  ///
  /// Services and contacts are chosen by the engine of referrals, for what the leaflet says of whom
  /// it is for and for somebody who speaks the reader's language, at no particular hour.
  ///
  /// ```swift
  /// let sheet = try directory.leafletSheet("trafficking-contacts", reader: LanguageTag("vi"), on: now)
  /// ```
  ///
  /// - Parameters:
  ///   - id: The id of the leaflet.
  ///   - reader: The language of the reader.
  ///   - moment: The moment it is made: rules hold on that day, and old facts are marked.
  ///   - isDiscreet: Whether nothing on it may tell what it is for.
  /// - Throws: `DirectoryError.noSuchLeaflet`, `QuestionError` when a fact of the leaflet is none of
  ///   a question, and the errors of the store when the file cannot be read.
  public func leafletSheet(
    _ id: String, reader: LanguageTag, on moment: Moment, isDiscreet: Bool = false
  ) throws -> LeafletSheet {
    let leaflet = try leaflet(id)
    let question = try question(of: leaflet, reader: reader, at: moment)
    let records = PartRecords(directory: self, names: try names())
    var named = Set(leaflet.groups.flatMap(\.services))
    let listings = try leaflet.groups.map { group in
      var positions = group.services.compactMap { referrer.index.position(of: $0) }
      for position in fitting(group, question, leaflet)
      where named.insert(serviceIDs[position]).inserted {
        positions.append(position)
      }
      return try referrer.listings(of: positions, for: question, records: records)
    }
    let words = LeafletWords(
      leaflet, try wording(for: question.reader), on: moment.date(in: zone), isDiscreet: isDiscreet)
    return words.sheet(listings, header: header, digest: digest)
  }

  /// The services that the subjects of a group add: those that speak the reader's language, and
  /// where the leaflet lists all, others after them.
  private func fitting(
    _ group: Leaflet.Group, _ question: Question, _ leaflet: Leaflet
  ) -> [Int] {
    guard !group.subjects.isEmpty else { return [] }
    var about = question
    about.subjects = group.subjects
    var found = referrer.positionsAtNoHour(about, limit: group.limit)
    if leaflet.onlyIfServes == .any {
      about.languages = []
      let others = referrer.positionsAtNoHour(about, limit: group.limit)
      found += others.filter { !found.contains($0) }
    }
    return Array(found.prefix(group.limit))
  }

  private func question(
    of leaflet: Leaflet, reader: LanguageTag, at moment: Moment
  ) throws -> Question {
    var fields = leaflet.forWhom
    fields["place"] = leaflet.place.map { [$0] }
    fields["reader"] = [reader.description]
    var question = try question(fields, defaultReader: reader, now: moment)
    // Who reads easy Japanese speaks Japanese.
    let isEasy = question.reader == .easyJapanese
    question.languages = [isEasy ? LanguageTag(String(reader.language)) : question.reader]
    return question
  }
}
