public import HotlineHours
import HotlineModel
public import HotlineReferral

/// An answer as JSON: one line, keys in a fixed order, the same bytes for the same answer.
public struct AnswerJSON {
  private let answer: Answer
  private let wording: Wording
  private let zone: Zone

  /// Joins an answer and the words of its reader; `zone` is the directory's.
  public init(_ answer: Answer, _ wording: Wording, zone: Zone) {
    (self.answer, self.wording, self.zone) = (answer, wording, zone)
  }

  /// The JSON text, without a line end.
  public var text: String {
    var json = JSONWriter()
    json.object { json in
      QuestionJSON(answer.question, places: answer.places, zone: zone).write(&json)
      json.key("directory")
      json.object {
        $0.field("version", answer.directory.version)
        $0.field("digest", answer.digest)
        $0.field("asOf", answer.directory.asOf.description)
      }
      json.field("urgency", answer.urgency?.rawValue)
      emergency(&json)
      json.key("referrals")
      json.list(answer.referrals) { referral($1, &$0) }
      rest(&json)
    }
    return json.text
  }

  private func rest(_ json: inout JSONWriter) {
    json.key("notListed")
    json.list(answer.notListed) { json, entry in
      json.object {
        $0.field("service", entry.service)
        $0.field("name", wording.name(entry.name))
        phrases("reasons", "excluded", entry.reasons, &$0)
      }
    }
    json.key("leaflets")
    json.list(answer.publications) { leaflet($1, &$0) }
    json.key("pathway")
    json.list(answer.pathway) { json, stage in
      json.object {
        $0.field("stage", stage.stage.rawValue)
        $0.field("title", wording.text("stage.\(stage.stage.rawValue)"))
        $0.field("referrals", stage.referrals)
        phrases("cautions", "caution", stage.cautions, &$0)
      }
    }
    json.key("ask")
    json.list(answer.ask) { json, ask in
      json.object {
        $0.field("fact", ask.fact.rawValue)
        $0.field("text", wording.text("ask.\(ask.fact.rawValue)"))
        $0.field("because", wording.text("because", ask.because))
      }
    }
    phrases("relaxed", "relaxed", answer.relaxed, &json)
    phrases("gaps", "gap", answer.gaps, &json)
    phrases("cautions", "caution", answer.cautions, &json)
    json.key("words")
    json.object {
      $0.field("locale", wording.locale)
      $0.field("status", wording.standsOnDrafts ? "draft" : "checked")
    }
  }

  private func emergency(_ json: inout JSONWriter) {
    json.key("emergency")
    guard let emergency = answer.emergency else {
      json.value(String?.none)
      return
    }
    json.object {
      $0.key("contact")
      contact(emergency.contact, &$0)
      $0.key("otherContacts")
      $0.list(emergency.otherContacts) { contact($1, &$0) }
      $0.key("say")
      $0.object {
        let own = answer.directory.language
        $0.field(own.description, wording.text("emergency", emergency.say, in: own))
        $0.field("reader", wording.text("emergency", emergency.say))
      }
    }
  }

  private func referral(_ referral: Referral, _ json: inout JSONWriter) {
    json.object { json in
      json.key("service")
      json.object {
        $0.field("id", referral.service.id)
        $0.field("name", wording.name(referral.service.named))
        let own = answer.directory.language.description
        $0.field(
          "nameOriginal", referral.service.name.byTag[own] ?? wording.name(referral.service.name))
        $0.field("organization", referral.organization.map { wording.name($0.name) })
      }
      json.field("stage", referral.stage.rawValue)
      json.key("contact")
      contact(referral.contact, &json)
      json.key("otherContacts")
      json.list(referral.otherContacts) { contact($1, &$0) }
      phrases("reasons", "reason", referral.reasons, &json)
      phrases("cautions", "caution", referral.cautions, &json)
      json.key("verified")
      json.object {
        $0.field("on", referral.verified.on.description)
        $0.field("by", referral.verified.by)
        $0.field("how", referral.verified.how.rawValue)
        $0.field("sources", referral.sources.map(\.citation))
      }
    }
  }

  private func leaflet(_ publication: Publication, _ json: inout JSONWriter) {
    let own = answer.directory.language.description
    json.object {
      $0.field("id", publication.id)
      $0.field("kind", publication.kind.rawValue)
      $0.field("name", wording.title(publication))
      $0.field("nameOriginal", publication.title.byTag[own] ?? wording.name(publication.title))
      $0.field("publisher", wording.organization(publication.publisher))
      $0.field("languages", publication.languages.map(\.description))
      $0.field("get", publication.get.map(wording.name))
      $0.field("url", publication.url)
    }
  }

  private func contact(_ contact: ReferralContact, _ json: inout JSONWriter) {
    let words = ContactWording(contact, wording, at: answer.question.at)
    json.object { json in
      json.field("id", contact.id)
      json.field("channel", contact.contact.channel.rawValue)
      json.field("value", contact.contact.value)
      json.field("uri", contact.contact.uri)
      json.field(
        "owner", contact.contact.office.map { wording.name($0) } ?? wording.name(contact.owner))
      json.field("steps", words.steps)
      json.field("cost", contact.contact.cost?.rawValue ?? "unknown")
      let lines = Line.allCases.filter { contact.contact.reaches(from: $0) == true }
      json.field("reachableFrom", lines.map(\.rawValue))
      json.key("language")
      json.object {
        $0.field("tag", contact.language?.description)
        $0.field("mode", contact.mode?.rawValue)
        $0.field("match", contact.match.rawValue)
      }
      json.key("hours")
      json.object {
        $0.field("state", contact.hours.state.rawValue)
        $0.field("until", contact.hours.until?.rfc3339(in: zone))
        $0.field("opens", contact.hours.opens?.rfc3339(in: zone))
        $0.field("text", HoursWords(wording: wording).text(contact.hours.text))
      }
    }
  }

  private func phrases(
    _ key: String, _ group: String, _ phrases: [Phrase], _ json: inout JSONWriter
  ) {
    json.key(key)
    json.list(phrases) { json, phrase in
      json.object {
        $0.field("code", phrase.code)
        $0.field("text", wording.text(group, phrase))
        if group == "caution" || phrase.source != nil { $0.field("source", phrase.source) }
      }
    }
  }
}

extension ContactPoint {
  /// The URI that a device can open; nil for a desk, a letter or words.
  var uri: String? {
    if let phone { return phone.uri }
    switch channel {
    case .chat, .form: return value.hasPrefix("http") ? value : nil
    case .email: return "mailto:\(value)"
    case .phone, .fax, .app, .letter, .desk: return nil
    }
  }
}
