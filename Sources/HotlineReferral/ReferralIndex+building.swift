public import HotlineHours
public import HotlineModel

extension ReferralIndex {
  /// Compiles the records of a directory.
  ///
  /// Services that nobody can be referred to, because they have no contact and none to go through,
  /// keep a position without rows. Throws `ZoneError` when the time zone of the directory is none.
  public init(_ content: DirectoryContent) throws(ZoneError) {
    let zone = try Zone(identifier: content.header.zone)
    self.init(IndexDraft(content, zone: zone))
  }

  private init(_ draft: IndexDraft) {
    let count = draft.rows.count
    header = draft.content.header
    serviceIDs = draft.ordered.map(\.id)
    services = draft.services
    rows = draft.rows
    schedules = ScheduleTable(
      texts: draft.schedules, zone: draft.zone, holidays: draft.content.homeHolidays)
    speech = [:]
    tags = []
    (tagged, areas, reached, unreached, channels) = ([:], [:], [:], [:], [:])
    let empty = Bits(rows: count)
    (unknownLanguage, written) = (empty, empty)
    (nameless, named, running) = (empty, empty, empty)
    limits = PopulationLimits(rows: count)
    subjectIDs = draft.content.subjects.map(\.id)
    related = draft.content.subjects.reduce(into: [:]) {
      $0[$1.id] = $1.related.isEmpty ? nil : $1.related
    }
    wider = draft.content.subjects.reduce(into: [:]) { $0[$1.id] = $1.parent }
    containers = draft.content.places.reduce(into: [:]) { containers, place in
      guard place.parent != Self.container(inID: place.id) else { return }
      containers[place.id] = place.parent ?? place.id
    }
    sites = draft.sites
    positions = draft.positions
    languages = draft.content.languages
    lookup = .empty
    for (row, entry) in draft.rows.enumerated() { add(row, entry, draft) }
    for (position, service) in draft.ordered.enumerated() {
      for row in rows(of: position) {
        limits.add(service.population, row, count)
        // Whoever is turned away at the door gets no further to what lies behind it.
        let owner = draft.ordered[Int(rows[row].owner)]
        if owner.id != service.id { limits.add(owner.population, row, count) }
        let contact = owner.contacts[Int(rows[row].contact)]
        limits.add(Population(nationality: contact.nationality), row, count)
      }
    }
    tags = Set(tags).sorted()
    lookup = derived()
  }

  private mutating func add(_ row: Int, _ entry: IndexRow, _ draft: IndexDraft) {
    let service = draft.ordered[Int(entry.service)]
    let contact = draft.ordered[Int(entry.owner)].contacts[Int(entry.contact)]
    addSpeech(row, entry.offer < 0 ? nil : contact.languages[Int(entry.offer)])
    for subject in service.subjects { insert(row, into: &tagged, subject) }
    for area in Self.areas(of: contact, service) { insert(row, into: &areas, area) }
    for line in Line.allCases {
      switch contact.reaches(from: line) {
      case true?: insert(row, into: &reached, line)
      case false?: insert(row, into: &unreached, line)
      case nil: break
      }
    }
    insert(row, into: &channels, contact.channel)
    if service.status.isOffered { running.insert(row) }
    if contact.anonymous == true { nameless.insert(row) }
    if contact.anonymous == false { named.insert(row) }
  }

  private mutating func addSpeech(_ row: Int, _ offer: LanguageOffer?) {
    guard let offer, !offer.tags.isEmpty else {
      unknownLanguage.insert(row)
      return
    }
    if offer.mode == .text || offer.mode == .machine { written.insert(row) }
    for tag in offer.tags {
      insert(row, into: &speech, LanguageLadder.speechKey(tag, offer.mode))
      tags.append(tag)
    }
  }

  private func insert<Key: Hashable>(_ row: Int, into sets: inout [Key: Bits], _ key: Key) {
    sets[key, default: Bits(rows: rows.count)].insert(row)
  }

  /// The areas a contact serves: its own callers', else those of the service.
  static func areas(of contact: ContactPoint, _ service: Service) -> [String] {
    contact.callersIn.isEmpty ? service.coverage : contact.callersIn
  }
}

