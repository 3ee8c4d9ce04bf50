public import HotlineHours
public import HotlineModel

extension ReferralIndex {
  /// The index as bytes; the same index always gives the same.
  ///
  /// `header` and `holidays` are stored beside it, for they are records.
  public var bytes: [UInt8] {
    var out = ByteWriter()
    out.put(serviceIDs) { $0.put($1) }
    out.put(services) {
      $0.put($1.stage)
      $0.put($1.firstRow)
    }
    out.put(rows) { writer, row in
      for number in [row.service, row.owner, row.contact, row.offer, row.schedule, row.site] {
        writer.put(number)
      }
      writer.put(row.cost)
      writer.put(row.trust)
      writer.put(row.scope)
      writer.put(row.verified)
    }
    out.put(schedules.texts) { $0.put($1) }
    out.put(speech) { $0 }
    out.put(tags) { $0.put($1.description) }
    out.put(tagged) { $0 }
    out.put(wider)
    out.put(related.sorted { $0.key < $1.key }) { writer, entry in
      writer.put(entry.key)
      writer.put(entry.value) { $0.put($1) }
    }
    out.put(subjectIDs) { $0.put($1) }
    out.put(areas) { $0 }
    out.put(containers)
    out.put(sites) {
      $0.put($1.area)
      $0.put($1.coordinates)
    }
    out.put(positions.sorted { $0.key < $1.key }) {
      $0.put($1.key)
      $0.put($1.value)
    }
    out.put(reached) { $0.rawValue }
    out.put(unreached) { $0.rawValue }
    out.put(channels) { $0.rawValue }
    for bits in [unknownLanguage, written, nameless, named, running] { out.put(bits) }
    limits.write(to: &out)
    return out.bytes
  }

  /// Reads an index that `bytes` wrote.
  ///
  /// Throws `IndexBytesError` when the bytes are not whole.
  public init(
    bytes: [UInt8], header: DirectoryHeader, languages: SpokenLanguages, holidays: HolidayCalendar
  ) throws(IndexBytesError) {
    var input = ByteReader(bytes)
    self.header = header
    self.languages = languages
    serviceIDs = try input.list { reader throws(IndexBytesError) in try reader.text() }
    services = try input.list { reader throws(IndexBytesError) in
      IndexService(
        stage: try reader.number(UInt8.self), firstRow: try reader.number(Int32.self))
    }
    rows = try input.list { reader throws(IndexBytesError) in try IndexRow(from: &reader) }
    schedules = ScheduleTable(
      texts: try input.list { reader throws(IndexBytesError) in try reader.text() },
      zone: try Self.zone(header.zone), holidays: holidays)
    speech = try input.sets { $0 }
    tags = try input.list { reader throws(IndexBytesError) in LanguageTag(try reader.text()) }
    tagged = try input.sets { $0 }
    wider = try input.texts()
    let near = try input.list { reader throws(IndexBytesError) in
      (try reader.text(), try reader.list { inner throws(IndexBytesError) in try inner.text() })
    }
    related = Dictionary(near) { first, _ in first }
    subjectIDs = try input.list { reader throws(IndexBytesError) in try reader.text() }
    areas = try input.sets { $0 }
    containers = try input.texts()
    sites = try input.list { reader throws(IndexBytesError) in
      IndexSite(area: try reader.text(), coordinates: try reader.coordinates())
    }
    let points = try input.list { reader throws(IndexBytesError) in
      (try reader.text(), try reader.coordinates())
    }
    positions = Dictionary(points) { first, _ in first }
    reached = try input.sets { Line(rawValue: $0) }
    unreached = try input.sets { Line(rawValue: $0) }
    channels = try input.sets { Channel(rawValue: $0) }
    unknownLanguage = try input.bits()
    written = try input.bits()
    nameless = try input.bits()
    named = try input.bits()
    running = try input.bits()
    limits = try PopulationLimits(from: &input, rows: rows.count)
    lookup = .empty
    lookup = derived()
  }

  private static func zone(_ identifier: String) throws(IndexBytesError) -> Zone {
    do {
      return try Zone(identifier: identifier)
    } catch {
      throw .unreadable("the time zone \(identifier)")
    }
  }
}

extension IndexRow {
  init(from reader: inout ByteReader) throws(IndexBytesError) {
    service = try reader.number(Int32.self)
    owner = try reader.number(Int32.self)
    contact = try reader.number(Int32.self)
    offer = try reader.number(Int32.self)
    schedule = try reader.number(Int32.self)
    site = try reader.number(Int32.self)
    cost = try reader.number(UInt8.self)
    trust = try reader.number(UInt8.self)
    scope = try reader.number(UInt8.self)
    verified = try reader.number(Int32.self)
  }
}

extension PopulationLimits {
  func write(to out: inout ByteWriter) {
    out.put(gender) { $0.rawValue }
    out.put(residence) { $0.rawValue }
    out.put(role) { $0.rawValue }
    out.put(nationality)
    out.put(admitted) { $0 }
    out.put(ages) { "\($0.min.map(String.init) ?? "")-\($0.max.map(String.init) ?? "")" }
    out.put(limited) { $0.rawValue }
  }

  init(from input: inout ByteReader, rows: Int) throws(IndexBytesError) {
    self.init(rows: rows)
    gender = try input.sets { Gender(rawValue: $0) }
    residence = try input.sets { ResidenceStatus(rawValue: $0) }
    role = try input.sets { Role(rawValue: $0) }
    nationality = try input.bits()
    admitted = try input.sets { $0 }
    ages = try input.sets { text in
      let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      return ends.count == 2 ? AgeRange(min: ends[0], max: ends[1]) : nil
    }
    limited = try input.sets { FactName(rawValue: $0) }
  }
}
