import HotlineHours
import HotlineModel
import HotlineRules

extension AnswerDraft {
  /// Whom to call in danger now; shown unless the person is known to be safe.
  mutating func emergency() throws -> Emergency? {
    guard question.danger != false else { return nil }
    var contacts: [ReferralContact] = []
    for id in index.header.emergency {
      guard let position = index.position(of: id), let row = bestRow(position),
        index.running.contains(row)
      else { continue }
      contacts.append(try contact(row: row))
    }
    guard let first = contacts.first else { return nil }
    let arguments: [(String, Phrase.Value)] =
      question.languages.first.map { [("language", .language($0))] } ?? []
    let foreign = question.languages.first.map { $0.language != index.header.language.language }
    let say = foreign == true ? "say.interpreter" : "say"
    return Emergency(
      contact: first, otherContacts: Array(contacts.dropFirst()), say: Phrase(say, arguments))
  }

  private func bestRow(_ position: Int) -> Int? {
    let rows = index.rows(of: position)
    for rung in considered.ladder.rungs {
      if let row = rows.first(where: { rung.rows.contains($0) }) { return row }
    }
    return rows.first
  }

  /// Services about the matter that the person must not be sent to, or that have ended.
  mutating func notListed() throws -> [NotListed] {
    var reasons: [Int: [Phrase]] = [:]
    let focused = !question.subjects.isEmpty || !question.needs.isEmpty
    for (fact, rows) in considered.turnedAway where focused {
      note(Phrase("eligibility.\(fact.rawValue)"), rows, &reasons)
    }
    for (rule, rows) in considered.ruledOut {
      guard case .exclude(_, let reason) = book.rules[rule].outcome else { continue }
      note(Phrase(reason, source: book.rules[rule].source.first?.citation), rows, &reasons)
    }
    if focused { note(Phrase("ended"), index.lookup.every.subtracting(index.running), &reasons) }
    var result: [NotListed] = []
    for position in reasons.keys.sorted() {
      result.append(
        NotListed(name: try name(position), reasons: reasons[position] ?? []))
    }
    return result
  }

  private func note(_ phrase: Phrase, _ rows: Bits, _ reasons: inout [Int: [Phrase]]) {
    var services = Set<Int>()
    for row in rows.intersection(considered.selection.matter) {
      let service = Int(index.rows[row].service)
      // A service that can still be reached another way is not turned down.
      if !index.rows(of: service).contains(where: considered.eligible.contains) {
        services.insert(service)
      }
    }
    for service in services where reasons[service]?.contains(phrase) != true {
      reasons[service, default: []].append(phrase)
    }
  }

  func pathway(_ referrals: [Referral]) -> [PathwayStage] {
    Stage.allCases.compactMap { stage in
      let ids = referrals.filter { $0.stage == stage }.map(\.service.id)
      let cautions = cautions { $0 == stage }
      guard !ids.isEmpty || !cautions.isEmpty else { return nil }
      return PathwayStage(stage: stage, referrals: ids, cautions: cautions)
    }
  }

  /// Cautions of rules that name neither service nor subject nor stage.
  func generalCautions() -> [Phrase] { cautions { $0 == nil } }

  private func cautions(at fits: (Stage?) -> Bool) -> [Phrase] {
    book.rules.indices.compactMap { index in
      let rule = book.rules[index]
      guard considered.evaluation.truths[index] == .yes,
        case .caution(let target, let caution, let stage) = rule.outcome, target.isEmpty,
        fits(stage)
      else { return nil }
      return Phrase(caution, source: rule.source.first?.citation)
    }
  }

  func relaxed() -> [Phrase] {
    let shown = Set(considered.hits.map { Int($0.facts.fit) })
    return considered.selection.admitted.enumerated().compactMap { fit, entry in
      shown.contains(fit) ? entry.step.map { Phrase($0.rawValue) } : nil
    }
  }

  /// What nobody offers, as far as the directory knows.
  func gaps(_ referrals: [Referral]) -> [Phrase] {
    var gaps: [Phrase] = []
    if referrals.count < min(Selection.enough, considered.limit) {
      gaps.append(Phrase("few", [("count", .number(referrals.count))]))
    }
    if let language = question.languages.first {
      let met: [LanguageMatch] = [.same, .mutual, .other, .easy, .machine]
      if !referrals.contains(where: { met.contains($0.contact.match) }) {
        gaps.append(Phrase("language.none", [("language", .language(language))]))
      } else if !referrals.contains(where: { $0.contact.match == .same }) {
        gaps.append(Phrase("language.own", [("language", .language(language))]))
      }
      gaps += openGap(referrals, language)
    } else {
      gaps += openGap(referrals, nil)
    }
    return gaps
  }

  /// Says who opens first when nobody who shares a language with the person is open.
  private func openGap(_ referrals: [Referral], _ language: LanguageTag?) -> [Phrase] {
    let shared = referrals.filter { language == nil || $0.contact.match.isShared }
    guard !shared.isEmpty, !shared.contains(where: { $0.contact.hours.state == .open }) else {
      return []
    }
    let spoken: [(String, Phrase.Value)] = language.map { [("language", .language($0))] } ?? []
    let code = language == nil ? "hours.none-open" : "hours.none-open-language"
    let first = shared.compactMap { referral in
      referral.contact.hours.opens.map { ($0, referral.service.named) }
    }.min { $0.0 < $1.0 }
    guard let first else { return [Phrase(code, spoken)] }
    return [
      Phrase(
        "\(code).until",
        spoken + [("opens", .moment(first.0)), ("service", .services([first.1]))])
    ]
  }
}

extension LanguageMatch {
  /// Whether the person and the contact share a language by some means.
  var isShared: Bool { self != .none && self != .unknown }
}
