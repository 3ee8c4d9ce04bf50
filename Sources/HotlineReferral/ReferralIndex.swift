import HotlineHours
public import HotlineModel

/// A directory compiled for questions: which rows answer in which language, about what, for whom.
///
/// It is made once from the records and never changes. A question is a few operations on these
/// sets and a look at the rows that remain; no record is read until it is shown.
public struct ReferralIndex: Hashable, Sendable {
  /// The facts the directory states of itself.
  public let header: DirectoryHeader
  /// The ids of the services by position; ascending.
  public let serviceIDs: [String]
  var services: [IndexService]
  var rows: [IndexRow]
  /// Distinct opening hours.
  var schedules: ScheduleTable
  /// Rows by language tag and mode, as `tag|mode`.
  var speech: [String: Bits]
  /// Rows that answer in writing or by a machine.
  var written: Bits
  /// The tags that rows answer in.
  var tags: [LanguageTag]
  /// Rows of which no language is known.
  var unknownLanguage: Bits
  /// Rows by subject, of the services that name it.
  var tagged: [String: Bits]
  /// The wider subject of each subject.
  var wider: [String: String]
  /// The subjects near each subject.
  var related: [String: [String]]
  /// Subjects in file order.
  public internal(set) var subjectIDs: [String]
  /// Rows by area code, as the contact or service names it.
  var areas: [String: Bits]
  /// Where contacts are, each once.
  var sites: [IndexSite]
  /// Where areas lie: those wider than a municipality, and those that services name.
  var positions: [String: Coordinates]
  /// The place that a place lies in, where its id does not tell.
  var containers: [String: String]
  /// Rows known to be reachable, by line.
  var reached: [Line: Bits]
  /// Rows known not to be reachable, by line.
  var unreached: [Line: Bits]
  /// Rows by channel.
  var channels: [Channel: Bits]
  /// Rows whose contact takes a caller without a name.
  var nameless: Bits
  /// Rows whose contact wants a name.
  var named: Bits
  /// Rows of services that have not ended.
  var running: Bits
  /// Whom services turn away.
  var limits: PopulationLimits
  /// Who understands whom.
  var languages: SpokenLanguages
  /// What follows from all that.
  var lookup: IndexLookup

  /// The nationalities (ISO 3166-1 alpha-2) that make a difference, as some contact is for them alone.
  public var nationalities: [String] { limits.admitted.keys.sorted() }

  /// The languages that services answer in, in the order of their tags.
  public var spokenLanguages: [LanguageTag] { tags }

  /// How many services the directory has, ended ones included.
  public var serviceCount: Int { serviceIDs.count }

  /// The position of a service; nil when there is none of that id.
  public func position(of id: String) -> Int? {
    var low = 0
    var high = serviceIDs.count
    while low < high {
      let middle = (low + high) / 2
      if serviceIDs[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < serviceIDs.count && serviceIDs[low] == id ? low : nil
  }

  /// The place and everything it lies in, nearest first.
  ///
  /// An id tells it, part by part: `JP-23-nagoya` lies in `JP-23`, and that in `JP`. So thousands
  /// of municipalities take no room here.
  public func chain(ofPlace id: String) -> [String] {
    var chain = [id]
    while let last = chain.last, let next = containers[last] ?? Self.container(inID: last),
      !chain.contains(next)
    {
      chain.append(next)
    }
    return chain
  }

  /// What an id says of where its place lies; nil when it has one part.
  static func container(inID id: String) -> String? {
    id.lastIndex(of: "-").map { String(id[..<$0]) }
  }

  /// The subject and everything above it, narrowest first.
  public func chain(ofSubject id: String) -> [String] { Self.chain(id, wider) }

  private static func chain(_ id: String, _ parents: [String: String]) -> [String] {
    var chain = [id]
    while let last = chain.last, let next = parents[last], !chain.contains(next) {
      chain.append(next)
    }
    return chain
  }

  /// The rows of a service.
  func rows(of service: Int) -> Range<Int> {
    let next = service + 1 < services.count ? Int(services[service + 1].firstRow) : rows.count
    return Int(services[service].firstRow)..<next
  }

  /// Rows of services that name the subject or a narrower one.
  func rows(about subject: String) -> Bits { lookup.under[subject] ?? lookup.none }

  /// The sets that follow from the others.
  func derived() -> IndexLookup {
    IndexLookup(
      rows: rows, tagged: tagged, areas: areas, speech: speech, tags: tags,
      subjects: { Self.chain($0, wider) }, places: { chain(ofPlace: $0) })
  }

  /// The rows, and those of other services that lead through the same contacts: whoever must not be
  /// sent to a service gets to nothing else through it.
  func rows(reachedThrough rows: Bits) -> Bits {
    let owners = Set(rows.map { self.rows[$0] }.filter { $0.owner == $0.service }.map(\.owner))
    var bits = rows
    for (row, entry) in self.rows.enumerated() where owners.contains(entry.owner) {
      bits.insert(row)
    }
    return bits
  }

  /// Rows for callers of a place or of what it lies in, without those for the whole country.
  func rows(forCallersOf place: String?) -> Bits {
    var bits = lookup.none
    for area in place.map({ chain(ofPlace: $0) }) ?? [] {
      for row in areas[area] ?? lookup.none where rows[row].scope < IndexRow.wholeCountry {
        bits.insert(row)
      }
    }
    return bits
  }

  /// Rows of some services and of all that are about some subjects.
  func rows(of services: [String], about subjects: [String]) -> Bits {
    var bits = Bits(rows: rows.count)
    for id in services {
      guard let position = position(of: id) else { continue }
      for row in rows(of: position) { bits.insert(row) }
    }
    for subject in subjects { bits.formUnion(rows(about: subject)) }
    return bits
  }
}
