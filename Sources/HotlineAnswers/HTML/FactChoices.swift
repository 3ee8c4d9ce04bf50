import HotlineModel

/// The values of a field that one may choose from, in the words of the reader.
struct FactChoices {
  /// A value with its words.
  typealias Choice = (value: String, words: String)

  let wording: Wording

  /// The values by the name of the field in the form; empty where one writes instead.
  func choices(_ field: String) -> [Choice] {
    switch field {
    case "residence": all(ResidenceStatus.self, "residence")
    case "gender": all(Gender.self, "gender")
    case "role": all(Role.self, "role")
    case "line": all(Line.self, "line")
    case "need": all(Need.self, "need")
    case "channel": all(Channel.self, "channel")
    case "danger": [("yes", wording.text("page.yes")), ("no", wording.text("page.no"))]
    case "minor", "low-income", "anonymous": yesAndNo("ui.\(field)")
    case "consent-police": yesAndNo("ui.consent.police")
    case "consent-share": yesAndNo("ui.consent.share")
    default: []
    }
  }

  private func yesAndNo(_ id: String) -> [Choice] {
    ["yes", "no"].map { ($0, wording.text("\(id).\($0)")) }
  }

  private func all<Value: RawRepresentable & CaseIterable>(
    _: Value.Type, _ group: String
  ) -> [Choice] where Value.RawValue == String {
    Value.allCases.map { ($0.rawValue, wording.text("\(group).\($0.rawValue)")) }
  }
}

extension FactName {
  /// The name of the field in the form: that of the flag of `refer`.
  var field: String {
    switch self {
    case .languages: "language"
    case .subjects: "about"
    case .needs: "need"
    case .lowIncome: "low-income"
    case .channels: "channel"
    case .consentPolice: "consent-police"
    case .consentShare: "consent-share"
    case .danger, .place, .minor, .age, .gender, .residence, .role, .nationality, .line,
      .anonymous:
      rawValue
    }
  }
}
