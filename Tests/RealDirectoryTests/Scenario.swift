import Foundation
import HotlineModel
import Yams

/// One pathway: what a person says, and what the answer must hold.
struct Scenario {
  /// What is expected, in one sentence.
  let sentence: String
  /// Where the pathway is written down.
  let source: String
  /// The fields of the question by their JSON names.
  let question: [String: [String]]
  /// What the answer must hold.
  let expect: ScenarioExpectation

  /// The names of all scenario files, without `.yaml`; empty when the folder cannot be read.
  static let names: [String] = {
    let folder = RealDirectory.tests.appending(path: "Scenarios").path(percentEncoded: false)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// Reads one file.
  init(_ name: String) throws {
    let file = RealDirectory.tests.appending(path: "Scenarios/\(name).yaml")
    let node = try Yams.compose(yaml: String(contentsOf: file, encoding: .utf8))
    let fields = try ScenarioFields(
      node, name, keys: ["sentence", "source", "question", "expect"])
    sentence = try fields.required("sentence")
    source = try fields.required("source")
    let names = Set(FactName.allCases.map(\.rawValue)).union(["about", "at", "reader"])
    let asked = try fields.mapping("question", keys: names)
    question = try Dictionary(
      uniqueKeysWithValues: asked.names.map { ($0, try asked.texts($0)) })
    expect = try ScenarioExpectation(
      try fields.mapping("expect", keys: ScenarioExpectation.keys))
  }
}

/// What the answer of a scenario must hold; what is left out may be anything.
struct ScenarioExpectation {
  static let keys: Set<String> = [
    "first", "order", "listed", "notListed", "absent", "contacts", "reasons", "cautions",
    "relaxed", "gaps", "asks", "urgency", "emergency",
  ]

  /// The first service.
  let first: String?
  /// Services that stand in this order; others may stand between them.
  let order: [String]
  /// Services that are listed.
  let listed: [String]
  /// Services that are not, and the code of the reason.
  let notListed: [(service: String, reason: String)]
  /// Services of which the answer says nothing.
  let absent: [String]
  /// Contacts and how they stand at the moment.
  let contacts: [ExpectedContact]
  /// Codes among the reasons of a service.
  let reasons: [(service: String, code: String)]
  /// Codes of cautions, anywhere in the answer.
  let cautions: [String]
  /// Codes of constraints that were given up.
  let relaxed: [String]
  /// Codes of gaps.
  let gaps: [String]
  /// Facts that are asked for.
  let asks: [String]
  /// The urgency.
  let urgency: String?
  /// The service that stands above everything.
  let emergency: String?

  init(_ fields: ScenarioFields) throws {
    first = try fields.text("first")
    order = try fields.texts("order")
    listed = try fields.texts("listed")
    notListed = try fields.mappings("notListed", keys: ["service", "reason"]).map {
      (try $0.required("service"), try $0.required("reason"))
    }
    absent = try fields.texts("absent")
    contacts = try fields.mappings("contacts", keys: ExpectedContact.keys).map(ExpectedContact.init)
    reasons = try fields.mappings("reasons", keys: ["service", "code"]).map {
      (try $0.required("service"), try $0.required("code"))
    }
    cautions = try fields.texts("cautions")
    relaxed = try fields.texts("relaxed")
    gaps = try fields.texts("gaps")
    asks = try fields.texts("asks")
    urgency = try fields.text("urgency")
    emergency = try fields.text("emergency")
  }
}

/// A contact of a listed service, first or other, as it must stand.
struct ExpectedContact {
  static let keys: Set<String> = [
    "service", "value", "state", "until", "opens", "language", "mode", "match", "channel",
  ]

  /// The id of the service.
  let service: String
  /// What one dials.
  let value: String
  /// Everything else, by name.
  let details: [String: String]

  init(_ fields: ScenarioFields) throws {
    service = try fields.required("service")
    value = try fields.required("value")
    let names = fields.names.filter { $0 != "service" && $0 != "value" }
    details = try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try fields.required($0)) })
  }
}
