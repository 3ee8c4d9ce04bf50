import HotlineHours
import HotlineModel

/// Reads `directory.yaml`: what the directory says of itself.
struct HeaderReader {
  static let keys = [
    "id", "title", "country", "zone", "language", "version", "asOf", "emergency",
  ]

  func header(_ field: Field) -> DirectoryHeader? {
    guard let record = RecordReader(field, as: "header", keys: Self.keys) else { return nil }
    // Each is read before any is missed, so that all that is wrong is found at once.
    let id = record.id()
    let title = record.required("title")?.localized()
    let country = record.required("country")?.country()
    let zone = record.required("zone").flatMap(zone)
    let language = record.required("language")?.tags().first
    let version = record.required("version")?.text()
    let asOf = record.required("asOf")?.day()
    let emergency = record["emergency"]?.texts() ?? []
    guard let id, let title, let country, let zone, let language, let version, let asOf else {
      return nil
    }
    return DirectoryHeader(
      id: id, title: title, country: country, zone: zone, language: language, version: version,
      asOf: asOf, emergency: emergency)
  }

  private func zone(_ field: Field) -> String? {
    guard let text = field.text() else { return nil }
    do throws(ZoneError) {
      return try Zone(identifier: text).identifier
    } catch {
      field.error("zone.unknown", error.description)
      return nil
    }
  }
}
