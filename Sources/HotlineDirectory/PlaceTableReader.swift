import HotlineModel

/// Reads `places/*.csv`: many places, one a row, each as if it stood in a file of records.
///
/// Names stand in columns such as `name_ja`, several other names in one cell with `; ` between them.
struct PlaceTableReader {
  let ledger: Ledger

  static let columns = ["id", "parent", "kind", "latitude", "longitude", "alsoCalled"]

  /// The places of a table; a row that cannot be read is reported and kept without a value.
  func places(_ text: String, file: String) -> [Entry<Place>] {
    let table = CSVTable(text, file: file)
    ledger.add(table.findings)
    guard let header = table.rows.first, isGood(header, file: file) else {
      ledger.brokenFiles.insert(file)
      return []
    }
    let rows = table.rows.dropFirst().filter { row in
      if row.count == header.count { return true }
      ledger.error(
        "csv.row",
        "\(row.count) cells instead of \(header.count); put cells that hold a comma in quotes",
        at: row[0].mark)
      return false
    }
    let records = rows.map { record($0, header, file) }
    return records.enumerated().map { index, record in
      let next = index + 1 < records.count ? records[index + 1].mark : nil
      return record.record(until: next, PlaceReader().place)
    }
  }

  private func isGood(_ header: [Wording], file: String) -> Bool {
    let written = header.map(\.text)
    let known = Self.columns + ["code"]
    let unknown = written.filter { !$0.hasPrefix("name_") && !known.contains($0) }
    if unknown.isEmpty, Set(written).count == written.count,
      Self.columns.allSatisfy(written.contains), written.contains(where: { $0.hasPrefix("name_") })
    {
      return true
    }
    ledger.error(
      "csv.header",
      "'\(written.joined(separator: ","))' is not the header; write "
        + "\(Self.columns.joined(separator: ",")) and a column such as name_en for each language",
      at: RecordMark(file: file, line: header[0].mark.line))
    return false
  }

  private func record(_ row: [Wording], _ header: [Wording], _ file: String) -> Field {
    var entries: [(key: YAMLNode, value: YAMLNode)] = []
    var names: [(key: YAMLNode, value: YAMLNode)] = []
    for (column, cell) in zip(header, row) where !cell.text.isEmpty {
      if column.text.hasPrefix("name_") {
        let tag = Wording(String(column.text.dropFirst("name_".count)), at: column.mark)
        names.append((YAMLNode(tag), YAMLNode(cell)))
      } else {
        let isList = column.text == "alsoCalled"
        entries.append((YAMLNode(column), isList ? list(cell) : YAMLNode(cell)))
      }
    }
    let mark = row[0].mark
    if !names.isEmpty {
      let key = YAMLNode(Wording("name", at: mark))
      entries.append((key, YAMLNode(entries: names, at: mark)))
    }
    let node = YAMLNode(entries: entries, at: mark)
    return Field(node: node, file: file, name: "the row", ledger: ledger)
  }

  private func list(_ cell: Wording) -> YAMLNode {
    let texts = cell.text.split(separator: ";").map { text in
      YAMLNode(Wording(String(text.drop { $0 == " " }), at: cell.mark, quoting: cell.quoting))
    }
    return YAMLNode(list: texts, at: cell.mark)
  }
}
