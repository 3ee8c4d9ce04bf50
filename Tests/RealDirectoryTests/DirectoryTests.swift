import HotlineDirectory
import HotlineModel
import Hotlines
import Testing

@Suite struct DirectoryTests {
  @Test func `the directory has no error`() {
    let build = DirectoryBuild(DirectoryFolder(path: RealDirectory.path))
    let errors = build.findings.filter { $0.level == .error }
    #expect(errors.isEmpty, "\(errors.map { "\($0)" }.joined(separator: "\n"))")
  }

  @Test func `every rule is shown by a person and every person comes out as expected`() throws {
    let report = try RealDirectory.open().checkRules()
    #expect(report.rules > 90)
    #expect(report.examples >= report.rules)
    #expect(report.passed, "\(report.text)")
    #expect(report.unshown.isEmpty)
  }

  @Test func `at least forty-five services name a number`() throws {
    let services = try RealDirectory.services().filter { $0.status != .ended }
    #expect(services.filter { $0.contacts.contains { $0.phone != nil } }.count >= 45)
  }

  @Test func `every number of the sources stands in a contact of its service`() throws {
    let directory = try RealDirectory.open()
    for (id, numbers) in try FactFixture("numbers").texts {
      let contacts = try directory.service(id).contacts.map { Self.digits($0.value) }
      for number in numbers {
        #expect(contacts.contains(Self.digits(number)), "\(id) should name \(number)")
      }
    }
  }

  @Test func `a misprint or a number of the past stands in no contact`() throws {
    let services = try RealDirectory.services()
    let numbers = try FactFixture("numbers-of-the-past").texts.flatMap(\.values)
    let old = Set(numbers.map(Self.digits))
    let contacts = services.flatMap(\.contacts).map { Self.digits($0.value) }
    #expect(old.count == 8)
    #expect(contacts.allSatisfy { !old.contains($0) })
  }

  @Test func `every language of the sources is offered by its service or the way to it`() throws {
    let directory = try RealDirectory.open()
    for (id, languages) in try FactFixture("languages").texts {
      let service = try directory.service(id)
      let ways = try service.through.map { try directory.service($0.service) }
      let offers = ([service] + ways).flatMap(\.contacts).flatMap(\.languages)
      let offered = Set(offers.flatMap(\.tags).map(\.description))
      for tag in languages { #expect(offered.contains(tag), "\(id) should offer \(tag)") }
    }
  }

  @Test func `every number in use says whence it comes and when it was confirmed`() throws {
    for service in try RealDirectory.services() {
      for contact in service.contacts {
        #expect(!contact.source.isEmpty, "\(service.id)/\(contact.id)")
        #expect(contact.source.allSatisfy { service.sources[$0] != nil })
      }
    }
  }

  @Test func `a conflict between sources keeps both sides and says why`() throws {
    let services = try RealDirectory.services()
    let line = services.first { $0.id == "immigration-information-center-line" }
    let number = line?.conflicts.first { $0.other.contains("0670-012904") }
    #expect(number?.used.contains("0570-013904") == true)
    for conflict in services.flatMap(\.conflicts) {
      #expect(conflict.used != conflict.other)
      #expect(!conflict.usedSource.isEmpty && !conflict.otherSource.isEmpty)
      #expect(conflict.why.byTag["en"]?.isEmpty == false)
    }
  }

  /// The digits that are dialled, with the sign of a short number: `+81-80` begins with `080`.
  private static func digits(_ text: String) -> String {
    let national = text.hasPrefix("+81-") ? "0" + text.dropFirst(4) : text
    return national.filter { $0 == "#" || $0.isNumber }
  }
}
