public import HotlineHours
public import HotlineModel

/// Something to be said: a message id with its arguments, not yet in any language.
public struct Phrase: Hashable, Sendable {
  /// The stable code, such as `language.same`; the message id is the group and the code.
  public let code: String
  /// The arguments by the names that the message uses.
  public let arguments: [Argument]
  /// Where the statement comes from; nil when it needs no source.
  public let source: String?

  /// One named argument.
  public struct Argument: Hashable, Sendable {
    /// The name in the message.
    public let name: String
    /// The value.
    public let value: Value
  }

  /// What an argument can be.
  public enum Value: Hashable, Sendable {
    /// Words that stay as they are: a number to dial, an id.
    case text(String)
    /// Words of any language that are repeated.
    case quoted(String)
    /// A whole number, for plurals.
    case number(Int)
    /// A language, shown by its name.
    case language(LanguageTag)
    /// A subject, shown by its name.
    case subject(String)
    /// Subjects, shown by their names.
    case subjects([String])
    /// Places, shown by their names.
    case places([String])
    /// Services, shown by their names.
    case services([ServiceName])
    /// A moment, shown as weekday and time in the directory's zone.
    case moment(Moment)
    /// Opening hours, spelt out.
    case hours(OpeningHours)
    /// A date as a source states it.
    case date(PartialDate)
    /// Another message, by its whole id.
    case message(String)
    /// A text with its own translations.
    case localized(LocalizedText)
  }

  /// Makes a phrase; the arguments stand in the order of the message.
  public init(_ code: String, _ arguments: [(String, Value)] = [], source: String? = nil) {
    self.code = code
    self.arguments = arguments.map { Argument(name: $0.0, value: $0.1) }
    self.source = source
  }
}
