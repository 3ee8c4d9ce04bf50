import Yams

/// Reads the text of one YAML file into nodes.
struct YAMLReader {
  let file: String
  let ledger: Ledger

  /// The root of the file; nil, with a finding, when the text is no YAML or holds nothing.
  func root(of text: String) -> Field? {
    do {
      // Rules that would make booleans and dates of words are left out on purpose.
      guard let node = try Yams.compose(yaml: text, .basic), !YAMLNode(node).isEmpty else {
        ledger.error(
          "yaml.empty", "the file holds nothing; write its records or delete it",
          at: RecordMark(file: file))
        return nil
      }
      return Field(node: YAMLNode(node), file: file, name: "the file", ledger: ledger)
    } catch {
      report(error)
      return nil
    }
  }

  private func report(_ error: any Error) {
    guard let error = error as? YamlError else {
      return ledger.error("yaml.syntax", "not YAML", at: RecordMark(file: file))
    }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      ledger.error("yaml.syntax", text(problem, context), at: place(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      ledger.error(
        "yaml.duplicate-key",
        "the key \(keys.joined(separator: ", ")) stands twice in one mapping; keep one of them",
        at: place(context.mark))
    case .reader(_, let offset, _, let yaml):
      ledger.error(
        "yaml.syntax",
        "a character that YAML does not allow; delete it or write it as \\u escape in quotes",
        at: place(offset, in: yaml))
    default:
      ledger.error("yaml.syntax", "not YAML", at: RecordMark(file: file))
    }
  }

  private func text(_ problem: String, _ context: YamlError.Context?) -> String {
    let during = context.map { ", \($0.text) that begins in line \($0.mark.line)" } ?? ""
    return "not YAML: \(problem)\(during); "
      + "check indentation and brackets, and quote texts that hold ': ' or ' #'"
  }

  private func place(_ mark: Mark) -> RecordMark {
    RecordMark(file: file, line: max(mark.line, 1), column: max(mark.column, 1))
  }

  private func place(_ offset: Int?, in yaml: String) -> RecordMark {
    let before = yaml.prefix(offset ?? 0)
    let line = before.count { $0.isNewline } + 1
    let column = before.reversed().prefix { !$0.isNewline }.count + 1
    return RecordMark(file: file, line: line, column: column)
  }
}
