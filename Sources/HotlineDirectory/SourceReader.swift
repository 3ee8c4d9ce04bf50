import HotlineModel

/// Reads where a fact was read: a web page, or lines of a document.
struct SourceReader {
  static let keys = ["url", "document", "lines", "date", "trust"]

  func source(_ field: Field) -> Source? {
    guard let record = RecordReader(field, as: "source", keys: Self.keys) else { return nil }
    let url = record["url"].flatMap { WebAddress.read($0) }
    let document = record["document"]?.text()
    if (record["url"] == nil) == (record["document"] == nil) {
      field.error(
        "source.nowhere", "a source is a page or a document; write one of 'url' and 'document'")
    }
    return Source(
      url: url, document: document, lines: record["lines"]?.text(),
      date: record["date"]?.partialDate() ?? .undated,
      trust: record["trust"]?.choice(Trust.self) ?? (url == nil ? .official : .press))
  }

  /// The sources of a list, as one would cite them; nil when there is none.
  func citation(_ field: Field?) -> String? {
    guard let field else { return nil }
    let cited = field.elements.compactMap { element in
      element.node.isMapping ? source(element)?.citation : element.text()
    }
    return cited.isEmpty ? nil : cited.joined(separator: "; ")
  }
}
