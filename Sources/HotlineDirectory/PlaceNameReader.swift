import HotlineModel

/// A name of a place, as a table of names has it.
struct PlaceName {
  /// How a name came to be, and whether it is shown.
  enum Status: String, CaseIterable {
    /// People who speak the language write it so.
    case attested
    /// Written for this directory, a draft until somebody who speaks the language has read it.
    case rendering
    /// Another name to find the place by.
    case also
  }

  let place: Wording
  let tag: String
  let name: String
  let status: Status
}

/// Reads `places/names/*.csv`: the names of places in other languages, one a row.
struct PlaceNameReader {
  let ledger: Ledger

  static let columns = ["id", "tag", "name", "status"]

  func names(_ text: String, file: String) -> [PlaceName] {
    let table = CSVTable(text, file: file)
    ledger.add(table.findings)
    guard let header = table.rows.first else { return [] }
    guard header.map(\.text) == Self.columns else {
      ledger.error(
        "csv.header",
        "'\(header.map(\.text).joined(separator: ","))' is not the header; "
          + "write \(Self.columns.joined(separator: ","))",
        at: RecordMark(file: file, line: header[0].mark.line))
      return []
    }
    return table.rows.dropFirst().compactMap(name)
  }

  private func name(_ row: [Wording]) -> PlaceName? {
    guard row.count == Self.columns.count else {
      ledger.error(
        "csv.row",
        "\(row.count) cells instead of \(Self.columns.count); "
          + "put cells that hold a comma in quotes",
        at: row[0].mark)
      return nil
    }
    guard row.allSatisfy({ !$0.text.isEmpty }) else {
      ledger.error(
        "csv.empty", "a name needs all of \(Self.columns.joined(separator: ", "))", at: row[0].mark)
      return nil
    }
    let field = Field(
      node: YAMLNode(row[3]), file: row[3].mark.file, name: "status", ledger: ledger)
    guard let tag = ledger.canonicalTag(row[1]), let status = field.choice(PlaceName.Status.self)
    else { return nil }
    return PlaceName(place: row[0], tag: tag, name: row[2].text, status: status)
  }
}
