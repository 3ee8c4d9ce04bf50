import HotlineModel

/// What one locale calls the subjects and how people say them: `subjects/vi.yaml`.
struct SubjectWords {
  /// The canonical tag of the locale.
  let tag: String
  /// The name and the phrases by the id of the subject, in file order.
  let subjects: [(id: Wording, name: String?, phrases: [String])]
  /// What the locale says in danger; nil when the file does not tell.
  let cues: SpokenCues?
}

/// Reads `subjects/<tag>.yaml`: names and everyday phrases of the subjects in one locale.
struct SubjectWordsReader {
  let ledger: Ledger

  /// The words; nil when the locale itself cannot be read.
  func words(_ field: Field, fileName: String) -> SubjectWords? {
    let keys = ["locale", "status", "danger", "negation", "subjects"]
    guard let record = RecordReader(field, as: "list of subject words", keys: keys) else {
      return nil
    }
    let tag = record.required("locale")?.words().flatMap(ledger.canonicalTag)
    guard let tag else { return nil }
    if tag != fileName {
      ledger.error(
        "id.file-name", "the locale is \(tag); name the file \(tag).yaml",
        at: record.mark(of: "locale"))
    }
    return SubjectWords(
      tag: tag, subjects: record["subjects"].map(subjects) ?? [], cues: cues(record, tag))
  }

  private func cues(_ record: RecordReader, _ tag: String) -> SpokenCues? {
    let negation = record["negation"].flatMap {
      RecordReader($0, as: "negation", keys: ["before", "after"])
    }
    let danger = record["danger"]?.texts() ?? []
    guard !danger.isEmpty else { return nil }
    return SpokenCues(
      tag: tag, danger: danger, negationBefore: negation?["before"]?.texts() ?? [],
      negationAfter: negation?["after"]?.texts() ?? [])
  }

  private func subjects(_ field: Field) -> [(id: Wording, name: String?, phrases: [String])] {
    guard field.node.isMapping else {
      field.error(
        "field.shape", "'subjects' takes words by subject id; write 'id: {name: …, phrases: […]}'")
      return []
    }
    return field.entries.compactMap { key, value in
      let keys = ["name", "phrases"]
      return RecordReader(value, as: "subject", keys: keys).map { record in
        (key, record["name"]?.text(), record["phrases"]?.texts() ?? [])
      }
    }
  }
}

extension DirectoryDraft {
  /// Gives the subjects the words of a locale; a word for a subject that is not there is an error.
  mutating func add(_ words: SubjectWords, _ ledger: Ledger) {
    if let cues = words.cues { self.cues.append(cues) }
    for (id, name, phrases) in words.subjects {
      guard let position = subjects.firstIndex(where: { $0.id == id.text }) else {
        let hint = Nearness.hint(for: id.text, among: subjects.compactMap(\.id))
        ledger.error(
          "reference.unknown",
          "'\(id.text)' is no subject; write the id of one of subjects.yaml\(hint)", at: id.mark)
        continue
      }
      let entry = subjects[position]
      guard var subject = entry.value else { continue }
      var names = subject.name.byTag
      names[words.tag] = name ?? names[words.tag]
      subject.name = LocalizedText(names)
      subject.phrases[words.tag, default: []] += phrases
      subjects[position] = Entry(
        id: entry.id, value: subject, isSound: entry.isSound, field: entry.field, end: entry.end)
    }
  }
}
