import HotlineModel

/// Reads `offices/<service>.csv`: many offices of one service, one a row.
struct OfficeReader {
  let context: ReadingContext

  static let columns = [
    "id", "area", "address", "phone", "hours", "languages", "mode", "note", "source", "date",
    "trust",
  ]
  /// Columns that a list has only where its facts need them.
  static let furtherColumns = ["place", "url", "nationality", "cost", "callableFrom"]

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

  /// The names of the columns; names and notes come by language, as `name_ja`.
  private func columns(_ header: [Wording], file: String) -> [String]? {
    let written = header.map(\.text)
    let isGood =
      written.allSatisfy(isKnown) && Set(written).count == written.count
      && Self.columns.allSatisfy(written.contains) && written.contains { $0.hasPrefix("name_") }
    if isGood { return written }
    context.ledger.error(
      "csv.header",
      "'\(written.joined(separator: ","))' is not the header; "
        + "write \(Self.columns.joined(separator: ",")) and a column such as name_en for each "
        + "language; note_en and \(Self.furtherColumns.joined(separator: ", ")) may be added",
      at: RecordMark(file: file, line: header[0].mark.line))
    return nil
  }

  private func isKnown(_ column: String) -> Bool {
    (Self.columns + Self.furtherColumns).contains(column)
      || column.hasPrefix("name_") || column.hasPrefix("note_")
  }

  private func wrongLength(_ row: [Wording], _ count: Int) {
    context.ledger.error(
      "csv.row",
      "\(row.count) cells instead of \(count); put cells that hold a comma in quotes",
      at: row[0].mark)
  }

  private func office(_ row: OfficeRow) -> Office? {
    let contacts = OfficeContactReader(context: context, row: row)
    guard let id = row["id"], let name = contacts.words(row.names) else { return missing(row) }
    IdShape.check(id.text, at: id.mark, in: context.ledger)
    let source = OfficeSource(ledger: context.ledger).source(row)
    // One page may be cited as it was on several days.
    let sourceKey = "offices:\(source.date):\(source.citation)"
    var contact = contacts.contact(id: id.text, name: name, source: sourceKey)
    contact.verified = Verification(on: source.date)
    return Office(
      contact: context.completed(contact), source: source, sourceKey: sourceKey, mark: id.mark,
      areas: (row.words("area") + row.words("place")))
  }

  private func missing(_ row: OfficeRow) -> Office? {
    context.ledger.error(
      "csv.empty", "an office needs an id and a name; fill these cells", at: row.mark)
    return nil
  }
}
