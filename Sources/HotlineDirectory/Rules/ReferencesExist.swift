/// What a record refers to by its id is there.
struct ReferencesExist: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    let services = draft.services.map(\.field)
    let named = services.compactMap { $0["ended"]?["successor"]?.wording }
    let through = services.flatMap { $0.elements("through") }.compactMap { $0["service"]?.wording }
    let header = draft.header?.field.wordings("emergency") ?? []
    return draft.knownServices.findings(for: header + named + through)
      + draft.knownOrganizations.findings(
        for: services.compactMap { $0["organization"]?.wording })
      + draft.knownSubjects.findings(
        for: services.flatMap { $0.wordings("subjects") } + related(draft))
      + services.flatMap(sources) + publications(draft) + leaflets(draft)
      + draft.rules.map(\.field).flatMap { rule($0, draft) }
  }

  private func publications(_ draft: DirectoryDraft) -> [Finding] {
    let fields = draft.publications.map(\.field)
    return draft.knownServices.findings(for: fields.flatMap { $0.wordings("services") })
      + draft.knownSubjects.findings(for: fields.flatMap { $0.wordings("subjects") })
      + draft.knownPlaces.findings(for: fields.flatMap { $0.wordings("areas") })
      + draft.knownOrganizations.findings(for: fields.compactMap { $0["publisher"]?.wording })
  }

  private func leaflets(_ draft: DirectoryDraft) -> [Finding] {
    let fields = draft.leaflets.map(\.field)
    let groups = fields.flatMap { $0.elements("groups") }
    return draft.knownServices.findings(for: groups.flatMap { $0.wordings("services") })
      + draft.knownSubjects.findings(for: groups.flatMap { $0.wordings("subjects") })
      + draft.knownPlaces.findings(for: fields.compactMap { $0["place"]?.wording })
  }

  private func related(_ draft: DirectoryDraft) -> [Wording] {
    draft.subjects.flatMap { $0.field.wordings("related") }
  }

  /// The keys of sources are those of the same file.
  private func sources(_ service: Field) -> [Finding] {
    let keys = service["sources"]?.entries.map(\.key.text) ?? []
    let known = KnownIds(what: "source of this service", ids: Set(keys), file: "'sources'")
    // A missing list of sources has been reported.
    return keys.isEmpty ? [] : known.findings(for: citations(service))
  }

  private func citations(_ service: Field) -> [Wording] {
    let contacts = service.elements("contacts")
    let citing =
      contacts + contacts.flatMap { $0.elements("languages") } + service.elements("through")
      + service.elements("ended")
    return citing.flatMap { $0.wordings("source") }
      + service.elements("conflicts").flatMap {
        $0.wordings("usedSource") + $0.wordings("otherSource")
      }
  }

  private func rule(_ rule: Field, _ draft: DirectoryDraft) -> [Finding] {
    let examples = rule.elements("examples")
    let expected = examples.compactMap { $0["expect"] }.flatMap { expect in
      ["listed", "notListed", "absent", "first", "emergency"].flatMap { expect.wordings($0) }
    }
    let asked = [rule["when"]].compactMap { $0 } + examples.compactMap { $0["person"] }
    return draft.knownServices.findings(for: rule.wordings("services") + expected)
      + draft.knownSubjects.findings(
        for: rule.wordings("subjects") + asked.flatMap { values(of: "subjects", in: $0) })
      + draft.knownPlaces.findings(for: asked.flatMap { values(of: "place", in: $0) })
  }

  /// The values of a fact, however deep in a condition.
  private func values(of fact: String, in field: Field) -> [Wording] {
    field.entries.flatMap { key, value -> [Wording] in
      if key.text == fact { return value.elements.compactMap(\.wording).filter(isId) }
      guard ["all", "any", "not"].contains(key.text) else { return [] }
      return value.elements.flatMap { values(of: fact, in: $0) }
    }
  }

  private func isId(_ wording: Wording) -> Bool { wording.text != "unknown" }
}
