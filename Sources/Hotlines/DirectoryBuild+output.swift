import HotlineAnswers
import HotlineDirectory

extension DirectoryBuild {
  /// One line for each finding, and last how many there are.
  public var findingsText: String {
    let errors = findings.filter { $0.level == .error }.count
    let warnings = findings.filter { $0.level == .warning }.count
    return findings.map { "\($0)\n" }.joined() + "\(errors) errors, \(warnings) warnings\n"
  }

  /// `{"findings": [{"file", "line", "column", "level", "code", "text"}]}` in one line.
  public var findingsJSON: String {
    var json = JSONWriter()
    json.object { json in
      json.key("findings")
      json.list(findings) { json, finding in
        json.object {
          $0.field("file", finding.file)
          $0.key("line")
          $0.value(finding.line)
          $0.key("column")
          $0.value(finding.column)
          $0.field("level", finding.level.rawValue)
          $0.field("code", finding.code)
          $0.field("text", finding.message)
        }
      }
    }
    return json.text
  }
}
