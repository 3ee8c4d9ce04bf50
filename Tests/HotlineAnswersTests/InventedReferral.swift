import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

/// The referrals of the invented directory.
enum InventedReferral {
  private static func service(_ id: String, _ name: LocalizedText, _ stage: Stage) -> Service {
    let verified = Verification(on: .undated)
    return Service(id: id, name: name, kind: .hotline, stage: stage, verified: verified)
  }

  private static func date(_ text: String) throws -> PartialDate {
    try #require(PartialDate(text))
  }

  static func open() throws -> Referral {
    let vietnamese: [(String, Phrase.Value)] = [
      ("language", .language(LanguageTag("vi"))), ("mode", .message("mode.interpreter")),
    ]
    return Referral(
      service: service("harbour", InventedContact.harbour, .safety),
      organization: InventedAnswer.content.organizations.first, stage: .safety,
      contact: try InventedContact.open(), otherContacts: [InventedContact.chat()],
      reasons: [
        Phrase("subject.same", [("subject", .subject("passport"))]),
        Phrase("language.same", vietnamese), Phrase("hours.open"), Phrase("rank.language"),
      ],
      cautions: [
        Phrase(
          "verified.old", [("date", .date(try date("2023-09"))), ("years", .number(3))])
      ],
      verified: Verification(on: try date("2023-09"), by: "an editor", how: .call),
      sources: [
        Source(document: "001", lines: "3-9", date: try date("2023-09")),
        Source(url: "https://harbour.example", date: .undated, trust: .press),
      ])
  }

  static func closed() throws -> Referral {
    let japanese: [(String, Phrase.Value)] = [("language", .language(LanguageTag("ja")))]
    let instead: [(String, Phrase.Value)] = [
      ("value", .text("0000-00-0001")),
      ("service", .services([InventedContact.named("harbour", InventedContact.harbour)])),
    ]
    return Referral(
      service: service("night", InventedContact.night, .safety), organization: nil,
      stage: .safety, contact: try InventedContact.closed(), otherContacts: [],
      reasons: [
        Phrase("language.none", japanese + [("mode", .message("mode.staff"))]),
        Phrase("line.reachable", [("line", .message("line.mobile"))]), Phrase("rank.open"),
      ],
      cautions: [
        Phrase("language.none", japanese), Phrase("hours.closed-meanwhile", instead),
      ], verified: Verification(on: try date("2026-10-31")), sources: [])
  }

  static func form() throws -> Referral {
    Referral(
      service: service("pages", InventedContact.pages, .support), organization: nil,
      stage: .support, contact: try InventedContact.form(), otherContacts: [], reasons: [],
      cautions: [Phrase("hours.unknown")], verified: Verification(on: .undated), sources: [])
  }

  static func desk() throws -> Referral {
    Referral(
      service: service("desk", InventedContact.women, .support), organization: nil,
      stage: .support, contact: try InventedContact.desk(), otherContacts: [], reasons: [],
      cautions: [], verified: Verification(on: try date("2026")), sources: [])
  }
}
