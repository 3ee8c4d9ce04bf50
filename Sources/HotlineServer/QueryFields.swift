import Foundation
import HTTPTypes
import HotlineModel

/// The fields of a request by the JSON names of a question, each with its values, read from a query,
/// a form or a JSON object.
struct QueryFields: Hashable, Sendable {
  private(set) var values: [String: [String]] = [:]

  /// Reads a query or the body of a form: `language=vi&place=JP-23`.
  ///
  /// Names are those of a question or the flags of `hotline refer`. Throws a `Problem` for what is
  /// no UTF-8.
  init(form text: String) throws(Problem) {
    for (name, texts) in try Self.pairs(text).sorted(by: { $0.key < $1.key }) {
      values[Self.names[name] ?? name, default: []] += texts
    }
  }

  /// The values of a query or form by the names that stand there.
  static func pairs(_ text: String) throws(Problem) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? try decoded(parts[1]) : ""
      values[try decoded(parts[0]), default: []].append(value)
    }
    return values
  }

  /// Reads a question in JSON: `{"languages": ["vi"], "consent": {"police": false}}`.
  ///
  /// Throws a `Problem` for what is no JSON object, or a value of another sort than its field takes;
  /// half of a pair of UTF-16 is none.
  init(json: [UInt8]) throws(Problem) {
    guard let object = try? JSONDecoder().decode([String: JSONValue].self, from: Data(json)) else {
      throw Problem(
        .badRequest, "body.json", "the body is no JSON object; see /schemas/question.json")
    }
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      guard name == "consent" else {
        values[name] = try FieldSort(of: name).texts(value, of: name)
        continue
      }
      guard case .object(let parts) = value else {
        throw FieldSort.wrong(name, "an object, such as {\"police\": false}")
      }
      for (part, value) in parts.sorted(by: { $0.key < $1.key }) {
        let name = "consent.\(part)"
        values[name] = try FieldSort(of: name).texts(value, of: name)
      }
    }
    values = values.filter { !$0.value.isEmpty }
  }

  /// Puts values under a name, instead of those that stand there.
  mutating func set(_ name: String, _ texts: [String]) { values[name] = texts }

  /// The values of a field taken out, so that only those of the question are left.
  mutating func take(_ name: String) -> [String] { values.removeValue(forKey: name) ?? [] }

  /// The one value of a field taken out; nil when it is not there.
  mutating func takeOne(_ name: String) throws(Problem) -> String? {
    let all = take(name)
    guard all.count <= 1 else {
      throw Problem(.badRequest, "question.one-value", "give one value", field: name)
    }
    return all.first
  }

  /// The value of a field that is one of some words, taken out; nil when it is not there.
  mutating func takeChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of: Choice.Type = Choice.self
  ) throws(Problem) -> Choice? {
    try takeOne(name).map { text throws(Problem) in try Self.choice(text, name) }
  }

  /// The values of a field that are each one of some words, taken out.
  mutating func takeChoices<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of: Choice.Type = Choice.self
  ) throws(Problem) -> [Choice] {
    try take(name).map { text throws(Problem) in try Self.choice(text, name) }
  }

  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ name: String
  ) throws(Problem) -> Choice {
    guard let choice = Choice(rawValue: text) else {
      let all = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        .badRequest, "question.unknown-value", "no such \(name); write one of \(all)", field: name)
    }
    return choice
  }

  /// Whether a field that is yes or no says yes, taken out; no when it is not there.
  mutating func takeFlag(_ name: String) throws(Problem) -> Bool {
    switch try takeOne(name) {
    case "yes": true
    case "no", nil: false
    default:
      throw Problem(.badRequest, "question.unknown-value", "write yes or no", field: name)
    }
  }

  /// The place in a list from which a page goes on, taken out; nil for the first page.
  mutating func takeCursor() throws(Problem) -> String? {
    let cursor = try takeOne("cursor")
    guard cursor?.unicodeScalars.count ?? 0 <= 100 else {
      throw Problem(
        .badRequest, "question.cursor", "write the next of the page before", field: "cursor")
    }
    return cursor
  }

  /// The value of a field that is a whole number in a range, taken out.
  mutating func takeNumber(
    _ name: String, in range: ClosedRange<Int>, default number: Int
  ) throws(Problem) -> Int {
    guard let text = try takeOne(name) else { return number }
    guard let value = Int(text), range.contains(value), text.first != "+" else {
      throw Problem(
        .badRequest, "question.number",
        "write a whole number from \(range.lowerBound) to \(range.upperBound)", field: name)
    }
    return value
  }

  /// The text of `a%20b+c`; a byte that is no UTF-8 is an error.
  private static func decoded(_ text: Substring) throws(Problem) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard rest.count >= 2, let value = UInt8(digits, radix: 16), !digits.hasPrefix("+") else {
          throw notUTF8
        }
        rest = rest.dropFirst(2)
        bytes.append(value)
      default: bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw notUTF8 }
    return text
  }

  private static let notUTF8 = Problem(
    .badRequest, "query.encoding", "the query is no UTF-8 in percent-encoding")

  /// Flags of the command line that differ from the names of the fields.
  private static let names = [
    "language": "languages", "subject": "subjects", "need": "needs", "channel": "channels",
    "low-income": "lowIncome", "consent-police": "consent.police",
    "consent-share": "consent.share",
  ]
}
