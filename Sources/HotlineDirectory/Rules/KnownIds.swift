/// The ids that records of one sort have, to check what refers to them.
struct KnownIds {
  /// What the records are: `subject`.
  let what: String
  let ids: Set<String>
  /// The file they stand in.
  let file: String
  /// Whether all files of such records could be read, so that an id that is not there is wrong.
  var isWhole = true
  var code = "reference.unknown"

  /// Where something refers to a record that is not there.
  ///
  /// Where there are no such records at all, it is said once and not at every place.
  func findings(for wordings: [Wording]) -> [Finding] {
    guard isWhole else { return [] }
    guard !ids.isEmpty else { return wordings.isEmpty ? [] : [noneAtAll] }
    return wordings.filter { !ids.contains($0.text) }.map { wording in
      let near = Nearness.nearest(to: wording.text, among: ids)
      let mend = near.map { "write \($0)" } ?? "write the id of one in \(file), or add it there"
      return Finding(.error, code, "'\(wording.text)' is no \(what); \(mend)", at: wording.mark)
    }
  }

  private var noneAtAll: Finding {
    Finding(
      .error, "file.missing", "records name a \(what), and there is none here; write \(file)",
      at: RecordMark(file: file))
  }
}

extension DirectoryDraft {
  var knownServices: KnownIds {
    KnownIds(what: "service", ids: serviceIds, file: "\(folder)/services")
  }

  var knownSubjects: KnownIds { known(subjects, "subject", in: "subjects.yaml") }

  var knownOrganizations: KnownIds {
    known(organizations, "organization", in: "organizations.yaml")
  }

  var knownPlaces: KnownIds { known(places, "place", in: "places") }

  private func known(_ entries: [Entry<some Any>], _ what: String, in name: String) -> KnownIds {
    let file = "\(folder)/\(name)"
    return KnownIds(
      what: what, ids: Set(entries.compactMap(\.id)), file: file,
      isWhole: !brokenFiles.contains { $0.hasPrefix(file) })
  }
}
