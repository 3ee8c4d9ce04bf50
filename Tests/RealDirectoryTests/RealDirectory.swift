import Foundation
import HotlineHours
import HotlineModel
import HotlineReferral
import Hotlines

/// The directory of this repository, opened once for all tests.
enum RealDirectory {
  /// The folder of these tests.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The path of the directory's folder.
  static let path = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "directory").path(percentEncoded: false)

  private static let opened = Result { try Directory.open(path) }
  private static let readServices = Result {
    let directory = try opened.get()
    return try directory.serviceIDs.map { try directory.service($0) }
  }

  /// A Tuesday at noon, an ordinary working day.
  static let tuesdayNoon = "2026-11-24T12:00:00+09:00"

  static func open() throws -> Directory { try opened.get() }

  /// Every record, ended services included, in the order of their ids.
  static func services() throws -> [Service] { try readServices.get() }

  /// Answers the fields of a question; without `at` it is Tuesday noon, without `reader` English.
  static func answer(_ fields: [String: [String]], limit: Int = 10) throws -> Answer {
    let directory = try open()
    let noon = try Moment(rfc3339: tuesdayNoon)
    let question = try directory.question(fields, defaultReader: LanguageTag("en"), now: noon)
    return try directory.answer(question, limit: limit)
  }

  /// The ids of the referrals, first to call first.
  ///
  /// Every fact that is not given is refused, so that no time goes into what to ask next; a refused
  /// fact counts like an unknown one.
  static func listed(_ fields: [String: [String]]) throws -> [String] {
    try answer(refusing(fields), limit: 100).ids
  }

  /// The fields with every other fact refused.
  static func refusing(_ fields: [String: [String]]) -> [String: [String]] {
    fields.merging(FactName.allCases.map { ($0.rawValue, ["refused"]) }) { given, _ in given }
  }
}

extension Answer {
  /// The ids of the referrals, first to call first.
  var ids: [String] { referrals.map(\.service.id) }

  /// The referral to a service; nil when it is not listed.
  func referral(_ id: String) -> Referral? { referrals.first { $0.service.id == id } }

  /// The codes of why a service is not listed; empty when nothing is said of it.
  func reasonsAgainst(_ id: String) -> [String] {
    notListed.filter { $0.service == id }.flatMap { $0.reasons.map(\.code) }
  }

  /// The codes of all cautions, of the answer, its stages and its referrals.
  var cautionCodes: [String] {
    (cautions + pathway.flatMap(\.cautions) + referrals.flatMap(\.cautions)).map(\.code)
  }
}
