import HotlineHours
import HotlineModel

/// Reads an example person: the fields of a question, each as texts.
struct PersonReader {
  /// Fields that are no facts of a condition.
  private static let others = ["at", "reader", "about", "latitude", "longitude", "refused"]

  func person(_ field: Field) -> [String: [String]] {
    guard field.node.isMapping else {
      field.error("field.shape", "a person is a mapping; write {} for one nothing is known of")
      return [:]
    }
    var person: [String: [String]] = [:]
    for (key, value) in field.entries {
      if key.text == "consent", value.node.isMapping {
        for (part, answer) in value.entries {
          let name = Wording("consent.\(part.text)", at: part.mark)
          person[name.text] = values(name, answer)
        }
      } else {
        person[key.text] = values(key, value)
      }
    }
    return person
  }

  private func values(_ key: Wording, _ field: Field) -> [String]? {
    if let fact = FactName(rawValue: key.text) {
      let sort = FactValues.sort(of: fact)
      return field.elements.compactMap { FactValues.value($0, of: sort) }
    }
    switch key.text {
    case "at": return moment(field).map { [$0] }
    case "reader": return field.tags().map(\.description)
    case "latitude": return field.degrees(upTo: 90).map { ["\($0)"] }
    case "longitude": return field.degrees(upTo: 180).map { ["\($0)"] }
    case "refused": return field.choices(FactName.self).map(\.rawValue)
    case "about": return field.text().map { [$0] }
    default:
      let known = FactName.allCases.map(\.rawValue) + Self.others
      let near = Nearness.nearest(to: key.text, among: known)
      let mend = near.map { "write '\($0)'" } ?? "write one of \(known.joined(separator: ", "))"
      field.ledger.error(
        "field.unknown", "'\(key.text)' is no fact of a person; \(mend)", at: key.mark)
      return nil
    }
  }

  private func moment(_ field: Field) -> String? {
    guard let text = field.text() else { return nil }
    do throws(MomentError) {
      _ = try Moment(rfc3339: text)
      return text
    } catch {
      field.error("date.unreadable", error.description)
      return nil
    }
  }
}
