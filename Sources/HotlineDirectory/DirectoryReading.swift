public import HotlineModel
public import HotlineRules
public import HotlineText

/// What came of reading a directory: its values, and everything that is wrong with its files.
public struct DirectoryReading: Sendable {
  /// The records that are in order; nil when the header cannot be read.
  ///
  /// A record with an error is left out and stands in `findings`. Services, organizations and the
  /// offices of a service are in the order of their ids, subjects and places as in their files.
  public let content: DirectoryContent?
  /// The rules that are in order, by id.
  public let rules: [Rule]
  /// Where each of `rules` stands, by the rule's id.
  public let ruleMarks: [String: RecordMark]
  /// The words, the directory's own before those beside it.
  public let messages: MessageCatalogue
  /// Everything that is wrong, by file and place, each once.
  public let findings: [Finding]

  /// Makes a reading; the findings are put in order.
  public init(
    content: DirectoryContent? = nil, rules: [Rule] = [], ruleMarks: [String: RecordMark] = [:],
    messages: MessageCatalogue = MessageCatalogue(locales: [:]), findings: [Finding]
  ) {
    (self.content, self.rules, self.ruleMarks) = (content, rules, ruleMarks)
    (self.messages, self.findings) = (messages, Set(findings).sorted())
  }

  /// Whether a finding is an error; such a directory should not be published.
  public var hasErrors: Bool { findings.contains { $0.level == .error } }
}
