import HotlineAnswers
public import HotlineModel
public import HotlineRules

/// What every rule makes of one person.
public struct RuleExplanation: Hashable, Sendable {
  /// One rule.
  public struct Line: Hashable, Sendable {
    /// The id of the rule.
    public let rule: String
    /// Its kind: fact, triage, exclude, refer or caution.
    public let kind: String
    /// Its title.
    public let title: String
    /// Whether it holds.
    public let truth: Truth
    /// The facts that leave it open; empty unless it is open.
    public let open: [FactName]
    /// Whether it is valid on the day of the question.
    public let isValid: Bool
  }

  /// The rules in the order they were run.
  public let lines: [Line]
  /// How urgent it is; nil when no triage rule holds.
  public let urgency: Urgency?

  /// For a person: what holds, what is open and by which facts, and how many do not hold.
  public var text: String {
    let holding = lines.filter { $0.truth == .yes }.map {
      "holds  \($0.kind)  \($0.rule): \($0.title)"
    }
    let open = lines.filter { $0.truth == .unknown }.map {
      "open   \($0.kind)  \($0.rule): ask \($0.open.map(\.rawValue).joined(separator: ", "))"
    }
    let rest = lines.filter { $0.truth == .no }.count
    let urgency = "urgency: \(urgency?.rawValue ?? "none")"
    return (holding + open + ["\(rest) further rules do not hold", urgency])
      .map { $0 + "\n" }.joined()
  }

  /// One line of JSON with every rule.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("rules")
      json.list(lines) { json, line in
        json.object {
          $0.field("id", line.rule)
          $0.field("kind", line.kind)
          $0.field("title", line.title)
          $0.field("truth", "\(line.truth)")
          $0.field("open", line.open.map(\.rawValue))
          $0.key("valid")
          $0.value(line.isValid)
        }
      }
      json.field("urgency", urgency?.rawValue)
    }
    return json.text
  }
}
