import HotlineModel

/// The cells of one row by the names of their columns; empty cells are not there.
struct OfficeRow {
  let mark: RecordMark
  private let cells: [String: Wording]

  init(_ row: [Wording], _ columns: [String]) {
    mark = row[0].mark
    var cells: [String: Wording] = [:]
    for (column, cell) in zip(columns, row) where !cell.text.isEmpty { cells[column] = cell }
    self.cells = cells
  }

  subscript(column: String) -> Wording? { cells[column] }

  /// The words of a cell, each with its place, as in `JP-02 JP-03`.
  func words(_ column: String) -> [Wording] {
    guard let cell = self[column] else { return [] }
    return cell.text.split(separator: " ").map { word in
      let position = cell.text.distance(from: cell.text.startIndex, to: word.startIndex) + 1
      return Wording(String(word), at: cell.mark(ofCharacter: position))
    }
  }

  /// The names by language, from columns such as `name_ja`.
  var names: [(tag: String, words: Wording)] { byLanguage("name_") }

  /// The notes by language, from columns such as `note_en`.
  var notes: [(tag: String, words: Wording)] { byLanguage("note_") }

  private func byLanguage(_ prefix: String) -> [(tag: String, words: Wording)] {
    cells.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
      .map { (String($0.key.dropFirst(prefix.count)), $0.value) }
  }
}

/// Reads where the facts of a row were read.
struct OfficeSource {
  let ledger: Ledger

  func source(_ row: OfficeRow) -> Source {
    let url = row["source"]
    if url == nil {
      ledger.error(
        "source.missing", "this office has no source; write its address in 'source'", at: row.mark)
    }
    let (date, trust) = (date(row), trust(row))
    guard let cited = url?.text, !WebAddress.isGood(cited) else {
      return Source(url: url?.text, date: date, trust: trust)
    }
    return document(cited, date, trust)
  }

  /// A document, with its lines when they are written as in `003:842-848`.
  private func document(_ cited: String, _ date: PartialDate, _ trust: Trust) -> Source {
    let parts = cited.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[1].allSatisfy({ $0 == "-" || $0.isNumber }) else {
      return Source(document: cited, date: date, trust: trust)
    }
    return Source(document: parts[0], lines: parts[1], date: date, trust: trust)
  }

  private func date(_ row: OfficeRow) -> PartialDate {
    guard let cell = row["date"] else {
      ledger.error(
        "source.date-missing", "the source has no date; write one, or undated", at: row.mark)
      return .undated
    }
    guard let date = PartialDate(cell.text) else {
      ledger.error(
        "date.unreadable",
        "'\(cell.text)' is no date; write 2026-11-21, 2026-11, 2026 or undated", at: cell.mark)
      return .undated
    }
    return date
  }

  private func trust(_ row: OfficeRow) -> Trust {
    guard let cell = row["trust"] else { return .official }
    if let trust = Trust(rawValue: cell.text) { return trust }
    let allowed = Trust.allCases.map(\.rawValue)
    ledger.error(
      "field.value",
      "'\(cell.text)' is no value of 'trust'; write one of \(allowed.joined(separator: ", "))"
        + Nearness.hint(for: cell.text, among: allowed),
      at: cell.mark)
    return .official
  }
}
