public import HotlineDirectory
import HotlineHours
import HotlineModel
import HotlineRules
import HotlineStore

/// Reads a folder, checks everything, and writes one file or nothing.
public struct DirectoryBuild: Sendable {
  private let reading: DirectoryReading
  /// Everything that is wrong, the rules of the book included, by file and place.
  public let findings: [Finding]

  /// Reads and checks a folder.
  public init(_ folder: DirectoryFolder) {
    let reading = folder.read()
    self.reading = reading
    findings = (reading.findings + Self.ruleFindings(reading)).sorted()
  }

  /// Whether a finding is an error.
  public var hasErrors: Bool { findings.contains { $0.level == .error } }

  /// Writes the file beside its place and renames it; returns the digest.
  ///
  /// Throws `DirectoryError.findings` when there is an error, and the errors of the store when the
  /// file cannot be written. Whatever is thrown, an older file stays as it was, byte for byte.
  public func write(to path: String) throws -> String {
    var stored = try stored()
    stored.names = names(.all)
    try DirectoryFileWriter.write(stored, to: path)
    return stored.digest
  }

  func stored() throws -> StoredDirectory {
    guard !hasErrors, let content = reading.content else { throw DirectoryError.findings(findings) }
    return try DirectoryCompiler().compiled(content, reading)
  }

  /// Everything that is found by a name: gathered for a file, and once something is searched for.
  @Sendable func names(_ scope: NameScope) -> StoredNames {
    guard var content = reading.content else { return StoredNames() }
    if scope == .subjects {
      (content.services, content.publications, content.places) = ([], [], [])
      content.leaflets = []
      content.languages.languages = []
    }
    return SearchNames.gathered(content, reading.messages)
  }

  /// What keeps the rules from being a book, and persons with no urgency or two.
  private static func ruleFindings(_ reading: DirectoryReading) -> [Finding] {
    let problems = RuleProblem.all(in: reading.rules)
    guard problems.isEmpty, let book = try? RuleBook(reading.rules), let content = reading.content
    else { return problems.map { finding($0, reading) } }
    return TriageCheck(book).problems(on: content.header.asOf).map { finding($0, reading) }
  }

  private static func finding(_ problem: RuleProblem, _ reading: DirectoryReading) -> Finding {
    let mark = reading.ruleMarks[problem.rule]
    return Finding(
      file: mark?.file ?? "directory/rules", line: mark?.line ?? 1, column: mark?.column ?? 1,
      level: .error, code: problem.code, message: problem.message)
  }
}
