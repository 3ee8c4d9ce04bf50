import HotlineHours
import HotlineModel

@testable import HotlineReferral

/// The contacts of the invented directory.
enum InventedContact {
  static let harbour = LocalizedText([
    "ja": "港の外国語電話", "en": "Harbour Line", "ar": "خط المرفأ",
    "de": "Hafenfremdsprachenberatungstelefon", "ru": "Линия «Гавань»",
  ])
  static let night = LocalizedText([
    "ja": "夜の電話", "en": "Night Line", "ar": "خط الليل", "de": "Nachtsorgentelefon",
    "ru": "Ночная линия",
  ])
  static let pages = LocalizedText(["ja": "相談のページ", "en": "Advice pages"])
  static let women = LocalizedText([
    "ja": "女性相談所", "en": "Women’s Office", "ar": "مكتب النساء",
    "de": "Frauenangelegenheitenberatungsstelle", "ru": "Женский центр",
  ])

  static func named(_ id: String, _ name: LocalizedText) -> ServiceName {
    ServiceName(id: id, official: name)
  }

  /// A telephone number of that many groups, free of charge from a landline or a mobile phone.
  static func phone(_ id: String, _ number: String) -> ContactPoint {
    var contact = ContactPoint(id: id, channel: .phone, value: number)
    let digits = number.filter(\.isNumber)
    contact.phone = PhoneNumber(
      national: number, e164: "+81\(digits)", sort: .other, uri: "tel:+81\(digits)")
    contact.cost = .free
    contact.callableFrom = [.mobile, .landline]
    contact.notCallableFrom = [.abroad]
    return contact
  }

  static func emergency() throws -> Emergency {
    func call(_ id: String, _ number: String, _ name: String, _ own: String) -> ReferralContact {
      var contact = ContactPoint(id: "call", channel: .phone, value: number)
      contact.phone = PhoneNumber(
        national: number, e164: nil, sort: .short, uri: "tel:\(number);phone-context=+81")
      contact.cost = .free
      return ReferralContact(
        id: "\(id)/call", contact: contact,
        owner: ServiceName(id: id, official: LocalizedText(["en": name, "ja": own])),
        ask: nil, language: nil, mode: nil, match: .unknown, hours: .unknown)
    }
    return Emergency(
      contact: call("police", "0011", "Police", "警察"),
      otherContacts: [call("ambulance", "0009", "Ambulance", "救急車")],
      say: Phrase("say.interpreter", [("language", .language(LanguageTag("vi")))]))
  }

  /// Vietnamese by an interpreter, open until 17:00.
  static func open() throws -> ReferralContact {
    var contact = phone("vietnamese", "0000-00-0001")
    contact.press = "2"
    return ReferralContact(
      id: "harbour/vietnamese", contact: contact, owner: named("harbour", harbour), ask: nil,
      language: LanguageTag("vi"), mode: .interpreter, match: .same,
      hours: ContactHours(
        state: .open, until: try Moment(rfc3339: "2026-11-24T17:00:00+09:00"), opens: nil,
        comment: nil, text: try OpeningHours("Mo-Fr 09:00-17:00; PH off")))
  }

  /// A chat that is always open, of the same service.
  static func chat() -> ReferralContact {
    ReferralContact(
      id: "harbour/chat",
      contact: ContactPoint(id: "chat", channel: .chat, value: "https://harbour.example/chat"),
      owner: named("harbour", harbour), ask: nil, language: LanguageTag("en"), mode: .text,
      match: .other,
      hours: ContactHours(
        state: .open, until: nil, opens: nil, comment: nil, text: .always))
  }

  /// Japanese only, closed until the next evening.
  static func closed() throws -> ReferralContact {
    var contact = phone("evening", "0000-000-0002-0003")
    contact.cost = .caller
    contact.note = LocalizedText(["en": "Ring twice", "ja": "二回鳴らす", "de": "Zweimal läuten"])
    return ReferralContact(
      id: "night/evening", contact: contact, owner: named("night", night), ask: nil,
      language: LanguageTag("ja"),
      mode: .staff, match: .none,
      hours: ContactHours(
        state: .closed, until: nil, opens: try Moment(rfc3339: "2026-11-25T18:00:00+09:00"),
        comment: nil, text: try OpeningHours("We[1,3] 18:00-22:00; PH off")))
  }

  /// A web form whose hours and price nobody knows.
  static func form() throws -> ReferralContact {
    let path = String(repeating: "advice-in-many-languages/", count: 4)
    return ReferralContact(
      id: "pages/form",
      contact: ContactPoint(id: "form", channel: .form, value: "https://pages.example/\(path)"),
      owner: named("pages", pages), ask: nil, language: nil, mode: nil, match: .unknown,
      hours: ContactHours(
        state: .unknown, until: nil, opens: nil, comment: "answers in a week",
        text: try OpeningHours("unknown \"answers in a week\"")))
  }

  /// A service reached through another one, at one of its offices.
  static func desk() throws -> ReferralContact {
    var contact = phone("office-3", "0000-00-0004")
    contact.cost = nil
    contact.office = LocalizedText(["en": "East office", "ja": "東事務所"])
    return ReferralContact(
      id: "night/office-3", contact: contact, owner: named("night", night),
      ask: LocalizedText(["en": "the lawyer", "ja": "弁護士", "ar": "المحامي", "de": "Rechtsbeistand"]
      ),
      language: LanguageTag("en"), mode: .staff, match: .other,
      hours: ContactHours(state: .open, until: nil, opens: nil, comment: nil, text: .always))
  }
}
