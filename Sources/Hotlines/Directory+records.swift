import Foundation
import HotlineAnswers
public import HotlineHours
public import HotlineModel
import HotlineReferral
import HotlineText

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
    if let leaflet = try leaflets().first(where: { $0.id == id }) {
      return String(decoding: try encoder.encode(leaflet), as: UTF8.self)
    }
    return String(decoding: try encoder.encode(try service(id)), as: UTF8.self)
  }

  /// The whole record of a service, or of a leaflet or page, for a person; with a moment, what was
  /// verified over a year before it is marked.
  public func recordText(
    of id: String, reader: LanguageTag, at moment: Moment? = nil
  ) throws -> String {
    let wording = try wording(for: reader)
    if let publication = try publication(id) { return PublicationText(publication, wording).text }
    if let leaflet = try leaflets().first(where: { $0.id == id }) {
      return LeafletText(leaflet, wording).text
    }
    let record = try service(id)
    let printed = try publications().filter { $0.services.contains(id) }
    return RecordText(
      record, publications: printed, on: moment.map { $0.date(in: zone) }, wording
    ).text
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

  /// One line for each service: id, name, organization; with a moment, what was verified over a
  /// year before it is marked.
  public func listText(reader: LanguageTag, at moment: Moment? = nil) throws -> String {
    let (wording, services) = (try wording(for: reader), try allServices())
    let width = services.map(\.id.count).max() ?? 0
    return services.map { service in
      let id = service.id.padding(toLength: width, withPad: " ", startingAt: 0)
      let ended =
        service.status == .active ? nil : wording.text("status.\(service.status.rawValue)")
      let old = moment.flatMap { age(of: service, at: $0, wording) }
      let words = [wording.name(service.named), organizationName(service, wording), ended, old]
      return "\(id)  \(words.compactMap { $0 }.joined(separator: " · "))\n"
    }.joined()
  }

  /// How long ago a service was verified, when that is over a year or not known.
  private func age(of service: Service, at moment: Moment, _ wording: Wording) -> String? {
    let age = VerificationAge(service.verified, on: moment.date(in: zone))
    guard service.status != .ended, age.isOld else { return nil }
    return age.months.map { wording.text("due.overdue", [("months", .number($0))]) }
      ?? wording.text("date.undated")
  }

  private func organizationName(_ service: Service, _ wording: Wording) -> String? {
    service.organization.flatMap { wording.organization($0) }
  }

  private func allServices() throws -> [Service] {
    try serviceIDs.indices.map { try record(at: $0) }
  }
}
