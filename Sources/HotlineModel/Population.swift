/// Whom a service is for: hard limits only, so that nobody is sent where they are turned away.
///
/// An empty list or nil range means no limit of that sort.
public struct Population: Hashable, Sendable, Codable {
  /// Ages in whole years that are admitted; nil when any.
  public var age: AgeRange?
  /// Genders that are admitted.
  public var gender: [Gender]
  /// Residence statuses that are admitted.
  public var residence: [ResidenceStatus]
  /// Nationalities (ISO 3166-1 alpha-2) that are admitted.
  public var nationality: [String]
  /// Roles that are admitted.
  public var role: [Role]

  /// A population without limits: anyone.
  public init(
    age: AgeRange? = nil, gender: [Gender] = [], residence: [ResidenceStatus] = [],
    nationality: [String] = [], role: [Role] = []
  ) {
    (self.age, self.gender, self.residence) = (age, gender, residence)
    (self.nationality, self.role) = (nationality, role)
  }

  /// Whether anyone is admitted.
  public var isEveryone: Bool { self == Population() }
}

/// A range of ages in whole years; an open end is nil.
public struct AgeRange: Hashable, Sendable, Codable {
  /// The youngest age, or nil for no lower limit.
  public var min: Int?
  /// The oldest age, or nil for no upper limit.
  public var max: Int?

  /// Makes a range; `AgeRange(max: 17)` is everyone under eighteen.
  public init(min: Int? = nil, max: Int? = nil) { (self.min, self.max) = (min, max) }

  /// Whether the age lies in the range.
  public func contains(_ age: Int) -> Bool { age >= (min ?? 0) && age <= (max ?? Int.max) }
}

/// The gender a person states.
public enum Gender: String, Hashable, Sendable, Codable, CaseIterable {
  /// A woman or girl.
  case female
  /// A man or boy.
  case male
  /// Another gender.
  case other
}

/// The ground on which a person stays in the country.
public enum ResidenceStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// A citizen of the country.
  case citizen
  /// Permanent residence.
  case permanent
  /// Stays as somebody's spouse.
  case spouse
  /// Stays to study.
  case student
  /// Technical intern training.
  case technicalIntern = "technical-intern"
  /// Specified skilled worker.
  case specifiedSkilled = "specified-skilled"
  /// Stays for other work.
  case worker
  /// A short visit.
  case temporaryVisitor = "temporary-visitor"
  /// Seeks or has protection as a refugee.
  case asylum
  /// No status: overstay or entry without one.
  case none
}

/// In which role a person asks.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  /// It happened to the person.
  case victim
  /// The person saw it.
  case witness
  /// A relative.
  case family
  /// A friend or volunteer.
  case supporter
  /// Somebody at work: teacher, officer, counselor.
  case professional
}
