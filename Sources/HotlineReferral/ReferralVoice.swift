import HotlineHours
import HotlineModel
import HotlineRules

/// Why a referral stands where it stands, and what to mind about it.
struct ReferralVoice {
  let draft: AnswerDraft
  let hit: Hit
  let contact: ReferralContact
  let service: Service
  /// Who of the others answers now in a language of the person.
  let openInstead: OpenInstead

  private var row: Int { Int(hit.facts.row) }
  private var question: Question { draft.question }

  /// The reasons, the most telling first, and last the criterion that put it before the next.
  func reasons(next: Hit?) -> [Phrase] {
    var reasons = ruleReasons() + [admission(), subject(), language()].compactMap { $0 }
    if contact.hours.state == .open { reasons.append(Phrase("hours.open")) }
    if let line = question.line, hit.facts.reach == 0 {
      reasons.append(Phrase("line.reachable", [("line", .message("line.\(line.rawValue)"))]))
    }
    if question.place != nil, hit.facts.area < IndexRow.wholeCountry {
      reasons.append(Phrase("area.near"))
    }
    if let next, let criterion = draft.referrer.decisive(hit, next) {
      reasons.append(Phrase("rank.\(criterion)"))
    }
    return reasons
  }

  /// What the rules say that put it here, each reason once, at most two.
  private func ruleReasons() -> [Phrase] {
    var phrases: [Phrase] = []
    for placement in draft.considered.placements where placement.rows.contains(row) {
      let rule = draft.book.rules[placement.rule]
      guard case .refer(_, _, _, let reason) = rule.outcome,
        !phrases.contains(where: { $0.code == reason })
      else { continue }
      phrases.append(Phrase(reason, source: rule.source.first?.citation))
    }
    return Array(phrases.prefix(2))
  }

  private func admission() -> Phrase? {
    let admitted = draft.considered.selection.admitted
    let fit = Int(hit.facts.fit)
    guard admitted.indices.contains(fit), let step = admitted[fit].step else { return nil }
    return Phrase("relaxed.\(step.rawValue)")
  }

  private func subject() -> Phrase? {
    for asked in question.subjects {
      let named = service.subjects.contains { draft.index.chain(ofSubject: $0).contains(asked) }
      if named { return Phrase("subject.same", [("subject", .subject(asked))]) }
    }
    for asked in question.subjects {
      let wider = draft.index.chain(ofSubject: asked).dropFirst()
      if let found = wider.first(where: { service.subjects.contains($0) }) {
        return Phrase("subject.wider", [("subject", .subject(found))])
      }
    }
    return nil
  }

  private func language() -> Phrase? {
    guard contact.match != .unknown, let tag = contact.language, let mode = contact.mode else {
      return nil
    }
    return Phrase(
      "language.\(contact.match.rawValue)",
      [("language", .language(tag)), ("mode", .message("mode.\(mode.rawValue)"))])
  }

  /// What to mind: of the person first, then of the service, its number, its hours, its age.
  func cautions(verified: Verification, sources: [Source]) -> [Phrase] {
    let all =
      ruleCautions() + unknownLimits() + service.cautions.map { Phrase($0) } + lineCautions()
      + languageCautions() + hoursCautions() + ageCautions(verified) + trustCautions(sources)
    return all.indices.filter { index in !all[..<index].contains { $0.code == all[index].code } }
      .map { all[$0] }
  }

  private func ruleCautions() -> [Phrase] {
    draft.book.rules.indices.compactMap { index in
      let rule = draft.book.rules[index]
      guard draft.considered.evaluation.truths[index] == .yes,
        case .caution(_, let caution, _) = rule.outcome,
        draft.referrer.rules.targets[index]?.contains(row) == true
      else { return nil }
      return Phrase(caution, source: rule.source.first?.citation)
    }
  }

  /// Limits of the service by facts that nobody knows: it stays listed, and we say so.
  private func unknownLimits() -> [Phrase] {
    let limits = draft.index.limits.limited
    let areas = contact.contact.callersIn
    let local = question.place == nil && !areas.isEmpty
    let area = Phrase("area.unknown", [("places", .places(areas))])
    return (local ? [area] : [])
      + limits.keys.sorted().filter { fact in
        limits[fact]?.contains(row) == true && !question.knows(fact)
      }.map { Phrase("eligibility.\($0.rawValue).unknown") }
  }

  private func lineCautions() -> [Phrase] {
    guard let line = question.line, contact.contact.channel.needsLine else { return [] }
    let name: [(String, Phrase.Value)] = [("line", .message("line.\(line.rawValue)"))]
    if hit.facts.reach == 2 { return [Phrase("line.unreachable", name)] }
    return contact.contact.mayFailFrom.contains(line) ? [Phrase("line.may-fail", name)] : []
  }

  private func languageCautions() -> [Phrase] {
    switch contact.match {
    case .none:
      return contact.language.map { [Phrase("language.none", [("language", .language($0))])] } ?? []
    case .mutual, .machine, .easy: return [Phrase("language.\(contact.match.rawValue)")]
    case .unknown where contact.language == nil: return [Phrase("language.unknown")]
    default: return []
    }
  }

  /// Unknown hours, and who answers while this contact is closed.
  private func hoursCautions() -> [Phrase] {
    switch contact.hours.state {
    case .open: []
    case .unknown: [Phrase("hours.unknown")]
    case .closed: meanwhile.map { [$0] } ?? []
    }
  }

  private var meanwhile: Phrase? {
    guard contact.match.isShared || question.languages.isEmpty else { return nil }
    switch openInstead {
    case .nobody: return Phrase("hours.closed-nobody")
    case .sameMatter(let open): return pointer("hours.closed-meanwhile", open)
    case .otherMatter(let open): return pointer("hours.closed-other", open)
    }
  }

  private func pointer(_ code: String, _ open: ReferralContact) -> Phrase {
    Phrase(code, [("value", .text(open.contact.value)), ("service", .services([open.owner]))])
  }

  private func ageCautions(_ verified: Verification) -> [Phrase] {
    let age = VerificationAge(verified, on: draft.referrer.day(of: question))
    return age.caution.map { [$0] } ?? []
  }

  private func trustCautions(_ sources: [Source]) -> [Phrase] {
    guard let best = sources.map(\.trust).min(), best > .publicBody else { return [] }
    return service.cautions.contains("confirm-number") ? [] : [Phrase("trust.\(best.rawValue)")]
  }
}

extension Question {
  /// Whether a fact is known; refused counts as not known.
  func knows(_ fact: FactName) -> Bool {
    switch fact {
    case .danger: danger != nil
    case .languages: !languages.isEmpty
    case .place: place != nil
    case .subjects: !subjects.isEmpty
    case .needs: !needs.isEmpty
    case .minor: minor != nil || age != nil
    case .age: age != nil || minor != nil
    case .gender: gender != nil
    case .residence: residence != nil
    case .role: role != nil
    case .nationality: nationality != nil
    case .lowIncome: lowIncome != nil
    case .line: line != nil
    case .channels: !channels.isEmpty
    case .anonymous: anonymous != nil
    case .consentPolice: consent.police != nil
    case .consentShare: consent.share != nil
    }
  }
}
