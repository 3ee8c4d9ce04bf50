import HotlineModel
import HotlineReferral
import HotlineText

/// What is known of the person, in one line.
struct QuestionWords {
  private let question: Question
  private let places: [String]
  private let wording: Wording

  init(_ answer: Answer, _ wording: Wording) { self.init(answer.question, answer.places, wording) }

  /// Takes a question; `places` are its place and everything that lies around it, nearest first.
  init(_ question: Question, _ places: [String], _ wording: Wording) {
    (self.question, self.places, self.wording) = (question, places, wording)
  }

  /// Language, place, ground of stay and so on; says so when nothing is known.
  var person: String {
    let parts = languages + place + traits
    return parts.isEmpty ? wording.text("ui.person-unknown") : parts.joined(separator: " · ")
  }

  /// Everything that is known of the person and the matter; empty when nothing is.
  var all: String { (languages + place + traits + subjects).joined(separator: " · ") }

  /// Subjects and needs; empty when none is known.
  var matter: String { subjects.joined(separator: " · ") }

  private var languages: [String] {
    let names = question.languages.map { wording.language($0) }
    return names.isEmpty ? [] : [names.joined(separator: ", ")]
  }

  private var place: [String] {
    guard let id = question.place else { return [] }
    let area = places.first { $0.split(separator: "-").count <= 2 } ?? id
    return ["\(wording.place(id)) (\(area))"]
  }

  private var traits: [String] {
    var words: [String] = []
    if let age = question.age { words.append(wording.text("ui.age", [("years", .number(age))])) }
    if let minor = question.minor, question.age == nil { words.append(yes("ui.minor", minor)) }
    let keyed = [
      ("gender", question.gender?.rawValue), ("residence", question.residence?.rawValue),
      ("role", question.role?.rawValue), ("line", question.line?.rawValue),
    ]
    words += keyed.compactMap { group, value in value.map { wording.text("\(group).\($0)") } }
    if let country = question.nationality {
      words.append(DisplayNames(locale: wording.locale).region(country))
    }
    if let money = question.lowIncome { words.append(yes("ui.low-income", money)) }
    if let nameless = question.anonymous { words.append(yes("ui.anonymous", nameless)) }
    if let police = question.consent.police { words.append(yes("ui.consent.police", police)) }
    if let share = question.consent.share { words.append(yes("ui.consent.share", share)) }
    return words
  }

  private var subjects: [String] {
    question.subjects.map { id in wording.names.subjects[id].map { wording.name($0) } ?? id }
      + question.needs.map { wording.text("need.\($0.rawValue)") }
  }

  private func yes(_ id: String, _ holds: Bool) -> String {
    wording.text("\(id).\(holds ? "yes" : "no")")
  }
}
