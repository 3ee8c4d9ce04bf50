import HotlineAnswers

/// What came of running the example persons of all rules.
public struct RuleReport: Sendable {
  /// One example whose outcome was not as expected.
  public struct Failure: Hashable, Sendable {
    /// The id of the rule.
    public let rule: String
    /// The number of the example, from 1.
    public let example: Int
    /// What was expected and what came.
    public let text: String
  }

  /// How many rules there are.
  public let rules: Int
  /// How many examples were run.
  public let examples: Int
  /// What went wrong.
  public let failures: [Failure]
  /// Ids of rules that no example shows.
  public let unshown: [String]

  /// Whether everything was as expected.
  public var passed: Bool { failures.isEmpty }

  /// For a person.
  public var text: String {
    let lines = failures.map { "\($0.rule), example \($0.example): \($0.text)\n" }
    let bare = unshown.map { "\($0): note: no example shows this rule; add one\n" }
    let sum = "\(rules) rules, \(examples) examples, \(failures.count) failures\n"
    return (lines + bare).joined() + sum
  }

  /// One line of JSON.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("rules")
      json.value(rules)
      json.key("examples")
      json.value(examples)
      json.key("failures")
      json.list(failures) { json, failure in
        json.object {
          $0.field("rule", failure.rule)
          $0.key("example")
          $0.value(failure.example)
          $0.field("text", failure.text)
        }
      }
      json.field("unshown", unshown)
    }
    return json.text
  }
}
