import HotlineAnswers
import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

/// Records and persons can hold any text; none of it becomes markup.
@Suite struct HostilePageTests {
  private static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>",
    "</textarea><script>alert(1)</script>", "</title><script>", "a & b < c", "{{7*7}} ${7*7}",
    "\u{202E}gnp.exe", "</bdi></article>",
  ]
  private static let addresses = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:alert(1)", "data:text/html,x",
    "//elsewhere.example",
  ]

  @Test(arguments: texts) func `a text of a record or a person stays a text`(text: String) throws {
    let name = LocalizedText(["en": text, "ja": text])
    var answer = try InventedAnswer.full()
    answer.referrals[0].service.name = name
    answer.referrals[0].contact.contact.note = name
    answer.referrals[0].contact.contact.office = name
    answer.referrals[0].contact.contact.press = text
    answer.referrals[0].contact.contact.value = text
    answer.referrals[3].contact.ask = name
    answer.referrals[1].cautions = [Phrase("language.none", [("language", .quoted(text))])]
    answer.referrals[1].sources = [Source(document: text, date: .undated)]
    answer.notListed = [
      NotListed(name: ServiceName(id: text, official: name), reasons: [Phrase("ended")])
    ]
    var form = InventedPage.form(reader: "en")
    for field in ["language", "place", "about", "age", "residence", "subject", "need"] {
      form.values[field] = [text]
    }
    let honest = MarkupScan(try InventedPage.html("en"))
    for mode in [PageMode.counselor, .public] {
      let html = try InventedPage.html("en", mode, answer: answer, form: form)
      let scan = MarkupScan(html)
      #expect(scan.misplaced == [])
      #expect(scan.all("script").count == 1)
      let names = Set(scan.tags.map(\.name))
      #expect(names.subtracting(honest.tags.map(\.name)).subtracting(["dl"]) == [])
      let attributes = Set(scan.tags.flatMap { $0.attributes.keys })
      #expect(attributes.filter { $0.hasPrefix("on") || $0 == "style" } == [])
      #expect(!html.contains("alert(1)>"))
      #expect(!html.contains("<img"))
    }
  }

  @Test(arguments: addresses) func `an address that is none never becomes a link`(
    address: String
  ) throws {
    var answer = try InventedAnswer.full()
    answer.referrals[0].contact.contact.url = address
    answer.referrals[0].sources = [Source(url: address, date: .undated)]
    answer.referrals[0].otherContacts = [InventedContact.chat()]
    answer.referrals[0].otherContacts[0].contact = ContactPoint(
      id: "chat", channel: .chat, value: address)
    answer.publications[0].url = address
    let phone = PhoneNumber(national: "0000", e164: nil, sort: .short, uri: address)
    answer.referrals[1].contact.contact.phone = phone
    answer.emergency?.contact.contact.phone = phone
    for mode in [PageMode.counselor, .public] {
      let paths = PagePaths(base: address, canonical: address, exit: address)
      let html = try InventedPage.html("en", mode, answer: answer, paths: paths)
      let scan = MarkupScan(html)
      let followed = ["href", "src", "action", "formaction"].flatMap { scan.values($0) }
      #expect(followed.filter { WebLink($0) == nil } == [])
      #expect(followed.filter { $0.lowercased().contains("script") && $0.contains(":") } == [])
    }
  }
}
