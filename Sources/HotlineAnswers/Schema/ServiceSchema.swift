import HotlineHours
import HotlineModel

/// A service as schema.org data in JSON-LD, so that search engines show its numbers and hours.
///
/// It says nothing that the record does not say. What has no exact form there is left out, not
/// rounded: hours with an unknown part, letters, lines that may fail.
struct ServiceSchema {
  private let service: Service
  private let organization: Organization?
  private let today: CivilDate
  private let wording: Wording
  private let words: ServiceWording

  /// A service that is offered, the organization that runs it, and the day from which periods of
  /// a year count.
  init(
    _ service: Service, _ organization: Organization?, on today: CivilDate, _ wording: Wording
  ) {
    (self.service, self.organization) = (service, organization)
    (self.today, self.wording) = (today, wording)
    words = ServiceWording(service: service, wording: wording)
  }

  /// The data in one line.
  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("@context", "https://schema.org")
      json.field("@type", isGovernment ? "GovernmentService" : "Service")
      json.field("identifier", service.id)
      json.field("name", wording.name(service.named))
      some("alternateName", otherNames, &json)
      some("description", words.what, &json)
      some("serviceType", service.subjects.map(wording.subject), &json)
      if let forWhom = words.forWhom {
        named("audience", "Audience", "audienceType", [forWhom], &json)
      }
      named("areaServed", "AdministrativeArea", "name", service.coverage.map(wording.place), &json)
      provider(&json)
      let ways = service.contacts.filter { Self.sorts.contains($0.channel) }
      if !ways.isEmpty {
        json.key("availableChannel")
        json.list(ways) { way($1, &$0) }
      }
    }
    return json.text
  }

  /// Only these kinds are sure to be a state's; of others the record does not tell.
  private var isGovernment: Bool { [.emergency, .embassy].contains(service.kind) }

  /// The sorts of contact that a channel of schema.org can hold.
  private static let sorts: Set<Channel> = [.phone, .chat, .form, .app, .desk]

  private var otherNames: [String] {
    let shown = wording.name(service.named)
    let names = service.name.withoutReadings.sorted { $0.key < $1.key }.map(\.value)
    return (names + service.alsoCalled).filter { $0 != shown }
  }

  /// Faxes and mail addresses are contact points of the organization, the only place for them.
  private func provider(_ json: inout JSONWriter) {
    guard let organization else { return }
    json.key("provider")
    json.object { json in
      json.field("@type", isGovernment ? "GovernmentOrganization" : "Organization")
      json.field("name", wording.name(organization.name))
      some("url", organization.url.flatMap(web), &json)
      let others = service.contacts.filter { $0.channel == .fax || $0.channel == .email }
      points(others, "contactPoint", &json)
    }
  }

  private func way(_ contact: ContactPoint, _ json: inout JSONWriter) {
    json.object { json in
      json.field("@type", "ServiceChannel")
      if let office = contact.office { json.field("name", wording.name(office)) }
      some("availableLanguage", Self.tags(contact.languages), &json)
      some("serviceUrl", web(contact.value) ?? contact.url.flatMap(web), &json)
      if let place = place(of: contact) {
        named("serviceLocation", "Place", "address", [place], &json)
      }
      if contact.channel == .phone { points([contact], "servicePhone", &json) }
    }
  }

  /// Where one goes; nil when that may not be told or is not known.
  private func place(of contact: ContactPoint) -> String? {
    if case .confidential? = contact.whereabouts { return nil }
    if let address = contact.whereabouts?.location?.address { return wording.name(address.lines) }
    return contact.channel == .desk ? contact.value : nil
  }

  /// A contact point for each offer: its languages share their hours.
  private func points(
    _ contacts: [ContactPoint], _ key: String, _ json: inout JSONWriter
  ) {
    guard !contacts.isEmpty else { return }
    json.key(key)
    json.list(
      contacts.flatMap { contact in
        contact.languages.isEmpty
          ? [(contact, LanguageOffer?.none)] : contact.languages.map { (contact, $0) }
      }
    ) { point($1.0, $1.1, &$0) }
  }

  private func point(
    _ contact: ContactPoint, _ offer: LanguageOffer?, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.field("@type", "ContactPoint")
      json.field("contactType", wording.name(contact.office ?? service.name))
      let number = contact.phone.map { $0.e164 ?? $0.national }
      switch contact.channel {
      case .fax: some("faxNumber", number, &json)
      case .email: json.field("email", contact.value)
      case .phone, .chat, .form, .app, .letter, .desk: some("telephone", number, &json)
      }
      some("availableLanguage", Self.tags(offer.map { [$0] } ?? []), &json)
      named(
        "areaServed", "AdministrativeArea", "name", contact.callersIn.map(wording.place), &json)
      if let hours = offer?.hours { HoursSchema(hours, on: today).write("hoursAvailable", &json) }
    }
  }

  private static func tags(_ offers: [LanguageOffer]) -> [String] {
    var seen: Set<LanguageTag> = []
    return offers.flatMap(\.tags).filter { seen.insert($0).inserted }.map(\.description)
  }

  private func web(_ address: String) -> String? {
    address.hasPrefix("https://") || address.hasPrefix("http://") ? address : nil
  }

  // MARK: Fields that may be missing

  private func some(_ key: String, _ value: String?, _ json: inout JSONWriter) {
    if let value { json.field(key, value) }
  }

  private func some(_ key: String, _ values: [String], _ json: inout JSONWriter) {
    if !values.isEmpty { json.field(key, values) }
  }

  private func named(
    _ key: String, _ type: String, _ field: String, _ values: [String], _ json: inout JSONWriter
  ) {
    guard !values.isEmpty else { return }
    json.key(key)
    json.list(values) { json, value in
      json.object {
        $0.field("@type", type)
        $0.field(field, value)
      }
    }
  }
}
