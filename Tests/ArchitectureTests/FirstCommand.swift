import Hotlines

/// The first command of the README with what it prints.
struct FirstCommand {
  /// The flags under the names of the fields, for `refer`.
  let fields: [String: [String]]
  /// What the README shows below it.
  let shown: [String]

  /// Reads the README.
  static func read() throws -> FirstCommand {
    let blocks = Markdown(try House.text("README.md")).blocks
    let words = blocks.first?.lines.first.flatMap { ShellLine($0).toHotline } ?? []
    return FirstCommand(
      fields: fields(words), shown: blocks.first { $0.language == "text" }?.lines ?? [])
  }

  /// The lines that the program prints for the command.
  var output: [String] {
    get throws {
      let directory = try RealDirectory.open()
      let answer = try directory.answer(try RealDirectory.question(fields))
      return try directory.text(answer).split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    }
  }

  /// The facts among the words after `hotline refer`, by the names of their fields.
  static func fields(_ words: [String]) -> [String: [String]] {
    let names = [
      "language": "languages", "subject": "subjects", "need": "needs", "channel": "channels",
      "low-income": "lowIncome", "consent-police": "consent.police",
      "consent-share": "consent.share",
    ]
    let others = ["directory", "format", "limit"]
    var fields: [String: [String]] = [:]
    for (flag, value) in zip(words, words.dropFirst()) where flag.hasPrefix("--") {
      let name = String(flag.dropFirst(2))
      guard !others.contains(name) else { continue }
      fields[names[name] ?? name, default: []].append(value)
    }
    return fields
  }
}

/// Lines of which some are left out: a line of `…` stands for any number of them.
enum LeftOut {
  /// Whether the shown lines are the printed ones but for those left out.
  static func agrees(_ shown: [String], _ printed: [String]) -> Bool {
    let parts = shown.split(separator: "…", omittingEmptySubsequences: false).map(Array.init)
    guard let first = parts.first, let last = parts.last else { return printed.isEmpty }
    guard parts.count > 1 else { return trimmed(first) == trimmed(printed) }
    var rest = trimmed(printed)[...]
    guard rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = place(of: part, in: rest) else { return false }
      rest = rest[(found + part.count)...]
    }
    return rest.count >= last.count && Array(rest.suffix(last.count)) == last
  }

  private static func place(of part: [String], in lines: ArraySlice<String>) -> Int? {
    lines.indices.first { lines[$0...].starts(with: part) } ?? (part.isEmpty ? lines.endIndex : nil)
  }

  /// Without empty lines at the end.
  private static func trimmed(_ lines: [String]) -> [String] {
    Array(lines.reversed().drop { $0.isEmpty }.reversed())
  }
}
