import HotlineModel

/// A service that has ended says since when, and only such a service does.
struct EndedHasDate: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    draft.services.compactMap { finding($0.field) }
  }

  private func finding(_ service: Field) -> Finding? {
    guard let status = service["status"]?.wording else { return nil }
    let hasEnded = status.text == ServiceStatus.ended.rawValue
    if hasEnded, service["ended"]?["on"] == nil {
      return Finding(
        .error, "ended.no-date",
        "the service has ended and does not say when; write 'ended: {on: 2017-11, source: […]}'",
        at: status.mark)
    }
    guard !hasEnded, let ended = service["ended"] else { return nil }
    return Finding(
      .error, "ended.status",
      "'ended' stands at a service that is \(status.text); write 'status: ended' or delete it",
      at: ended.mark)
  }
}
