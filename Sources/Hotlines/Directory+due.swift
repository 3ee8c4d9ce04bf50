import HotlineAnswers
public import HotlineHours
public import HotlineModel
public import HotlineReferral

extension Directory {
  /// What must be verified again: contacts without a date first, then by whole years of age, the
  /// oldest first; of one age the most used first, then by id.
  ///
  /// Services that have ended are left out.
  ///
  /// - Parameters:
  ///   - moment: The moment to count the age at.
  ///   - olderThanMonths: Contacts verified fewer whole months ago are not due; 12 by default.
  public func due(at moment: Moment, olderThanMonths: Int = 12) throws -> [Due] {
    let services = try serviceIDs.indices.map { try record(at: $0) }.filter { $0.status != .ended }
    let use = try useOfServices(at: moment, services)
    let today = moment.date(in: zone)
    return services.flatMap { service in
      Self.groups(of: service).map { verified, contacts in
        Due(
          service: service, contacts: contacts, verified: verified == .undated ? nil : verified,
          months: VerificationAge(Verification(on: verified), on: today).months,
          use: use[service.id] ?? 0)
      }
    }
    .filter { ($0.months ?? .max) >= olderThanMonths }
    .sorted { Self.rank($0).lexicographicallyPrecedes(Self.rank($1)) || isTied($0, $1) }
  }

  private func isTied(_ left: Due, _ right: Due) -> Bool {
    Self.rank(left) == Self.rank(right)
      && (left.service.id, left.contacts.first?.id ?? "")
        < (right.service.id, right.contacts.first?.id ?? "")
  }

  private static func rank(_ due: Due) -> [Int] {
    [-(due.months.map { $0 / 12 } ?? .max), -due.use, -(due.months ?? .max)]
  }

  /// The contacts by the date they were verified on; a service without contacts is one group.
  private static func groups(of service: Service) -> [(PartialDate, [ContactPoint])] {
    if service.contacts.isEmpty { return [(service.verified.on, [])] }
    let groups = Dictionary(grouping: service.contacts) { ($0.verified ?? service.verified).on }
    return groups.sorted { $0.key.description < $1.key.description }.map { ($0.key, $0.value) }
  }

  /// In how many questions a service is among the first three.
  private func useOfServices(at moment: Moment, _ services: [Service]) throws -> [String: Int] {
    let languages = Set(services.flatMap(\.contacts).flatMap(\.languages).flatMap(\.tags)).sorted()
    let subjects = try content().subjects
    let wider = Set(subjects.compactMap(\.parent))
    var use: [String: Int] = [:]
    for subject in subjects.map(\.id) where !wider.contains(subject) {
      for language in languages {
        var question = Question(at: moment, reader: header.language)
        (question.languages, question.subjects) = ([language], [subject])
        for position in positions(question, limit: 3) { use[serviceIDs[position], default: 0] += 1 }
      }
    }
    return use
  }

  /// The list for a person who makes the calls, with the questions to ask; nothing but a sentence
  /// when nothing is due.
  public func dueText(_ due: [Due], reader: LanguageTag) throws -> String {
    DueText(due, try wording(for: reader), own: header.language).text
  }

  /// `{"due": [{"service", "name", "contacts", "verified", "months", "use", "ask"}]}` in one line.
  public func dueJSON(_ due: [Due], reader: LanguageTag) throws -> String {
    DueText(due, try wording(for: reader), own: header.language).json
  }
}
