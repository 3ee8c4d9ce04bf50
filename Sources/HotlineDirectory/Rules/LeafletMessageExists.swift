import HotlineModel
import HotlineText

/// The title, the paragraphs and the headings of a leaflet are messages, or names of subjects.
struct LeafletMessageExists: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let fields = draft.leaflets.map(\.field)
    let headings = fields.flatMap { $0.elements("groups") }.compactMap { $0["heading"]?.wording }
    let needed = fields.flatMap { $0.wordings("title") + $0.wordings("intro") } + headings
    let known = draft.messages.locales.values.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    let subjects = Set(draft.subjects.compactMap(\.id))
    return needed.compactMap { message in
      let subject = Leaflet.subject(ofHeading: message.text)
      guard !known.contains(message.text), subject.map(subjects.contains) != true else {
        return nil
      }
      let all = known.union(subjects.map { "subject.\($0)" })
      return Finding(
        .error, "message.missing",
        "no locale has the message '\(message.text)'; write it in locales/en.yaml"
          + Nearness.hint(for: message.text, among: all),
        at: message.mark)
    }
  }
}