/// The rows, schedules and service facts of an index before the sets are filled.
private struct IndexDraft {
  let content: DirectoryContent
  let ordered: [Service]
  private(set) var services: [IndexService] = []
  private(set) var rows: [IndexRow] = []
  private(set) var schedules: [String] = []
  let zone: Zone
  private(set) var sites: [IndexSite] = []
  private let places: [String: Place]
  private var known: [OpeningHours: Int32] = [:]
  private var knownSites: [IndexSite: Int32] = [:]

  init(_ content: DirectoryContent, zone: Zone) {
    self.content = content
    self.zone = zone
    places = Dictionary(content.places.map { ($0.id, $0) }) { first, _ in first }
    ordered = content.services.sorted { $0.id < $1.id }
    let positions = Dictionary(
      ordered.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (position, service) in ordered.enumerated() {
      services.append(
        IndexService(
          stage: UInt8(service.stage.order),
          firstRow: Int32(rows.count)))
      addRows(position, owner: position)
      for passage in service.through {
        if let owner = positions[passage.service], ordered[owner].status.isOffered {
          addRows(position, owner: owner)
        }
      }
    }
  }

  private mutating func addRows(_ service: Int, owner: Int) {
    for (index, contact) in ordered[owner].contacts.enumerated() {
      let base = IndexRow(
        service: Int32(service), owner: Int32(owner), contact: Int32(index), offer: -1,
        schedule: -1, cost: Self.cost(contact), trust: Self.trust(contact, ordered[owner]),
        scope: scope(ReferralIndex.areas(of: contact, ordered[service])),
        site: site(contact.whereabouts?.location),
        verified: Int32(
          (contact.verified ?? ordered[owner].verified).on.earliest?.dayNumber ?? 0))
      if contact.languages.isEmpty { rows.append(base) }
      for (offer, language) in contact.languages.enumerated() {
        var row = base
        (row.offer, row.schedule) = (Int32(offer), schedule(language.hours))
        rows.append(row)
      }
    }
  }

  /// 0 free, 1 unknown, 2 the caller pays, as who writes a letter or goes to a desk does.
  private static func cost(_ contact: ContactPoint) -> UInt8 {
    guard let cost = contact.cost else {
      return contact.channel == .desk || contact.channel == .letter ? 2 : 1
    }
    return cost == .free ? 0 : 2
  }

  /// The best of what stands behind a contact: 0 an official or public body, 1 the press, 2 a list
  /// of unknown upkeep or nothing.
  private static func trust(_ contact: ContactPoint, _ owner: Service) -> UInt8 {
    switch contact.source.compactMap({ owner.sources[$0]?.trust }).min() {
    case .official, .publicBody: 0
    case .press: 1
    case .repository, nil: 2
    }
  }

  /// Several prefectures are a region, which is wider than one of them.
  private func scope(_ areas: [String]) -> UInt8 {
    let kinds = areas.compactMap { places[$0]?.kind }
    if kinds.contains(.municipality) { return 0 }
    if kinds.contains(.prefecture) { return areas.count > 1 ? 2 : 1 }
    return kinds.contains(.country) ? 3 : 4
  }

  /// Where areas lie that a question or a contact may name.
  var positions: [String: Coordinates] {
    let named = Set(ordered.flatMap { $0.coverage + $0.contacts.flatMap(\.callersIn) })
    return places.values.reduce(into: [:]) { positions, place in
      guard place.kind != .municipality || named.contains(place.id) else { return }
      positions[place.id] = place.coordinates
    }
  }

  private mutating func site(_ location: Location?) -> Int32 {
    guard let location else { return -1 }
    var site: IndexSite?
    if let latitude = location.latitude, let longitude = location.longitude {
      let point = Coordinates(latitude: latitude, longitude: longitude)
      site = IndexSite(area: "", coordinates: point)
    } else if let area = location.area, let point = places[area]?.coordinates {
      site = IndexSite(area: area, coordinates: point)
    }
    guard let site else { return -1 }
    if let position = knownSites[site] { return position }
    let position = Int32(sites.count)
    knownSites[site] = position
    sites.append(site)
    return position
  }

  private mutating func schedule(_ hours: OpeningHours) -> Int32 {
    if let position = known[hours] { return position }
    let position = Int32(schedules.count)
    known[hours] = position
    schedules.append(hours.description)
    return position
  }
}
