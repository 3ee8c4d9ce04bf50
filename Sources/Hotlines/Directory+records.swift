import Foundation
import HotlineAnswers
public import HotlineModel

extension Directory {
  /// The whole record of a service, or of a leaflet or page, as one line of JSON, keys in
  /// alphabetical order.
  ///
  /// Throws `DirectoryError.noSuchService` when there is none.
  public func recordJSON(of id: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if let publication = try publication(id) {
      return String(decoding: try encoder.encode(publication), as: UTF8.self)
    }
    return String(decoding: try encoder.encode(try service(id)), as: UTF8.self)
  }

  /// The whole record of a service, or of a leaflet or page, for a person.
  public func recordText(of id: String, reader: LanguageTag) throws -> String {
    let wording = try wording(for: reader)
    if let publication = try publication(id) { return PublicationText(publication, wording).text }
    let record = try service(id)
    let printed = try publications().filter { $0.services.contains(id) }
    return RecordText(record, publications: printed, wording).text
  }

  private func publication(_ id: String) throws -> Publication? {
    try publications().first { $0.id == id }
  }

  /// `{"services": [{"id", "name", "organization"}]}` in one line.
  public func listJSON(reader: LanguageTag) throws -> String {
    let (wording, services) = (try wording(for: reader), try allServices())
    var json = JSONWriter()
    json.object { json in
      json.key("services")
      json.list(services) { json, service in
        json.object {
          $0.field("id", service.id)
          $0.field("name", wording.name(service.named))
          $0.field("organization", organizationName(service, wording))
        }
      }
    }
    return json.text
  }

  /// One line for each service: id, name, organization.
  public func listText(reader: LanguageTag) throws -> String {
    let (wording, services) = (try wording(for: reader), try allServices())
    let width = services.map(\.id.count).max() ?? 0
    return services.map { service in
      let id = service.id.padding(toLength: width, withPad: " ", startingAt: 0)
      let ended =
        service.status == .active ? nil : wording.text("status.\(service.status.rawValue)")
      let words = [wording.name(service.named), organizationName(service, wording), ended]
      return "\(id)  \(words.compactMap { $0 }.joined(separator: " · "))\n"
    }.joined()
  }

  private func organizationName(_ service: Service, _ wording: Wording) -> String? {
    service.organization.flatMap { wording.organization($0) }
  }

  private func allServices() throws -> [Service] {
    try serviceIDs.indices.map { try record(at: $0) }
  }
}
