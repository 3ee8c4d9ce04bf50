import Foundation
import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineReferral
import Testing

@Suite struct ServicePageTests {
  @Test(arguments: ["ar", "en", "ja"])
  func `the page of a service reads as it was found good`(reader: String) throws {
    try Golden.check(try InventedRecord.html(reader), "service.\(reader).html")
  }

  @Test(arguments: ["ar", "en", "ja", "my"])
  func `the page of a service is sound under a strict policy`(reader: String) throws {
    let html = try InventedRecord.html(reader)
    let scan = MarkupScan(html)
    #expect(scan.misplaced == [])
    let ids = scan.values("id")
    #expect(Set(ids).count == ids.count)
    let named = ["for", "aria-labelledby", "form"].flatMap { scan.values($0) }
    #expect(Set(named).subtracting(ids) == [])
    #expect(scan.all("html").first?.attributes["dir"] == (reader == "ar" ? "rtl" : "ltr"))
    #expect(!html.contains("⟦"))
    let blocks = scan.all("script").map { $0.attributes["src"] ?? $0.attributes["type"] }
    #expect(blocks == ["/assets/page.js", "application/ld+json"])
    #expect(scan.all("style").isEmpty)
  }

  @Test func `what to mind stands above the numbers, the age of the facts among it`() throws {
    let html = try InventedRecord.html("en")
    let order = [
      "id=\"emergency\"", "not confirmed", "over one year ago", "id=\"results\"", "0000-00-0001",
      "press 2", "Sources that disagree", "checked: 2025-06",
    ].map { html.firstRange(of: $0)?.lowerBound }
    #expect(!order.contains(nil))
    #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted())
  }

  @Test func `an ended service leads to its successor and is no data for search engines`() throws {
    var service = try InventedRecord.service()
    service.status = .ended
    service.ended = ServiceEnd(
      on: try #require(PartialDate("2026-03")), successor: "night", source: [])
    let html = try InventedRecord.html("en", service)
    #expect(html.contains("ended: 2026-03"))
    #expect(html.contains("<a href=\"/services/night\">replaced by "))
    #expect(!html.contains("ld+json"))
  }

  @Test func `links keep the language of a reader whose browser asks for another`() throws {
    let paths = PagePaths(services: "/services/", reader: "ja")
    let html = try InventedRecord.html("ja", paths: paths)
    #expect(html.contains("href=\"/services/night?reader=ja\""))
  }

  @Test func `a counselor's list leads to the page of each service on another tab`() throws {
    let html = try InventedPage.html("en", paths: PagePaths(services: "/services/"))
    let links = MarkupScan(html).all("a").filter { $0.attributes["target"] == "_blank" }
    #expect(links.count == MarkupScan(html).all("article").count)
    #expect(links.allSatisfy { $0.attributes["rel"] == "noopener noreferrer" })
    #expect(links.allSatisfy { $0.attributes["href"]?.hasPrefix("/services/") == true })
    #expect(!(try InventedPage.html("en", .public)).contains("/services/"))
  }

  @Test(arguments: ["</script><script>alert(1)</script>", "<!--", "\u{2028}a & b"])
  func `no text of a record ends the block of data`(text: String) throws {
    var service = try InventedRecord.service()
    service.name = LocalizedText(["en": text])
    service.what = LocalizedText(["en": text])
    service.contacts[0].office = LocalizedText(["en": text])
    service.contacts[1].value = "https://harbour.example/\(text)"
    let html = try InventedRecord.html("en", service)
    let scan = MarkupScan(html)
    #expect(scan.misplaced == [])
    #expect(scan.all("script").count == 2)
    #expect(try SchemaData(html).object["name"] as? String == text)
  }
}

@Suite struct ServiceSchemaTests {
  @Test func `the data names the service, whom it is for, and where`() throws {
    let data = try SchemaData(InventedRecord.html("en")).object
    #expect(data["@context"] as? String == "https://schema.org")
    #expect(data["@type"] as? String == "Service")
    #expect(data["identifier"] as? String == "harbour")
    #expect(data["name"] as? String == "Harbour Line")
    let audience = try #require((data["audience"] as? [[String: Any]])?.first)
    #expect(audience["audienceType"] as? String == "anybody far from home")
  }

