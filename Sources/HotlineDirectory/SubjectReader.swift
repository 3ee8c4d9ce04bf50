import HotlineModel

/// Reads a record of `subjects.yaml`.
struct SubjectReader {
  func subject(_ field: Field) -> Subject? {
    let keys = ["id", "parent", "related", "name", "phrases", "heard"]
    guard let record = RecordReader(field, as: "subject", keys: keys) else { return nil }
    let id = record.id()
    let name = record.required("name")?.localized()
    let parent = record["parent"]?.text()
    let related = record["related"]?.texts() ?? []
    let phrases = record["phrases"].map(phrases) ?? [:]
    let heard = record["heard"]?.choice(Subject.Hearing.self) ?? .words
    guard let id, let name else { return nil }
    return Subject(
      id: id, parent: parent, related: related, name: name, phrases: phrases, heard: heard)
  }

  private func phrases(_ field: Field) -> [String: [String]] {
    guard field.node.isMapping else {
      field.error("field.shape", "'phrases' takes lists by language; write {en: […]}")
      return [:]
    }
    var phrases: [String: [String]] = [:]
    for (key, value) in field.entries {
      if let tag = field.ledger.canonicalTag(key) { phrases[tag] = value.texts() }
    }
    return phrases
  }
}
