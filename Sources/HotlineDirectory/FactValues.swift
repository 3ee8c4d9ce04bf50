import HotlineModel

/// The values that a fact can have in rules and examples.
enum FactValues {
  /// What may stand for a value.
  enum Sort {
    /// One of these words.
    case words([String])
    /// A language tag.
    case tag
    /// A country code.
    case country
    /// The id of a place.
    case place
    /// The id of a subject.
    case subject
    /// A number of years.
    case age
  }

  static let yesOrNo = Sort.words(["yes", "no"])

  static func sort(of fact: FactName) -> Sort {
    switch fact {
    case .languages: .tag
    case .place: .place
    case .subjects: .subject
    case .age: .age
    case .nationality: .country
    case .needs: words(Need.self)
    case .gender: words(Gender.self)
    case .residence: words(ResidenceStatus.self)
    case .role: words(Role.self)
    case .line: words(Line.self)
    case .channels: words(Channel.self)
    case .danger, .minor, .lowIncome, .anonymous, .consentPolice, .consentShare: yesOrNo
    }
  }

  /// The value of a field in its normal form; nil, with a finding, when the fact cannot have it.
  ///
  /// Ids of places and subjects are checked with all other references.
  static func value(_ field: Field, of sort: Sort) -> String? {
    guard let words = field.words() else { return nil }
    if words.text == "unknown" { return "unknown" }
    switch sort {
    case .words(let allowed): return word(words.text, field, allowed)
    case .tag: return field.ledger.canonicalTag(words)
    case .country: return field.country()
    case .place, .subject: return words.text
    case .age: return field.whole(in: AgeReader.ages).map(String.init)
    }
  }

  private static func word(_ text: String, _ field: Field, _ allowed: [String]) -> String? {
    if allowed.contains(text) { return text }
    if case .some(let flag) = Field.flags[text.lowercased()], allowed == ["yes", "no"] {
      return flag ? "yes" : "no"
    }
    field.reject(text, allowed: allowed + ["unknown"])
    return nil
  }

  private static func words<Value>(_ type: Value.Type) -> Sort
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    .words(type.allCases.map(\.rawValue))
  }
}
