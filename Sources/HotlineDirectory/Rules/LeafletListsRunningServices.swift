import HotlineModel

/// A leaflet names no service that has ended or of which nothing but its name is known.
struct LeafletListsRunningServices: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let services = draft.services.compactMap { entry in entry.id.map { ($0, entry.field) } }
    let fields = Dictionary(services) { first, _ in first }
    return draft.leaflets.flatMap { $0.field.elements("groups") }
      .flatMap { $0.wordings("services") }
      .compactMap { name in fields[name.text].flatMap { finding(name, $0) } }
  }

  private func finding(_ name: Wording, _ service: Field) -> Finding? {
    guard let status = service["status"]?.wording.flatMap({ ServiceStatus(rawValue: $0.text) }),
      !status.isOffered
    else { return nil }
    let successor = service["ended"]?["successor"]?.wording?.text
    let mend = successor.map { "write \($0)" } ?? "take it off the leaflet"
    let what = status == .ended ? "has ended" : "is named by a source only"
    return Finding(.error, "leaflet.closed", "'\(name.text)' \(what); \(mend)", at: name.mark)
  }
}
