public import HotlineHours
public import HotlineModel
public import HotlineRules

/// The engine: a question against a compiled directory gives services in order.
///
/// It is a value without a clock, a store or words, so the same question always gives the same
/// order.
public struct Referrer: Sendable {
  /// The compiled directory.
  public let index: ReferralIndex
  /// The rule book, placed in the index.
  public let rules: PlacedRules
  private let ranking = Ranking()

  /// Joins an index and a rule book.
  public init(index: ReferralIndex, book: RuleBook) {
    self.index = index
    rules = PlacedRules(book, in: index)
  }

  /// The positions of the best services, first to call first, at most `limit`.
  ///
  /// This is the whole decision without a single record being read.
  public func positions(_ question: Question, limit: Int = 10) -> [Int] {
    consider(question, limit: limit).hits.map { Int($0.facts.position) }
  }

  /// The positions of at most `limit` services about subjects, at no particular hour and for anybody, in the
  /// order of a referral; nothing is given up to find more.
  public func positions(about subjects: [String], at moment: Moment, limit: Int) -> [Int] {
    var question = Question(at: moment, reader: index.header.language)
    question.subjects = subjects
    var scan = consider(question, limit: 0).scan
    return scan.fitting(ranking: .atNoHour, limit: limit).map { Int($0.facts.position) }
  }

  /// What the rule book makes of a question.
  public func evaluate(_ question: Question) -> RuleEvaluation {
    let places = question.place.map { index.chain(ofPlace: $0) } ?? []
    let subjects = question.subjects.flatMap { index.chain(ofSubject: $0) }
    let sheet = FactSheet(question, places: places, subjects: subjects)
    return rules.book.evaluate(sheet, on: day(of: question))
  }

  func day(of question: Question) -> CivilDate {
    question.at.date(in: index.schedules.zone)
  }

  /// The positions for another question of the same moment; what is found out of hours is kept.
  func positions(_ question: Question, limit: Int, openness: inout [UInt32]) -> [Int] {
    let considered = consider(question, limit: limit, openness: openness)
    openness = considered.scan.openness
    return considered.hits.map { Int($0.facts.position) }
  }

  func consider(
    _ question: Question, limit: Int, openness: [UInt32]? = nil
  ) -> Consideration {
    let evaluation = evaluate(question)
    let ladder = LanguageLadder(index, languages: question.languages)
    let placements = rules.placements(evaluation)
    let turnedAway = turnedAway(question)
    let ruledOut = rules.exclusions(evaluation)
    let eligible = eligible(turnedAway, ruledOut)
    let scope = Scope(eligible: eligible, referred: referred(placements), ladder: ladder)
    let selection = Selection(index, question, scope)
    var scan = RowScan(
      index, question, ladder, placements, selection, ranking, openness: openness)
    let hits = scan.best(Swift.max(0, limit))
    return Consideration(
      question: question, evaluation: evaluation, ladder: ladder, placements: placements,
      turnedAway: turnedAway, ruledOut: ruledOut, eligible: eligible,
      scan: scan, hits: hits, limit: limit)
  }

  /// Rows of services that turn the person away, by the fact that decides it.
  func turnedAway(_ question: Question) -> [(fact: FactName, rows: Bits)] {
    Eligibility(index: index, question: question, minorAges: rules.book.minorAges).excluded()
  }

  /// Rows that the person may be sent to, after what services and rules take out.
  func eligible(
    _ turnedAway: [(fact: FactName, rows: Bits)], _ ruledOut: [(rule: Int, rows: Bits)]
  ) -> Bits {
    var eligible = index.running
    for exclusion in turnedAway { eligible.subtract(exclusion.rows) }
    for exclusion in ruledOut { eligible.subtract(exclusion.rows) }
    return eligible
  }

  /// Rows that rules refer to.
  func referred(_ placements: [Placement]) -> Bits {
    placements.reduce(into: Bits(rows: index.rows.count)) { $0.formUnion($1.rows) }
  }

  /// The criterion by which one service stands before another; nil when they are the same.
  func decisive(_ left: Hit, _ right: Hit) -> String? { ranking.decisive(left.key, right.key) }
}

/// Everything that was found out on the way to an order, for the reasons that are given.
struct Consideration {
  let question: Question
  let evaluation: RuleEvaluation
  let ladder: LanguageLadder
  let placements: [Placement]
  let turnedAway: [(fact: FactName, rows: Bits)]
  let ruledOut: [(rule: Int, rows: Bits)]
  let eligible: Bits
  var scan: RowScan
  let hits: [Hit]
  /// The rows that were let in, and by which step.
  var selection: Selection { scan.selection }
  /// How many services were wanted at most.
  let limit: Int
}
