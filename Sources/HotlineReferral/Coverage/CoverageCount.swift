import HotlineModel
import HotlineRules

/// The count of all cells: what stays the same over languages, subjects or areas is found out once.
struct CoverageCount {
  private let referrer: Referrer
  private let person: Question
  /// Rows that turn the person away, which no language, subject or area changes.
  private let turnedAway: [(fact: FactName, rows: Bits)]
  private let hasLine: Bool
  private let unreached: Bits
  private var schedules: CoverageSchedules
  /// What rules and limits leave of one subject, by the truths of the rules.
  private var matters: [[Truth]: CoverageMatter] = [:]

  init(_ referrer: Referrer, _ person: Question, _ week: CoverageWeek) {
    (self.referrer, self.person) = (referrer, person)
    let index = referrer.index
    turnedAway = referrer.turnedAway(person)
    hasLine = person.line != nil
    unreached = person.line.flatMap { index.unreached[$0] } ?? index.lookup.none
    schedules = CoverageSchedules(index.schedules, week)
  }

  /// The cells by language, in it by subject, in it by area.
  mutating func cells(
    _ languages: [LanguageTag], _ subjects: [String], _ areas: [String]
  ) -> [CoverageCell] {
    let index = referrer.index
    let usable = areas.map { area in
      var question = person
      question.place = area
      return Selection.usable(index, question)
    }
    let voices = languages.map { CoverageVoice(index, person, $0) }
    var bySubject: [[[CoverageCell]]] = []
    for subject in subjects {
      matters = [:]
      var byLanguage: [[CoverageCell]] = []
      for voice in voices {
        byLanguage.append(
          zip(areas, usable).map { area, rows in cell(voice, subject, area, rows) })
      }
      bySubject.append(byLanguage)
    }
    return languages.indices.flatMap { language in bySubject.flatMap { $0[language] } }
  }

  private mutating func cell(
    _ voice: CoverageVoice, _ subject: String, _ area: String, _ usable: Bits
  ) -> CoverageCell {
    var question = person
    (question.languages, question.subjects) = ([voice.language], [subject])
    question.place = area
    let matter = matter(question)
    let listed = matter.fitting(voice, usable, voice.open, referrer.index)
    var tally = CoverageTally()
    for row in listed { tally.add(row, referrer.index, voice, unreached, &schedules) }
    let fitting =
      hasLine ? matter.fitting(voice, usable, voice.openFromAnyLine, referrer.index) : listed
    return tally.cell(question, voice.language, services: referrer.index.services(of: fitting))
  }

  /// What rules and limits leave for a question; the rules hold alike in most cells.
  private mutating func matter(_ question: Question) -> CoverageMatter {
    let evaluation = referrer.evaluate(question)
    if let known = matters[evaluation.truths] { return known }
    let matter = CoverageMatter(referrer, question, evaluation, turnedAway)
    matters[evaluation.truths] = matter
    return matter
  }
}

/// The rows of one subject that the rules and the limits of services leave for a person.
private struct CoverageMatter {
  /// Rows the person may be sent to.
  private let eligible: Bits
  /// Rows that are about the subject.
  private let exact: Bits
  /// Rows that rules refer to.
  private let referred: Bits

  init(
    _ referrer: Referrer, _ question: Question, _ evaluation: RuleEvaluation,
    _ turnedAway: [(fact: FactName, rows: Bits)]
  ) {
    let ruledOut = referrer.rules.exclusions(evaluation)
    eligible = referrer.eligible(turnedAway, ruledOut)
    referred = referrer.referred(referrer.rules.placements(evaluation))
    exact = SubjectScope(referrer.index, question, referred: referred).exact
  }

  /// The rows that fit through some gates in some area.
  func fitting(
    _ voice: CoverageVoice, _ usable: Bits, _ open: Bits, _ index: ReferralIndex
  ) -> Bits {
    let scope = Scope(eligible: eligible, referred: referred, ladder: voice.ladder)
    return Selection.fitting(index, scope, eligible.intersection(usable), exact, open)
  }
}

/// The figures of one cell while its rows are looked at, in ascending order.
private struct CoverageTally {
  private var reachable = 0
  private var speaking = 0
  private var lastReachable: Int32 = -1
  private var lastSpeaking: Int32 = -1
  private var best = CoverageRung.none
  private var open = WeekMask()
  private var unknown = WeekMask()

  mutating func add(
    _ row: Int, _ index: ReferralIndex, _ voice: CoverageVoice, _ unreached: Bits,
    _ schedules: inout CoverageSchedules
  ) {
    guard !unreached.contains(row) else { return }
    let entry = index.rows[row]
    if entry.service != lastReachable { reachable += 1 }
    lastReachable = entry.service
    let rung = voice.rungs[row]
    best = min(best, rung)
    guard rung.speaks else { return }
    if entry.service != lastSpeaking { speaking += 1 }
    lastSpeaking = entry.service
    let masks = schedules.masks(entry.schedule)
    open.formUnion(masks.open)
    unknown.formUnion(masks.unknown)
  }

  func cell(_ question: Question, _ language: LanguageTag, services: Int) -> CoverageCell {
    CoverageCell(
      language: language, subject: question.subjects.first ?? "", area: question.place ?? "",
      services: services, reachable: reachable, speaking: speaking, match: best.match,
      mode: best.mode, open: open, unknown: unknown.subtracting(open))
  }
}

extension ReferralIndex {
  /// How many services some rows belong to.
  fileprivate func services(of rows: Bits) -> Int {
    var (count, last) = (0, Int32(-1))
    for row in rows where self.rows[row].service != last {
      count += 1
      last = self.rows[row].service
    }
    return count
  }
}
