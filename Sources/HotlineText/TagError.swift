/// A text that was given as a language tag and cannot be used as one.
public struct TagError: Error, Hashable, CustomStringConvertible {
  /// A tag that may have been meant, with its English name.
  public struct Nearest: Hashable, Sendable {
    /// The canonical tag, such as `vi`.
    public let tag: String
    /// Its English name, such as `Vietnamese`.
    public let name: String

    /// Makes a proposal from a canonical tag and its English name.
    public init(tag: String, name: String) {
      self.tag = tag
      self.name = name
    }
  }

  /// What is wrong with the text.
  public enum Fault: Hashable, Sendable {
    /// Not a tag, or no language has this code.
    case notALanguage
    /// The code is a language's and also the country code of a far more frequent one.
    case ambiguous
    /// The language is known, its script subtag is not.
    case unknownScript(String)
    /// The language is known, its region subtag is not.
    case unknownRegion(String)
  }

  /// The text as it was given.
  public let text: String
  /// What is wrong with it.
  public let fault: Fault
  /// What may have been meant, most probable first, at most three; empty when nothing is near.
  public let nearest: [Nearest]

  /// Makes an error from the text, its fault and what may have been meant.
  public init(text: String, fault: Fault, nearest: [Nearest]) {
    self.text = text
    self.fault = fault
    self.nearest = nearest
  }

  /// What is wrong and what to write: `"vn" is not a language tag; write vi (Vietnamese)`.
  public var description: String { "\"\(text)\" \(complaint); \(advice)" }

  private var complaint: String {
    switch fault {
    case .notALanguage: "is not a language tag"
    case .ambiguous: "is a country's code and also another language's"
    case .unknownScript(let script): "has an unknown script \"\(script)\""
    case .unknownRegion(let region): "has an unknown region \"\(region)\""
    }
  }

  private var advice: String {
    let proposals = nearest.map { "\($0.tag) (\($0.name))" }
    guard let last = proposals.last else {
      return "write a BCP 47 tag such as vi (Vietnamese) or zh-Hant (Traditional Chinese)"
    }
    guard proposals.count > 1 else { return "write \(last)" }
    return "write \(proposals.dropLast().joined(separator: ", ")) or \(last)"
  }
}
