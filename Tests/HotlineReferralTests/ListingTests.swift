import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules
import Testing

struct ListingTests {
  private func listings(
    _ services: [Service], rules: [Rule] = [], _ change: (inout Question) -> Void
  ) throws -> [Listing] {
    let builder = Builder(services, rules: rules)
    let referrer = try builder.referrer()
    let positions = services.compactMap { referrer.index.position(of: $0.id) }
    return try referrer.listings(
      of: positions, for: .asking(change), records: Records(builder.content))
  }

  private func contact(_ id: String, _ tag: String, _ mode: Mode = .staff) -> ContactPoint {
    .invented(id) { $0.languages = [.speaking(tag, by: mode)] }
  }

  @Test func `services stand in the order given, each with the contact for the language`() throws {
    let service = Service.invented("b") {
      $0.contacts = [contact("en", "en"), contact("vi", "vi")]
    }
    let listings = try listings([service, .invented("a")]) { $0.languages = tags(["vi"]) }
    #expect(listings.map(\.service.id) == ["b", "a"])
    #expect(listings[0].contacts.map { $0.offers[0].contact.id } == ["vi"])
    #expect(listings.map(\.servesReader) == [true, false])
  }

  @Test func `staff go before interpreters, and a close language counts as the reader's`() throws {
    let service = Service.invented("a") {
      $0.contacts = [contact("interpreter", "ms", .interpreter), contact("staff", "id")]
    }
    let listing = try listings([service]) { $0.languages = tags(["ms"]) }[0]
    #expect(listing.contacts.map { $0.offers[0].contact.id } == ["interpreter", "staff"])
    #expect(listing.contacts.map(\.servesReader) == [true, true])
  }

  @Test func `where nobody speaks the language, that of the directory goes first`() throws {
    let service = Service.invented("a") {
      $0.contacts = [contact("vi", "vi"), contact("en", "en")]
    }
    let listing = try listings([service]) { $0.languages = tags(["km"]) }[0]
    #expect(listing.contacts.map { $0.offers[0].contact.id } == ["en", "vi"])
    #expect(!listing.servesReader)
    #expect(listing.contacts[0].languages.map(\.description) == ["en"])
  }

  @Test func `where only a letter shares the language, a number is there too`() throws {
    let service = Service.invented("a") {
      $0.contacts = [contact("vi", "vi"), contact("en", "en"), contact("km", "km", .text)]
      $0.contacts[2].channel = .letter
    }
    let listing = try listings([service]) { $0.languages = tags(["km"]) }[0]
    #expect(listing.contacts.map { $0.offers[0].contact.id } == ["km", "en"])
    #expect(listing.contacts.map(\.servesReader) == [true, false])
  }

  @Test func `a language that must not be offered is neither used nor named`() throws {
    let service = Service.invented("a") {
      $0.contacts = [
        contact("tr", "tr"), .invented("two") { $0.languages = [.speaking("ar", "en")] },
      ]
    }
    let listing = try listings([service]) { $0.languages = tags(["ku"]) }[0]
    #expect(listing.contacts.map { $0.offers[0].contact.id } == ["two"])
    #expect(listing.contacts[0].languages.map(\.description) == ["en"])
  }

  @Test func `easy Japanese is nobody's language but that of readers of Japanese`() throws {
    let service = Service.invented("a") { $0.contacts = [contact("easy", "ja-simple")] }
    #expect(try !listings([service]) { $0.languages = tags(["vi"]) }[0].servesReader)
  }

  @Test func `the hour changes nothing`() throws {
    let services = [
      Service.invented("b") { $0.hours = .always },
      Service.invented("a") { $0.hours = (try? OpeningHours("Mo 09:00-10:00")) ?? .unknown },
    ]
    let referrer = try Builder(services).referrer()
    let noon = referrer.positionsAtNoHour(.asking(), limit: 5)
    #expect(noon.map { referrer.index.serviceIDs[$0] } == ["a", "b"])
    let later = Question.asking().at.secondsSince1970 + 43_200
    #expect(
      referrer.positionsAtNoHour(.asking { $0.at = Moment(secondsSince1970: later) }, limit: 5)
        == noon)
  }

  @Test func `numbers for a part of the country are left out where they are many`() throws {
    func regional(_ count: Int) -> Service {
      Service.invented("a") {
        $0.contacts = (0..<count).map { number in
          .invented("office-\(number)") { $0.callersIn = ["GB-CAM"] }
        }
      }
    }
    let few = try listings([regional(3)]) { _ in }[0]
    #expect(few.contacts.count == 3 && few.elsewhere == 0)
    let many = try listings([regional(4)]) { _ in }[0]
    #expect(many.contacts.isEmpty && many.elsewhere == 4)
    let known = try listings([regional(4)]) { $0.place = "GB-CAM-ely" }[0]
    #expect(known.contacts.count == 4 && known.elsewhere == 0)
  }

  @Test func `whoever is turned away, and what has ended, is left out`() throws {
    let ended = Service.invented("ended") { $0.status = .ended }
    let women = Service.invented("women") { $0.population = Population(gender: [.female]) }
    let ruled = Service.invented("ruled")
    let rule = Rule.exclude(
      "rule", RuleTarget(services: ["ruled"]), when: .fact(.residence, "none"))
    let listings = try listings([ended, women, ruled, .invented("open")], rules: [rule]) {
      ($0.gender, $0.residence) = (.male, ResidenceStatus.none)
    }
    #expect(listings.map(\.service.id) == ["open"])
  }
}