  @Test(arguments: [
    (ServiceKind.emergency, "GovernmentService"), (.embassy, "GovernmentService"),
    (.hotline, "Service"), (.office, "Service"),
  ]) func `only what is sure to be a state's is called so`(
    kind: ServiceKind, type: String
  ) throws {
    var service = Service(
      id: "harbour", name: InventedContact.harbour, kind: kind, stage: .support,
      verified: Verification(on: .undated))
    service.contacts = [InventedContact.phone("line", "0000-00-0001")]
    #expect(try SchemaData(InventedRecord.html("en", service)).object["@type"] as? String == type)
  }

  @Test func `a confidential address stands nowhere, and an open one does`() throws {
    let html = try InventedRecord.html("en")
    #expect(!html.contains("Hidden Lane"))
    let ways = try SchemaData(html).ways
    #expect(ways.map { $0["serviceLocation"] != nil } == [false, true])
  }

  @Test func `a desk that is confidential has no place in the data`() throws {
    var service = try InventedRecord.service()
    service.contacts = [ContactPoint(id: "desk", channel: .desk, value: "ask on the telephone")]
    service.contacts[0].whereabouts = .confidential(ConfidentialAddress(dropping: "x"))
    let ways = try SchemaData(InventedRecord.html("en", service)).ways
    #expect(ways.map { $0["serviceLocation"] == nil } == [true])
  }

  @Test func `numbers are those of any country, short ones as they are dialled`() throws {
    var service = try InventedRecord.service()
    service.contacts = [InventedContact.phone("line", "0000-00-0001")]
    service.contacts += [InventedContact.phone("short", "0009")]
    service.contacts[1].phone = PhoneNumber(
      national: "0009", e164: nil, sort: .short, uri: "tel:0009;phone-context=+81")
    let points = try SchemaData(InventedRecord.html("en", service)).points
    #expect(points.compactMap { $0["telephone"] as? String } == ["+810000000001", "0009"])
  }

  @Test func `hours are told where they are exact, each offer with its languages`() throws {
    var service = try InventedRecord.service()
    let exact = try OpeningHours("Mo,Fr 09:00-17:00; Sa 22:00-24:00; PH off; Dec 29-Jan 03 off")
    service.contacts[0].languages = [
      LanguageOffer(tags: [LanguageTag("vi")], mode: .staff, hours: exact),
      LanguageOffer(tags: [.easyJapanese], mode: .staff, hours: try OpeningHours("We[1] 10:00+")),
      LanguageOffer(tags: [LanguageTag("en")], mode: .staff, hours: .always),
    ]
    let points = try SchemaData(InventedRecord.html("en", service)).points
    #expect(points.map { $0["availableLanguage"] as? [String] } == [["vi"], ["ja-simple"], ["en"]])
    let hours = points.map { $0["hoursAvailable"] as? [[String: Any]] ?? [] }
    let lines = hours.map { $0.map(line) }
    #expect(
      lines[0] == [
        "Monday Friday 09:00-17:00", "Saturday 22:00-00:00", "PublicHolidays closed",
        "closed from 2026-12-29 through 2027-01-03",
      ])
    #expect(lines[1] == [])
    #expect(lines[2].map { $0.suffix(11) } == ["00:00-23:59"])
  }

  private func line(_ hours: [String: Any]) -> String {
    let days = (hours["dayOfWeek"] as? [String] ?? []).map {
      $0.replacing("https://schema.org/", with: "")
    }
    let times = (hours["opens"] as? String).map { "\($0)-\(hours["closes"] as? String ?? "")" }
    let dates = (hours["validFrom"] as? String).map {
      ["from \($0) through \(hours["validThrough"] as? String ?? "")"]
    }
    return (days + [times ?? "closed"] + (dates ?? [])).joined(separator: " ")
  }
}

/// The block of data on a page, parsed.
struct SchemaData {
  let object: [String: Any]

  init(_ html: String) throws {
    let start = try #require(html.firstRange(of: "<script type=\"application/ld+json\">"))
    let end = try #require(html[start.upperBound...].firstRange(of: "</script>"))
    let text = html[start.upperBound..<end.lowerBound]
    object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The channels through which the service is reached.
  var ways: [[String: Any]] { object["availableChannel"] as? [[String: Any]] ?? [] }

  /// The contact points of all channels.
  var points: [[String: Any]] { ways.flatMap { $0["servicePhone"] as? [[String: Any]] ?? [] } }
}
