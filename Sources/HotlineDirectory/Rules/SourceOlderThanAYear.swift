import HotlineHours
import HotlineModel

/// How many sources are older than a year: worth knowing, and nothing to mend in the files.
struct SourceOlderThanAYear: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    guard let header = draft.header, let asOf = header.value?.asOf else { return [] }
    let sources = draft.services.compactMap(\.value).flatMap(\.sources.values)
    // An undated source is counted by its own rule.
    let dates = sources.compactMap(\.date.earliest)
    let old = dates.count { $0 < asOf.adding(days: -365) }
    guard old > 0 else { return [] }
    return [
      Finding(
        .note, "source.old",
        "\(old) of \(dates.count) dated sources are older than a year on \(asOf)",
        at: header.field["asOf"]?.mark ?? header.field.mark)
    ]
  }
}
