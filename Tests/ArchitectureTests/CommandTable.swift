/// The commands of the program with their flags, as its sources declare them.
struct CommandTable {
  private var names: [String: String] = [:]
  private var children: [String: [String]] = [:]
  private var flags: [String: Set<String>] = [:]
  private var groups: [String: [String]] = [:]

  init() throws {
    for file in try House.swiftFiles(in: "Sources/hotline") {
      for part in file.code.joined(separator: "\n").split(separator: "struct ").dropFirst() {
        read(String(part))
      }
    }
  }

  /// What is wrong with the words after `hotline`; empty when all commands and flags are there.
  func problems(_ words: [String]) -> [String] {
    var type = "HotlineCommand"
    var rest = words[...]
    while let word = rest.first, let next = children[type]?.first(where: { names[$0] == word }) {
      type = next
      rest = rest.dropFirst()
    }
    if let word = rest.first, children[type] != nil, !word.hasPrefix("-") {
      return ["'\(word)' is no command of \(names[type] ?? type)"]
    }
    let known = allFlags(of: type).union(["help"])
    return rest.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
      .filter { !known.contains($0) }.map { "--\($0) is no flag of \(names[type] ?? type)" }
  }

  private func allFlags(of type: String) -> Set<String> {
    (groups[type] ?? []).reduce(flags[type] ?? []) { $0.union(allFlags(of: $1)) }
  }

  private mutating func read(_ part: String) {
    guard let type = part.words.first else { return }
    names[type] = part.between("commandName: \"", "\"")
    let list = part.between("subcommands: [", "]").map { $0.words.filter { $0 != "self" } }
    children[type] = list
    for mark in ["@Option", "@Flag"] {
      for piece in part.split(separator: mark).dropFirst() where piece.first != "G" {
        guard let declared = piece.firstRange(of: "var "),
          let name = String(piece[declared.upperBound...]).words.first
        else { continue }
        flags[type, default: []].insert(kebab(name))
      }
    }
    groups[type] = part.split(separator: "@OptionGroup var ").dropFirst().compactMap {
      String($0).words.dropFirst().first
    }
  }

  private func kebab(_ name: String) -> String {
    name.map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
  }
}
