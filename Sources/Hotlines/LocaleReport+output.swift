import HotlineAnswers
import HotlineModel
import HotlineText

extension LocaleReport {
  /// One line a locale: share, missing, stale, inconsistent, drafts; below, with `details`, each
  /// message that is not in order.
  ///
  /// This is for editors, so it is in English and names ids.
  public func text(details: Bool = false) -> String {
    let head = ["locale", "complete", "missing", "stale", "inconsistent", "unknown", "draft"]
    let rows = [head] + audits.map(Self.row)
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let table = rows.map { row in
      row.enumerated().map { column, cell in
        column == 0
          ? TextWrap.pad(cell, to: widths[column])
          : String(repeating: " ", count: widths[column] - cell.count) + cell
      }.joined(separator: "  ") + "\n"
    }.joined()
    let unstamped = audits.map(\.unstamped).reduce(0, +)
    let note =
      unstamped == 0
      ? ""
      : "\(unstamped) messages do not say which text they translate; see: hotline locales --stamp\n"
    return table + note + (details ? audits.map(Self.details).joined() : "")
  }

  /// The same as one line of JSON.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("locales")
      json.list(audits) { json, audit in
        json.object {
          $0.field("locale", audit.locale)
          $0.field("wanted", number: audit.wanted)
          $0.field("missing", audit.missing)
          $0.field("stale", audit.stale)
          $0.field("unknown", audit.unknown)
          $0.field("unstamped", number: audit.unstamped)
          $0.key("inconsistent")
          $0.list(audit.inconsistent) { json, found in
            json.object {
              $0.field("id", found.id)
              $0.field("problem", found.problem)
            }
          }
          $0.key("statuses")
          $0.object { json in
            for status in MessageStatus.allCases {
              json.field(status.rawValue, number: audit.statuses[status] ?? 0)
            }
          }
        }
      }
    }
    return json.text
  }

  private static func row(_ audit: LocaleAudit) -> [String] {
    let share = Int((audit.completeness * 100).rounded(.down))
    return [
      audit.locale, "\(share) %", "\(audit.missing.count)", "\(audit.stale.count)",
      "\(audit.inconsistent.count)", "\(audit.unknown.count)",
      "\(audit.statuses[.draft] ?? 0)",
    ]
  }

  private static func details(_ audit: LocaleAudit) -> String {
    let lines =
      zip(audit.missing, audit.sourcesOfMissing).map { "missing \($0): \($1)" }
      + audit.stale.map { "stale \($0): its source text changed" }
      + audit.inconsistent.map { "inconsistent \($0.id): \($0.problem)" }
      + audit.unknown.map { "unknown \($0): nothing has this id; take it out" }
    return lines.map { "\(audit.locale): \($0)\n" }.joined()
  }
}
