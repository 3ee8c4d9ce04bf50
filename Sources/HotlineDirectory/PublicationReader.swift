import HotlineModel

/// Reads a record of `publications.yaml`.
struct PublicationReader {
  static let keys = [
    "id", "kind", "title", "titleStatus", "publisher", "forWhom", "areas", "role", "subjects",
    "services", "get", "url", "editions", "source",
  ]

  func publication(_ field: Field) -> Publication? {
    guard let record = RecordReader(field, as: "publication", keys: Self.keys) else { return nil }
    let id = record.id()
    let kind = record.required("kind")?.choice(Publication.Kind.self)
    let title = record.required("title")?.localized()
    _ = record["titleStatus"].map { NameStatusReader().rendered($0) }
    let publisher = record.required("publisher")?.text()
    let editions = record.required("editions")?.elements.compactMap(edition) ?? []
    let sources = record.required("source")?.elements.compactMap { SourceReader().source($0) } ?? []
    guard let id, let kind, let title, let publisher, !editions.isEmpty, !sources.isEmpty else {
      return nil
    }
    var publication = Publication(
      id: id, kind: kind, title: title, publisher: publisher,
      subjects: record["subjects"]?.texts() ?? [], services: record["services"]?.texts() ?? [],
      editions: editions, source: sources)
    publication.forWhom = record["forWhom"]?.localized()
    publication.areas = record["areas"]?.texts() ?? []
    publication.role = record["role"]?.choices(Role.self) ?? []
    publication.get = record["get"]?.localized()
    publication.url = record["url"].flatMap { WebAddress.read($0) }
    return publication
  }

  private func edition(_ field: Field) -> Publication.Edition? {
    let keys = ["on", "languages", "note"]
    guard let record = RecordReader(field, as: "edition", keys: keys) else { return nil }
    let languages = record["languages"]?.tags() ?? []
    let note = record["note"]?.localized()
    if languages.isEmpty && record["languages"] == nil && note == nil {
      field.error(
        "publication.no-language",
        "this edition names no language; write 'languages', or a 'note' that says why not")
    }
    return record.required("on")?.partialDate().map {
      Publication.Edition(on: $0, languages: languages, note: note)
    }
  }
}
