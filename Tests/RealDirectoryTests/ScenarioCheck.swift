import HotlineHours
import HotlineModel
import HotlineReferral

/// Compares an answer with what a scenario expects.
struct ScenarioCheck {
  let expect: ScenarioExpectation
  let answer: Answer
  let zone: Zone

  /// One text for each expectation that fails; empty when all hold.
  var failures: [String] { services + contacts + reasons + rest }

  private var services: [String] {
    var failures: [String] = []
    if let first = expect.first, answer.ids.first != first {
      failures.append("\(first) should come first, not \(answer.ids.first ?? "nobody")")
    }
    let inOrder = answer.ids.filter(expect.order.contains)
    if inOrder != expect.order {
      failures.append("the order should be \(expect.order), not \(inOrder)")
    }
    for id in expect.listed where !answer.ids.contains(id) {
      failures.append("\(id) should be listed; listed are \(answer.ids)")
    }
    for (id, reason) in expect.notListed
    where !answer.reasonsAgainst(id).contains(reason) || answer.ids.contains(id) {
      failures.append("\(id) should not be listed for \(reason): \(answer.reasonsAgainst(id))")
    }
    let named = answer.ids + answer.notListed.map(\.service)
    for id in expect.absent where named.contains(id) { failures.append("\(id) should be absent") }
    return failures
  }

  private var contacts: [String] {
    expect.contacts.flatMap { expected -> [String] in
      guard let referral = answer.referral(expected.service) else {
        return ["\(expected.service) should be listed"]
      }
      let all = [referral.contact] + referral.otherContacts
      guard let contact = all.first(where: { $0.contact.value == expected.value }) else {
        return ["\(expected.service) should name \(expected.value): \(all.map(\.contact.value))"]
      }
      let found = details(contact)
      return expected.details.sorted { $0.key < $1.key }.compactMap { name, value in
        let actual = found[name] ?? "nothing"
        return actual == value ? nil : "\(expected.value) \(name) should be \(value), not \(actual)"
      }
    }
  }

  private func details(_ contact: ReferralContact) -> [String: String] {
    let texts: [String: String?] = [
      "state": contact.hours.state.rawValue, "until": contact.hours.until?.rfc3339(in: zone),
      "opens": contact.hours.opens?.rfc3339(in: zone), "mode": contact.mode?.rawValue,
      "language": contact.language?.description, "match": contact.match.rawValue,
      "channel": contact.contact.channel.rawValue,
    ]
    return texts.compactMapValues { $0 }
  }

  private var reasons: [String] {
    expect.reasons.compactMap { id, code in
      let codes = answer.referral(id)?.reasons.map(\.code) ?? []
      return codes.contains(code) ? nil : "\(id) should have the reason \(code): \(codes)"
    }
  }

  private var rest: [String] {
    var failures = missing("caution", expect.cautions, answer.cautionCodes)
    failures += missing("gap", expect.gaps, answer.gaps.map(\.code))
    failures += missing("question", expect.asks, answer.ask.map(\.fact.rawValue))
    failures += missing("relaxation", expect.relaxed, answer.relaxed.map(\.code))
    if let urgency = expect.urgency, answer.urgency?.rawValue != urgency {
      failures.append("it should be \(urgency), not \(answer.urgency?.rawValue ?? "nothing")")
    }
    if let id = expect.emergency, answer.emergency?.contact.id.hasPrefix("\(id)/") != true {
      failures.append("\(id) should stand above everything")
    }
    return failures
  }

  private func missing(_ what: String, _ expected: [String], _ found: [String]) -> [String] {
    expected.filter { !found.contains($0) }.map { "the \(what) \($0) is missing in \(found)" }
  }
}
