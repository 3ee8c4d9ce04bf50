import HotlineText

/// What a rule or a service says by the id of a message is written in some locale.
struct RuleMessageExists: AcceptanceRule {
  /// Nobody loses a number because its caution has no words yet.
  var leavesOut: Bool { false }

  func findings(in draft: DirectoryDraft) -> [Finding] {
    let needed =
      draft.services.flatMap { cautions($0.field) } + draft.rules.flatMap { rule($0.field) }
    let known = draft.messages.locales.values.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    guard !known.isEmpty else { return needed.isEmpty ? [] : [noLocales] }
    return needed.filter { !known.contains($0.message) }.map { message, mark in
      Finding(
        .error, "message.missing",
        "no locale has the message '\(message)'; write it in locales/en.yaml"
          + Nearness.hint(for: message, among: known),
        at: mark)
    }
  }

  private var noLocales: Finding {
    Finding(
      .error, "file.missing",
      "rules and services have words to say, and there is no locale here; "
        + "write locales/en.yaml", at: RecordMark(file: "locales"))
  }

  private func cautions(_ service: Field) -> [(message: String, mark: RecordMark)] {
    service.wordings("cautions").map { ("caution.\($0.text)", $0.mark) }
  }

  private func rule(_ rule: Field) -> [(message: String, mark: RecordMark)] {
    let reason = rule["kind"]?.wording?.text == "exclude" ? "excluded" : "reason"
    return [("reason", reason), ("caution", "caution")].compactMap { key, prefix in
      rule[key]?.wording.map { ("\(prefix).\($0.text)", $0.mark) }
    }
  }
}
