/// Where a fact was read.
public struct Source: Hashable, Sendable, Codable {
  /// A web address, or nil when the fact stands in a document.
  public var url: String?
  /// The short name of a document, such as `003`, or nil for a web page.
  public var document: String?
  /// The lines of the document, such as `2768-2776`.
  public var lines: String?
  /// The date the source states.
  public var date: PartialDate
  /// How far the source is trusted.
  public var trust: Trust

  /// Makes a source; one of `url` and `document` is expected.
  public init(
    url: String? = nil, document: String? = nil, lines: String? = nil,
    date: PartialDate = .undated, trust: Trust = .official
  ) {
    (self.url, self.document, self.lines) = (url, document, lines)
    (self.date, self.trust) = (date, trust)
  }

  /// How a person would cite it: the address, or document and lines.
  public var citation: String {
    if let url { return url }
    guard let lines else { return document ?? "" }
    return "\(document ?? ""):\(lines)"
  }
}

/// How far a source is trusted, best first.
public enum Trust: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// The body that runs the service, or the state.
  case official
  /// A prefecture, city or other public body.
  case publicBody = "public-body"
  /// A newspaper, an organisation, an encyclopedia or a business.
  case press
  /// A public code repository or another list of unknown upkeep.
  case repository

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Better trust comes first.
  public static func < (left: Trust, right: Trust) -> Bool { left.order < right.order }
}

/// When, by whom and how a fact was last confirmed.
public struct Verification: Hashable, Sendable, Codable {
  /// How a fact was confirmed.
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// Read in a document or page.
    case document
    /// Somebody called and asked.
    case call
    /// Somebody went there.
    case visit
    /// The service itself sent the fact.
    case toldByService = "told-by-service"
  }

  /// The date of confirmation; for `document`, the date the newest document states.
  public var on: PartialDate
  /// Who confirmed it; nil when not recorded.
  public var by: String?
  /// How it was confirmed.
  public var how: Method

  /// Makes a verification.
  public init(on: PartialDate, by: String? = nil, how: Method = .document) {
    (self.on, self.by, self.how) = (on, by, how)
  }
}

/// Two sources that disagree: which is used, and why.
public struct SourceConflict: Hashable, Sendable, Codable {
  /// The fact in question, such as `contacts.phone.value`.
  public var fact: String
  /// The value in use.
  public var used: String
  /// The keys of the sources that give the value in use.
  public var usedSource: [String]
  /// The value that is not used.
  public var other: String
  /// The keys of the sources that give the other value.
  public var otherSource: [String]
  /// Why the one is used.
  public var why: LocalizedText

  /// Makes a conflict record.
  public init(
    fact: String, used: String, usedSource: [String], other: String, otherSource: [String],
    why: LocalizedText
  ) {
    (self.fact, self.used, self.usedSource) = (fact, used, usedSource)
    (self.other, self.otherSource, self.why) = (other, otherSource, why)
  }
}
