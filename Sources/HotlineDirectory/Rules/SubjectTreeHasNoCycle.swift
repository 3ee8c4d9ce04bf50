/// Subjects become wider towards a root and never lie in themselves.
struct SubjectTreeHasNoCycle: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    ParentChains(records: draft.subjects.map(\.field), what: "subject", code: "subject.cycle")
      .findings(known: draft.knownSubjects)
  }
}
