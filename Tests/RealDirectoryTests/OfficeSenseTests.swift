import HotlineModel
import HotlineReferral
import Hotlines
import Testing

/// That lists of offices lead a caller where they should.
@Suite struct OfficeSenseTests {
  private func named(_ service: String, _ fields: [String: [String]]) throws -> [String] {
    let referral = try #require(try RealDirectory.answer(fields, limit: 30).referral(service))
    return ([referral.contact] + referral.otherContacts).map {
      String($0.id.drop { $0 != "/" }.dropFirst())
    }
  }

  @Test func `a caller in Aomori is led to the immigration bureau in Sendai`() throws {
    let named = try named(
      "regional-immigration-bureaus", ["place": ["JP-02"], "subjects": ["residence"]])
    #expect(named.first == "immigration-sendai")
  }

  @Test(arguments: [
    ("JP-14", "immigration-yokohama", "immigration-tokyo"),
    ("JP-28", "immigration-kobe", "immigration-osaka"),
    ("JP-47", "immigration-naha", "immigration-fukuoka"),
  ])
  func `the branch of the prefecture comes before the bureau of the region`(
    place: String, branch: String, bureau: String
  ) throws {
    let named = try named(
      "regional-immigration-bureaus", ["place": [place], "subjects": ["residence"]])
    let places = [branch, bureau].map { named.firstIndex(of: $0) ?? .max }
    #expect(places[0] < places[1] && places[1] != .max, "\(named)")
  }

  @Test(arguments: [("JP-13", "immigration-tokyo"), ("JP-27", "immigration-osaka")])
  func `a number of low trust stands behind the desk and is marked`(
    place: String, office: String
  ) throws {
    let fields = ["place": [place], "subjects": ["residence"]]
    let named = try named("regional-immigration-bureaus", fields)
    let desk = try #require(named.firstIndex(of: office))
    #expect(try #require(named.firstIndex(of: "\(office)-phone")) > desk)
    let service = try RealDirectory.open().service("regional-immigration-bureaus")
    let phone = try #require(service.contacts.first { $0.id == "\(office)-phone" })
    #expect(phone.source.compactMap { service.sources[$0]?.trust } == [.repository])
    #expect(phone.note?.byTag["en"]?.contains("confirm") == true)
  }

  @Test func `whoever is referred by a source of low trust is told so`() throws {
    for place in ["JP-01", "JP-13", "JP-20", "JP-47"] {
      for subject in ["human-rights", "residence", "child-abuse", "law", "sexual-violence"] {
        let answer = try RealDirectory.answer(["place": [place], "subjects": [subject]])
        for referral in answer.referrals {
          let best = referral.sources.map(\.trust).min() ?? .repository
          let codes = referral.cautions.map(\.code)
          let isSaid = codes.contains("confirm-number") || codes.contains { $0.hasPrefix("trust.") }
          #expect(best <= .publicBody || isSaid, "\(referral.contact.id)")
        }
      }
    }
  }

  @Test(arguments: [("JP-02", "legal-affairs-aomori-desk"), ("JP-23", "legal-affairs-nagoya-desk")])
  func `who speaks Vietnamese gets the desk of the own bureau, with an interpreter`(
    place: String, desk: String
  ) throws {
    let fields = ["place": [place], "subjects": ["human-rights"], "languages": ["vi"]]
    let answer = try RealDirectory.answer(fields)
    let contact = try #require(answer.referral("human-rights-counseling-centers-foreigners"))
      .contact
    #expect(contact.contact.id == desk && contact.mode == .interpreter)
  }

  @Test func `an embassy of the list is for its own nationals`() throws {
    let service = "embassies-consultation-desks"
    let fields = ["subjects": ["return-home"]]
    func named(_ country: String) throws -> [String] {
      try self.named(service, fields.merging(["nationality": [country]]) { $1 })
    }
    #expect(try named("KH") == ["embassy-cambodia-tokyo"])
    #expect(try named("IE") == ["embassy-ireland-tokyo"])
    #expect(try named("VN") == ["embassy-vietnam-tokyo"])
  }

  @Test(arguments: ["KH", "IE", "VN"])
  func `who seeks asylum gets to no embassy, through nobody`(country: String) throws {
    let answer = try RealDirectory.answer(
      ["residence": ["asylum"], "nationality": [country], "subjects": ["return-home"]], limit: 100)
    let contacts = answer.referrals.flatMap { [$0.contact] + $0.otherContacts }
    #expect(contacts.allSatisfy { !$0.id.hasPrefix("embass") })
  }

  @Test func `a number that nobody can dial is told of and never dialled`() throws {
    let service = try RealDirectory.open().service("embassy-philippines")
    let nagoya = try #require(service.contacts.first { $0.id == "consulate-philippines-nagoya" })
    #expect(nagoya.channel == .desk && nagoya.phone == nil)
    #expect(service.conflicts.contains { $0.other == "525-882-604" })
  }

  @Test func `the office that a source only names keeps its record and the reason`() throws {
    let office = try RealDirectory.open().service("office-for-juvenile-protection")
    #expect(office.status == .namedOnly && office.contacts == [] && office.through == [])
    #expect(office.sources["upr-2011"]?.lines == "364-365")
    #expect(office.what?.byTag["en"]?.contains("nobody is referred") == true)
    let leading = try RealDirectory.services().filter { service in
      service.through.contains { $0.service == office.id }
    }
    #expect(leading == [])
  }

  @Test func `every note of an office is in English beside the Japanese`() throws {
    for contact in try RealDirectory.services().flatMap(\.contacts) where contact.office != nil {
      guard let note = contact.note else { continue }
      #expect(note.byTag["en"] != nil && note.byTag["ja"] != nil, "\(contact.id)")
    }
  }

  @Test func `women's centres and law offices name their pages`() throws {
    for id in ["womens-counseling-support-centers", "houterasu-offices"] {
      let offices = try RealDirectory.open().service(id).contacts.filter { $0.office != nil }
      #expect(offices.count == 47 && offices.allSatisfy { $0.url?.hasPrefix("http") == true })
    }
  }
}
