/// What was understood of a free text: subjects with the words that led to them, and danger words.
///
/// The text itself is not kept.
public struct Heard: Hashable, Sendable {
  /// A subject that the text seems to be about.
  public struct Subject: Hashable, Sendable {
    /// The id of the subject.
    public let id: String
    /// How sure that is.
    public let confidence: Confidence
    /// The words of the directory that matched, best first: everyday words of the subject.
    public let matched: [String]

    /// Makes a subject that was heard.
    public init(id: String, confidence: Confidence, matched: [String]) {
      (self.id, self.confidence, self.matched) = (id, confidence, matched)
    }
  }

  /// How sure it is that a text is about a subject.
  public enum Confidence: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// Everyday words of the subject stand whole in the text, and are not said to be untrue.
    case high
    /// Many telling words of the subject stand there, in another order or form.
    case medium
    /// Few do: enough to ask whether it is about this, not enough to take it for a fact.
    case low

    /// Lower confidence comes first.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int { self == .high ? 2 : self == .medium ? 1 : 0 }
  }

  /// Whether there was a text to understand.
  public var isAsked: Bool
  /// The subjects, the one that is said most first.
  public var subjects: [Subject]
  /// The danger words of the directory that stand in the text and are not negated.
  public var danger: [String]

  /// Nothing was said.
  public static let nothing = Heard(isAsked: false, subjects: [], danger: [])

  /// Makes what was understood of a text.
  public init(isAsked: Bool = true, subjects: [Subject], danger: [String]) {
    (self.isAsked, self.subjects, self.danger) = (isAsked, subjects, danger)
  }

  /// The ids of the subjects to take for facts; none that is only possible.
  public var facts: [String] { subjects.filter { $0.confidence > .low }.map(\.id) }
}
