import HotlineAnswers
public import HotlineModel

extension Directory {
  /// `{"results": [{"kind", "id", "service", "name", "matched", "match"}]}` in one line, names in the
  /// reader's language where there are any.
  public func findJSON(_ found: [Found], reader: LanguageTag) throws -> String {
    let wording = try wording(for: reader)
    return FoundText(try found.map { try entry($0, wording) }, wording).json
  }

  /// What was found, for a person: the number first, then the name, what it is, and by which of its
  /// names it was found.
  public func findText(_ found: [Found], reader: LanguageTag) throws -> String {
    let wording = try wording(for: reader)
    return FoundText(try found.map { try entry($0, wording) }, wording).text
  }

  private func entry(_ found: Found, _ wording: Wording) throws -> FoundText.Entry {
    switch found.kind {
    case .service:
      let record = try service(found.id)
      let own = record.contacts.filter { $0.office == nil }
      let meant = record.contacts.first { $0.phone?.national == found.matched }
      let contact = meant ?? own.first { $0.phone != nil } ?? own.first { $0.url == $0.value }
      return FoundText.Entry(
        found: found, name: wording.name(record.named),
        way: record.status.isOffered ? contact?.value : nil, status: record.status)
    case .office:
      let record = try service(found.service ?? "")
      let contact = record.contacts.first { $0.id == found.id }
      return FoundText.Entry(
        found: found, name: contact?.office.map { wording.name($0) } ?? found.id,
        way: record.status.isOffered ? contact?.phone?.national : nil, status: record.status)
    case .subject: return FoundText.Entry(found: found, name: wording.subject(found.id))
    case .place: return FoundText.Entry(found: found, name: wording.place(found.id))
    case .language:
      return FoundText.Entry(found: found, name: wording.language(LanguageTag(found.id)))
    case .leaflet:
      let title = try publications().first { $0.id == found.id }.map { wording.title($0) }
      let own = try leaflets().first { $0.id == found.id }.map { wording.text($0.title) }
      return FoundText.Entry(found: found, name: title ?? own ?? found.id)
    }
  }
}
