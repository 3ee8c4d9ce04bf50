import HotlineModel

/// The hard limits of services as sets of rows: who would be turned away where.
struct PopulationLimits: Hashable, Sendable {
  /// Rows that turn a gender away.
  var gender: [Gender: Bits] = [:]
  /// Rows that turn a residence status away.
  var residence: [ResidenceStatus: Bits] = [:]
  /// Rows that turn a role away.
  var role: [Role: Bits] = [:]
  /// Rows that take only some nationalities.
  var nationality: Bits
  /// Rows that take a nationality, among those that take only some.
  var admitted: [String: Bits] = [:]
  /// Rows by their range of ages.
  var ages: [AgeRange: Bits] = [:]
  /// Rows with any limit by a fact.
  var limited: [FactName: Bits] = [:]

  init(rows: Int) { nationality = Bits(rows: rows) }

  /// Adds the limits of a population for one row of `count`.
  mutating func add(_ population: Population, _ row: Int, _ count: Int) {
    guard !population.isEveryone else { return }
    func mark<Key>(_ sets: inout [Key: Bits], _ key: Key) {
      sets[key, default: Bits(rows: count)].insert(row)
    }
    if !population.gender.isEmpty {
      mark(&limited, .gender)
      for gender in Gender.allCases where !population.gender.contains(gender) {
        mark(&self.gender, gender)
      }
    }
    if !population.residence.isEmpty {
      mark(&limited, .residence)
      for status in ResidenceStatus.allCases where !population.residence.contains(status) {
        mark(&residence, status)
      }
    }
    if !population.role.isEmpty {
      mark(&limited, .role)
      for role in Role.allCases where !population.role.contains(role) { mark(&self.role, role) }
    }
    if !population.nationality.isEmpty {
      mark(&limited, .nationality)
      // A row with two limits takes only the nationalities that both take.
      let first = !nationality.contains(row)
      nationality.insert(row)
      for country in population.nationality where first { mark(&admitted, country) }
      for country in admitted.keys where !population.nationality.contains(country) {
        admitted[country]?.remove(row)
      }
    }
    if let age = population.age {
      mark(&limited, .age)
      mark(&ages, age)
    }
  }
}
