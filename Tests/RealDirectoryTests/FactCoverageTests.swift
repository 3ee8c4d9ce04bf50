import Foundation
import HotlineModel
import HotlineReferral
import Hotlines
import Testing

/// That nothing the sources tell of contact points and offices is missing.
@Suite struct FactCoverageTests {
  /// The offices of one service for callers of one area, or for one nationality.
  struct Group: Sendable, CustomTestStringConvertible {
    let service: String
    let area: String
    let offices: [String]

    var testDescription: String { "\(service) from \(area)" }
  }

  static let groups: [Group] = {
    var offices: [String: [String]] = [:]
    for row in (try? FactTable("offices.tsv").rows) ?? [] {
      for area in row.words(2) { offices["\(row.cells[1])\t\(area)", default: []].append(row.id) }
    }
    return offices.sorted { $0.key < $1.key }.map { key, ids in
      let parts = key.split(separator: "\t").map(String.init)
      return Group(service: parts[0], area: parts[1], offices: ids)
    }
  }()

  @Test func `every contact point of the sources is a service`() throws {
    let rows = try FactTable("services.txt").rows
    let known = try Set(RealDirectory.open().serviceIDs)
    #expect(rows.count == 92)
    #expect(rows.map(\.id).filter { !known.contains($0) } == [])
  }

  @Test func `every office of the sources is a contact of its service`() throws {
    let rows = try FactTable("offices.tsv").rows
    #expect(rows.count == 297)
    for row in rows {
      let service = try RealDirectory.open().service(row.cells[1])
      #expect(service.contacts.contains { $0.id == row.id }, "\(row.id)")
    }
  }

  @Test(arguments: groups)
  func `a referral from its place names the office`(group: Group) throws {
    let service = try RealDirectory.open().service(group.service)
    let isPlace = group.area.hasPrefix("JP-")
    let answer = try RealDirectory.answer(
      [
        "subjects": [try #require(service.subjects.first)],
        isPlace ? "place" : "nationality": [group.area],
      ], limit: 30)
    let referral = try #require(answer.referral(group.service))
    let named = ([referral.contact] + referral.otherContacts).map(\.id)
    for office in group.offices {
      #expect(named.contains("\(group.service)/\(office)"), "\(named)")
    }
  }

  @Test(arguments: ["JP-01", "JP-13", "JP-26", "JP-47"])
  func `at night the local offices stay named`(place: String) throws {
    for group in Self.groups where group.area == place {
      let service = try RealDirectory.open().service(group.service)
      let answer = try RealDirectory.answer(
        [
          "subjects": [try #require(service.subjects.first)], "place": [place],
          "at": ["2026-11-24T23:00:00+09:00"],
        ], limit: 30)
      let referral = try #require(answer.referral(group.service))
      let named = ([referral.contact] + referral.otherContacts).map(\.id)
      for office in group.offices {
        #expect(named.contains("\(group.service)/\(office)"), "\(named)")
      }
    }
  }

  @Test func `every number that is printed with a contact point stands in its record`() throws {
    let rows = try FactTable("numbers.tsv").rows
    #expect(rows.count > 50)
    for row in rows {
      let service = try RealDirectory.open().service(row.id)
      let record = try Self.digits(service)
      for number in row.words(1) {
        let isShort = number.count == 3
        let isThere =
          isShort ? service.contacts.contains { $0.value == number } : record.contains(number)
        #expect(isThere, "\(row.id) should tell of \(number)")
      }
    }
  }

  @Test func `every number that is printed with an office stands in the record`() throws {
    for row in try FactTable("offices.tsv").rows {
      let record = try Self.digits(RealDirectory.open().service(row.cells[1]))
      for number in row.words(3) {
        #expect(record.contains(number), "\(row.id) should tell of \(number)")
      }
    }
  }

  /// A record as text, its numbers without what stands between their digits.
  private static func digits(_ service: Service) throws -> String {
    let json = String(decoding: try JSONEncoder().encode(service), as: UTF8.self)
    return json.replacing("+81-", with: "0").replacing(#/(\d)[- ](?=\d)/#) { $0.output.1 }
  }
}
