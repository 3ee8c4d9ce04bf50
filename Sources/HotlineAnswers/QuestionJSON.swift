import HotlineHours
import HotlineModel

/// A question as understood: canonical tags and ids, unknown facts left out.
struct QuestionJSON {
  private let question: Question
  private let places: [String]
  private let zone: Zone

  init(_ question: Question, places: [String], zone: Zone) {
    (self.question, self.places, self.zone) = (question, places, zone)
  }

  func write(_ json: inout JSONWriter) {
    json.key("question")
    json.object { json in
      list("languages", question.languages.map(\.description), &json)
      place(&json)
      list("subjects", question.subjects, &json)
      about(&json)
      if let age = question.age {
        json.key("age")
        json.value(age)
      }
      flag("minor", question.minor, &json)
      text("gender", question.gender?.rawValue, &json)
      text("nationality", question.nationality, &json)
      text("residence", question.residence?.rawValue, &json)
      text("role", question.role?.rawValue, &json)
      text("danger", question.danger.map { $0 ? "yes" : "no" }, &json)
      list("needs", question.needs.map(\.rawValue), &json)
      flag("lowIncome", question.lowIncome, &json)
      text("line", question.line?.rawValue, &json)
      list("channels", question.channels.map(\.rawValue), &json)
      flag("anonymous", question.anonymous, &json)
      consent(&json)
      list("refused", question.refused.sorted().map(\.rawValue), &json)
      json.field("at", question.at.rfc3339(in: zone))
      json.field("reader", question.reader.description)
    }
  }

  /// `place` is the country or ISO 3166-2 code; a municipality stands beside it.
  private func place(_ json: inout JSONWriter) {
    let isArea: (String) -> Bool = { $0.split(separator: "-").count <= 2 }
    text("place", places.first(where: isArea), &json)
    text("municipality", places.first { !isArea($0) }, &json)
  }

  /// What was understood of the person's words; the words themselves are not repeated, only those of
  /// the directory that matched.
  private func about(_ json: inout JSONWriter) {
    guard question.heard.isAsked else { return }
    json.key("about")
    json.object { json in
      json.key("subjects")
      json.list(question.heard.subjects) { json, subject in
        json.object {
          $0.field("subject", subject.id)
          $0.field("confidence", subject.confidence.rawValue)
          $0.field("matched", subject.matched)
        }
      }
      json.field("danger", question.heard.danger)
    }
  }

  private func consent(_ json: inout JSONWriter) {
    guard question.consent != Consent() else { return }
    json.key("consent")
    json.object {
      text("police", question.consent.police.map { $0 ? "yes" : "no" }, &$0)
      text("share", question.consent.share.map { $0 ? "yes" : "no" }, &$0)
    }
  }

  private func text(_ key: String, _ value: String?, _ json: inout JSONWriter) {
    if let value { json.field(key, value) }
  }

  private func list(_ key: String, _ values: [String], _ json: inout JSONWriter) {
    if !values.isEmpty { json.field(key, values) }
  }

  private func flag(_ key: String, _ value: Bool?, _ json: inout JSONWriter) {
    guard let value else { return }
    json.key(key)
    json.value(value)
  }
}
