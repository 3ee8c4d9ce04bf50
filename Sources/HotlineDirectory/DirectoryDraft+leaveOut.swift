extension DirectoryDraft {
  /// Marks the records in which errors were found, so that they are left out.
  mutating func leaveOut(_ errors: [Finding]) {
    guard !errors.isEmpty else { return }
    let marks = Dictionary(grouping: errors.map(\.mark), by: \.file)
    organizations = organizations.map { $0.leftOut(marks) }
    subjects = subjects.map { $0.leftOut(marks) }
    places = places.map { $0.leftOut(marks) }
    services = services.map { $0.leftOut(marks) }
    rules = rules.map { $0.leftOut(marks) }
    leaflets = leaflets.map { $0.leftOut(marks) }
    numbers = numbers.map { $0.leftOut(marks) }
    offices = offices.map { $0.leftOut(marks[$0.file] ?? []) }
  }
}

extension Entry {
  /// The record, no longer sound when one of the places lies in it.
  fileprivate func leftOut(_ marks: [String: [RecordMark]]) -> Entry {
    guard isSound, (marks[field.file] ?? []).contains(where: contains) else { return self }
    return Entry(id: id, value: value, isSound: false, field: field, end: end)
  }
}

extension OfficeList {
  /// The list without the rows in which one of the places lies.
  fileprivate func leftOut(_ marks: [RecordMark]) -> OfficeList {
    let lines = Set(marks.map(\.line))
    return OfficeList(
      service: service, file: file, offices: offices.filter { !lines.contains($0.mark.line) })
  }
}
