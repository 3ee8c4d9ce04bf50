import HotlineModel
import HotlineReferral
import Hotlines
import Testing

/// What a counselor would notice at once, were it otherwise.
@Suite struct ReferralSenseTests {
  @Test func `a speaker of Kurdish still gets the services of the matter`() throws {
    let answer = try RealDirectory.answer(["languages": ["ku"], "subjects": ["residence"]])
    let subjects = answer.referrals.prefix(3).map(\.service.subjects)
    #expect(subjects.count == 3 && subjects.allSatisfy { $0.contains("residence") })
    #expect(answer.ids.prefix(5).contains("immigration-information-center-line"))
  }

  @Test func `a service is never both listed and not listed`() throws {
    for fields in [
      ["gender": ["male"], "needs": ["shelter"], "subjects": ["trafficking"]],
      ["nationality": ["TH"], "needs": ["return-home"], "subjects": ["trafficking"]],
      ["residence": ["worker"], "subjects": ["work-conditions"]],
    ] {
      let answer = try RealDirectory.answer(fields, limit: 100)
      let both = answer.notListed.map(\.service).filter(answer.ids.contains)
      #expect(both.isEmpty, "\(fields)")
    }
  }

  @Test func `a caution is said once for each service`() throws {
    for fields in [["needs": ["legal"]], ["subjects": ["return-home"]]] {
      for referral in try RealDirectory.answer(fields, limit: 100).referrals {
        let codes = referral.cautions.map(\.code)
        #expect(Set(codes).count == codes.count, "\(referral.service.id) \(codes)")
      }
    }
  }

  @Test func `three services are named where one alone fits, and the list stays short`() throws {
    let answer = try RealDirectory.answer(
      ["languages": ["vi"], "needs": ["medical"]], limit: 100)
    #expect(answer.ids.count >= 3)
    #expect(answer.ids.count <= 20)
  }

  @Test func `an anonymous report of working conditions is not sent to the crime line`() throws {
    let answer = try RealDirectory.answer([
      "anonymous": ["yes"], "role": ["witness"], "subjects": ["work-conditions"],
    ])
    #expect(answer.ids.first != "anonymous-report-hotline")
  }

  @Test func `a closed line points to nobody who helps in another matter`() throws {
    let answer = try RealDirectory.answer([
      "languages": ["pt-BR"], "residence": ["none"], "needs": ["legal"],
      "at": ["2026-12-30T10:00:00+09:00"],
    ])
    let meanwhile = answer.referrals.flatMap(\.cautions).filter {
      $0.code == "hours.closed-meanwhile"
    }
    let widened = answer.referrals.filter { referral in
      referral.reasons.contains { $0.code.hasPrefix("relaxed.") }
    }.map(\.contact.owner)
    let named = meanwhile.flatMap(\.arguments).map(\.value)
    #expect(!widened.isEmpty)
    for name in widened {
      #expect(!named.contains(.services([name])))
    }
  }

  @Test func `a grown man who needs a roof is not sent to the child guidance centre`() throws {
    let man = ["age": ["30"], "gender": ["male"], "needs": ["shelter"]]
    let answer = try RealDirectory.answer(man)
    #expect(!answer.ids.contains("child-guidance-centers"))
    let boy = try RealDirectory.answer(man.merging(["age": ["15"]]) { $1 })
    #expect(boy.ids.first == "child-guidance-centers")
  }
}
