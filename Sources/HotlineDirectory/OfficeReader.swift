import HotlineHours
import HotlineModel

/// Reads `offices/<service>.csv`: many offices of one service, one a row.
struct OfficeReader {
  let context: ReadingContext

  static let columns = [
    "id", "area", "address", "phone", "hours", "languages", "mode", "note", "source", "date",
    "trust",
  ]

  func list(_ text: String, file: String, service: String) -> OfficeList {
    let table = CSVTable(text, file: file)
    context.ledger.add(table.findings)
    guard let header = table.rows.first, let columns = columns(header, file: file) else {
      return OfficeList(service: service, file: file, offices: [])
    }
    let offices = table.rows.dropFirst().compactMap { row -> Office? in
      guard row.count == header.count else {
        wrongLength(row, header.count)
        return nil
      }
      let (office, sound) = context.ledger.isSound { self.office(OfficeRow(row, columns)) }
      return sound ? office : nil
    }
    return OfficeList(service: service, file: file, offices: offices)
  }

  /// The names of the columns; names come by language, as `name_ja`.
  private func columns(_ header: [Wording], file: String) -> [String]? {
    let written = header.map(\.text)
    let unknown = written.filter { !$0.hasPrefix("name_") && !Self.columns.contains($0) }
    let isGood =
      unknown.isEmpty && Set(written).count == written.count
      && Self.columns.allSatisfy(written.contains) && written.contains { $0.hasPrefix("name_") }
    if isGood { return written }
    context.ledger.error(
      "csv.header",
      "'\(written.joined(separator: ","))' is not the header; "
        + "write \(Self.columns.joined(separator: ",")) and a column such as name_en for each language",
      at: RecordMark(file: file, line: header[0].mark.line))
    return nil
  }

  private func wrongLength(_ row: [Wording], _ count: Int) {
    context.ledger.error(
      "csv.row",
      "\(row.count) cells instead of \(count); put cells that hold a comma in quotes",
      at: row[0].mark)
  }

  private func office(_ row: OfficeRow) -> Office? {
    guard let id = row["id"], let name = name(row) else { return missing(row) }
    IdShape.check(id.text, at: id.mark, in: context.ledger)
    var contact = way(row, id: id.text, name: name)
    contact.office = name
    contact.callersIn = row["area"].map { [$0.text] } ?? []
    contact.note = row["note"].flatMap { inOwnLanguage($0.text) }
    contact.whereabouts = whereabouts(row)
    let source = OfficeSource(ledger: context.ledger).source(row)
    // One page may be cited as it was on several days.
    let sourceKey = "offices:\(source.date):\(source.citation)"
    contact.source = [sourceKey]
    contact.verified = Verification(on: source.date)
    contact.languages = offer(row, source: sourceKey).map { [$0] } ?? []
    return Office(
      contact: context.completed(contact), source: source,
      sourceKey: sourceKey, mark: id.mark, area: row["area"]?.mark)
  }

  /// The telephone; for an office without one the desk one goes to, by its address or its name.
  private func way(_ row: OfficeRow, id: String, name: LocalizedText) -> ContactPoint {
    if let phone = row["phone"] {
      return context.withNumber(
        phone, ContactPoint(id: id, channel: .phone, value: phone.text))
    }
    if row["address"] == nil {
      context.ledger.warning(
        "office.no-way", "this office has no telephone and no address; fill one of them once known",
        at: row.mark)
    }
    let language = context.language.map { [$0.description] } ?? []
    let value = row["address"]?.text ?? name.text(for: language) ?? id
    return ContactPoint(id: id, channel: .desk, value: value)
  }

  private func missing(_ row: OfficeRow) -> Office? {
    context.ledger.error(
      "csv.empty", "an office needs an id and a name; fill these cells", at: row.mark)
    return nil
  }

  private func name(_ row: OfficeRow) -> LocalizedText? {
    var byTag: [String: String] = [:]
    for (tag, name) in row.names {
      if let tag = context.ledger.canonicalTag(Wording(tag, at: name.mark)) {
        byTag[tag] = name.text
      }
    }
    return byTag.isEmpty ? nil : LocalizedText(byTag)
  }

  private func whereabouts(_ row: OfficeRow) -> Whereabouts? {
    let address = row["address"].flatMap { inOwnLanguage($0.text) }.map(Address.init)
    let area = row["area"]?.text
    guard address != nil || area != nil else { return nil }
    return .open(Location(address: address, area: area))
  }

  /// The words of a list are in the language of the directory.
  private func inOwnLanguage(_ text: String) -> LocalizedText? {
    context.language.map { LocalizedText([$0.description: text]) }
  }

  private func offer(_ row: OfficeRow, source: String) -> LanguageOffer? {
    let tags = row["languages"].map(tags) ?? context.language.map { [$0] } ?? []
    let mode = row["mode"].map(mode) ?? .staff
    var hours: OpeningHours? = .unknown
    if let written = row["hours"] {
      let (read, findings) = HoursAreReadable().reading(of: written)
      context.ledger.add(findings)
      hours = read
    }
    guard let hours, let mode, !tags.isEmpty else { return nil }
    return LanguageOffer(tags: tags, mode: mode, hours: hours, source: [source])
  }

  private func tags(_ cell: Wording) -> [LanguageTag] {
    cell.text.split(separator: " ").compactMap { tag in
      let position = cell.text.distance(from: cell.text.startIndex, to: tag.startIndex) + 1
      let word = Wording(String(tag), at: cell.mark(ofCharacter: position))
      return context.ledger.canonicalTag(word).map(LanguageTag.init)
    }
  }

  private func mode(_ cell: Wording) -> Mode? {
    if let mode = Mode(rawValue: cell.text), mode != .recording { return mode }
    let allowed = Mode.allCases.filter { $0 != .recording }.map(\.rawValue)
    context.ledger.error(
      "field.value",
      "'\(cell.text)' is no value of 'mode'; write one of \(allowed.joined(separator: ", "))"
        + Nearness.hint(for: cell.text, among: allowed),
      at: cell.mark)
    return nil
  }
}
