import HotlineModel
import HotlineRules

/// A condition looks at facts that are asked or that some rule derives.
struct FactsAreKnown: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let derived = draft.rules.compactMap { $0.field["sets"]?.wording?.text }
    let known = Set(derived).union(FactName.allCases.map(\.rawValue))
    return draft.rules.map(\.field).flatMap { rule in
      let expected = rule.elements("examples").compactMap { $0["expect"] }
      let names =
        (rule["when"].map(facts) ?? [])
        + expected.flatMap { $0.wordings("asks") + ($0["facts"]?.entries.map(\.key) ?? []) }
      return names.filter { !known.contains($0.text) }.map { finding($0, known) }
    }
  }

  private func facts(_ condition: Field) -> [Wording] {
    condition.entries.flatMap { key, value -> [Wording] in
      switch key.text {
      case "all", "any", "not": value.elements.flatMap(facts)
      case "always": []
      default: [key]
      }
    }
  }

  private func finding(_ name: Wording, _ known: Set<String>) -> Finding {
    let mend =
      Nearness.nearest(to: name.text, among: known).map { "write '\($0)'" }
      ?? "write a rule of kind fact that sets it"
    return Finding(
      .error, "rule.unknown-fact", "nobody asks for '\(name.text)' and no rule sets it; \(mend)",
      at: name.mark)
  }
}
