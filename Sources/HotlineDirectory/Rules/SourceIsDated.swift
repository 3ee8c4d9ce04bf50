import HotlineModel

/// A source says when it was written, for facts about help go stale.
struct SourceIsDated: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let sources = draft.services.flatMap { $0.field["sources"]?.entries ?? [] }
    return sources.compactMap { source($0.value) }
      + draft.offices.flatMap(\.offices).filter { $0.source.date == .undated }
      .map { undated(at: $0.mark) }
  }

  private func source(_ field: Field) -> Finding? {
    guard let date = field["date"]?.wording else {
      return Finding(
        .error, "source.date-missing",
        "the source '\(field.name)' has no date; write the date it states, or undated",
        at: field.mark)
    }
    return date.text == "undated" ? undated(at: date.mark) : nil
  }

  private func undated(at mark: RecordMark) -> Finding {
    Finding(
      .warning, "source.undated",
      "nobody can tell how old this source is; write its date once it is known", at: mark)
  }
}
