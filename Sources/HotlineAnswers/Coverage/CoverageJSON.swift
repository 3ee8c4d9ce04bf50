import HotlineHours
import HotlineModel
public import HotlineReferral

/// A coverage as one line of JSON, keys in a fixed order.
public struct CoverageJSON {
  private let coverage: Coverage
  private let rows: CoverageRows
  private let wording: Wording

  /// Joins a coverage, what its rows stand for, and the words whose locale and status are told.
  public init(
    _ coverage: Coverage, by breakdown: CoverageBreakdown = .cell, _ wording: Wording
  ) {
    (self.coverage, self.wording) = (coverage, wording)
    rows = CoverageRows(coverage: coverage, breakdown: breakdown)
  }

  /// The JSON text, without a line end.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      QuestionJSON(coverage.person, places: coverage.places, zone: coverage.week.zone).write(&json)
      json.key("directory")
      json.object {
        $0.field("version", coverage.directory.version)
        $0.field("digest", coverage.digest)
        $0.field("asOf", coverage.directory.asOf.description)
      }
      json.key("week")
      json.object {
        $0.field("from", coverage.week.monday.description)
        $0.field("to", coverage.week.sunday.description)
        $0.field("zone", coverage.week.zone.identifier)
      }
      json.field("languages", coverage.languages.map(\.description))
      json.field("subjects", coverage.subjects)
      json.field("areas", coverage.areas)
      json.key("total")
      let total = CoverageRows(coverage: coverage, breakdown: .language)
      row(total.columns.dropFirst(), total.row(coverage.total).dropFirst(), &json)
      json.field("by", rows.breakdown.rawValue)
      json.key("rows")
      list(&json)
      json.key("words")
      json.object {
        $0.field("locale", wording.locale)
        $0.field("status", wording.standsOnDrafts ? "draft" : "checked")
      }
    }
    return json.text
  }

  private func list(_ json: inout JSONWriter) {
    let columns = rows.columns[...]
    var values: [[CoverageRows.Value]] = []
    rows.visitRows { values.append($0) }
    json.list(values) { row(columns, $1[...], &$0) }
  }

  private func row(
    _ columns: ArraySlice<String>, _ values: ArraySlice<CoverageRows.Value>,
    _ json: inout JSONWriter
  ) {
    json.object { json in
      for (column, value) in zip(columns, values) {
        switch value {
        case .text(let text): json.field(column, text)
        case .none: json.field(column, nil)
        case .number, .tenths: json.field(column, json: value.written ?? "null")
        }
      }
    }
  }
}
