import HotlineModel
import HotlineRules
import Testing

@testable import HotlineReferral

struct ReferralPropertyTests {
  static let seeds = 0..<60
  private static let questions = 3

  /// Visits random questions to the random directory of a seed.
  private func forEach(
    _ seed: Int, rules: [Rule] = RandomDirectory.referring + RandomDirectory.excluding,
    _ visit: (inout RandomDirectory, Question) throws -> Void
  ) throws {
    var directory = RandomDirectory(seed: seed, rules: rules)
    for _ in 0..<Self.questions {
      let question = directory.question()
      try visit(&directory, question)
    }
  }

  @Test(arguments: 0..<300)
  func `the order is that of a walk over every service`(seed: Int) throws {
    try forEach(seed) { directory, question in
      let expected = try NaiveReferrer(directory.builder, question).order()
      let ids = try directory.builder.ids(question, limit: 100)
      #expect(ids == expected, "\(question)")
    }
  }

  @Test(arguments: seeds)
  func `the same question has the same answer, however the services were given`(
    seed: Int
  ) throws {
    try forEach(seed) { directory, question in
      let answer = try directory.builder.answer(question, limit: 100)
      #expect(try directory.builder.answer(question, limit: 100) == answer)
      var other = directory.builder
      other.content.services = directory.shuffled()
      #expect(try other.answer(question, limit: 100) == answer)
    }
  }

  @Test(arguments: seeds)
  func `a service that cannot be listed never changes the order of the others`(seed: Int) throws {
    try forEach(seed) { directory, question in
      let ids = try directory.builder.ids(question, limit: 100)
      var newcomer = directory.newcomer()
      var person = question
      person.gender = .male
      let without = try directory.builder.ids(person, limit: 100)
      var other = directory.builder
      newcomer.status = .ended
      other.content.services = directory.builder.content.services + [newcomer]
      #expect(try other.ids(question, limit: 100) == ids)
      (newcomer.status, newcomer.population.gender) = (.active, [.female])
      other.content.services = directory.builder.content.services + [newcomer]
      #expect(try other.ids(person, limit: 100) == without)
    }
  }

  @Test(arguments: seeds)
  func `a shorter list is the beginning of a longer one, unless somebody open is added`(
    seed: Int
  ) throws {
    try forEach(seed) { directory, question in
      let referrer = try directory.builder.referrer()
      let all = referrer.consider(question, limit: 100)
      for limit in [0, 1, 2, 3, 5, 10] {
        let some = referrer.consider(question, limit: limit)
        #expect(some.hits.count == min(limit, all.hits.count))
        let isAnswered: (Hit) -> Bool = {
          $0.facts.openness == 0 && $0.facts.language < LanguageLadder.unknown
        }
        let beginning = all.hits.prefix(limit)
        let isAdded: (Hit) -> Bool = {
          all.selection.admitted[Int($0.facts.fit)].step == .hours
        }
        let isAnsweredAtOnce = beginning.contains { isAnswered($0) && !isAdded($0) }
        if isAnsweredAtOnce || !some.hits.contains(where: isAnswered) {
          #expect(some.hits.map(\.key) == all.hits.prefix(limit).map(\.key))
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `every service that is listed is eligible, and listed once`(seed: Int) throws {
    try forEach(seed) { directory, question in
      let referrer = try directory.builder.referrer()
      let considered = referrer.consider(question, limit: 100)
      for hit in considered.hits {
        #expect(considered.eligible.contains(Int(hit.facts.row)))
      }
      let answer = try directory.builder.answer(question, limit: 100)
      #expect(Set(answer.ids).count == answer.ids.count)
      #expect(Set(answer.ids).isDisjoint(with: answer.notListed.map(\.service)))
      #expect(answer.referrals.allSatisfy { $0.service.status != .ended })
      #expect(answer.notListed.allSatisfy { !$0.reasons.isEmpty })
    }
  }

  @Test(arguments: seeds)
  func `three are listed where three exist that may be offered`(seed: Int) throws {
    try forEach(seed) { directory, question in
      let referrer = try directory.builder.referrer()
      let considered = referrer.consider(question, limit: 100)
      var anything = question
      (anything.subjects, anything.needs, anything.channels) = ([], [], [])
      (anything.anonymous, anything.line) = (nil, nil)
      let reachable = referrer.consider(anything, limit: 100).selection.admitted
        .reduce(into: Set<Int32>()) { services, step in
          for row in step.rows where considered.eligible.contains(row) {
            services.insert(referrer.index.rows[row].service)
          }
        }
      #expect(considered.hits.count >= min(3, reachable.count))
      let gaps = try directory.builder.answer(question, limit: 100).gaps.codes
      #expect(gaps.contains("few") == (considered.hits.count < 3))
    }
  }

  /// Facts that limits and exclusions look at, and how each becomes unknown.
  private static let facts: [(FactName, @Sendable (inout Question) -> Void)] = [
    (.gender, { $0.gender = nil }), (.residence, { $0.residence = nil }),
    (.role, { $0.role = nil }), (.nationality, { $0.nationality = nil }),
    (.age, { ($0.age, $0.minor) = (nil, nil) }),
  ]

  @Test(arguments: seeds)
  func `not knowing a fact never excludes what knowing it lets in`(seed: Int) throws {
    try forEach(seed, rules: RandomDirectory.excluding) { directory, question in
      let referrer = try directory.builder.referrer()
      let known = referrer.consider(question, limit: 100)
      let fitting = known.hits.filter { $0.facts.fit == 0 }.map(\.facts.position)
      for (fact, forget) in Self.facts {
        var person = question
        forget(&person)
        let forgotten = referrer.consider(person, limit: 100)
        #expect(known.eligible.subtracting(forgotten.eligible).isEmpty, "\(fact)")
        #expect(Set(fitting).isSubset(of: forgotten.hits.map(\.facts.position)), "\(fact)")
        person.refused.insert(fact)
        #expect(
          referrer.positions(person, limit: 100) == forgotten.hits.map { Int($0.facts.position) })
      }
    }
  }

  @Test(arguments: seeds)
  func `every place in the list is explained by the first criterion that differs`(
    seed: Int
  ) throws {
    let names = Set(Ranking.order.map { "rank.\($0.name)" })
    try forEach(seed) { directory, question in
      let answer = try directory.builder.answer(question, limit: 100)
      for referral in answer.referrals.dropLast() {
        #expect(referral.reasons.last.map { names.contains($0.code) } == true)
      }
    }
  }

  @Test(arguments: seeds)
  func `an index that was stored gives the same answer`(seed: Int) throws {
    try forEach(seed) { directory, question in
      let content = directory.builder.content
      let stored = try ReferralIndex(
        bytes: try ReferralIndex(content).bytes, header: content.header,
        languages: content.languages, holidays: content.homeHolidays)
      let referrer = Referrer(index: stored, book: try RuleBook(directory.builder.rules))
      let answer = try referrer.answer(
        question, records: Records(content), digest: "sha256:0", limit: 10)
      #expect(try directory.builder.answer(question) == answer)
    }
  }
}
