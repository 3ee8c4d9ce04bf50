/// Where the readers of one run write down what they find, so that no reader stops at the first.
final class Ledger {
  private(set) var findings: [Finding] = []
  private(set) var errorCount = 0
  /// Files of which nothing could be read.
  var brokenFiles: Set<String> = []
  private var canonicalTags: [String: String] = [:]

  func add(_ finding: Finding) {
    findings.append(finding)
    if finding.level == .error { errorCount += 1 }
  }

  func add(_ more: [Finding]) { more.forEach(add) }

  func error(_ code: String, _ message: String, at mark: RecordMark) {
    add(Finding(.error, code, message, at: mark))
  }

  func warning(_ code: String, _ message: String, at mark: RecordMark) {
    add(Finding(.warning, code, message, at: mark))
  }

  /// Runs a reader and tells whether it found no error.
  func isSound<Value>(_ read: () -> Value) -> (value: Value, sound: Bool) {
    let before = errorCount
    let value = read()
    return (value, errorCount == before)
  }

  /// The canonical form of a tag; nil, with an error, when there is no such language.
  ///
  /// Tags that are fine are remembered: a directory writes the same few many thousand times.
  func canonicalTag(_ wording: Wording) -> String? {
    if let known = canonicalTags[wording.text] { return known }
    let (tag, found) = LanguageIsReal().reading(of: wording)
    add(found)
    if found.isEmpty, let tag { canonicalTags[wording.text] = tag }
    return tag
  }
}
