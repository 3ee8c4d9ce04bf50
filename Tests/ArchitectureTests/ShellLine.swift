/// One line of a shell, split into words as a shell splits it.
struct ShellLine {
  /// Variables that are set for this one command, such as `HOTLINE_BENCHMARKS`.
  let variables: [String]
  /// The program and what is given to it.
  let words: [String]

  init(_ line: String) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (character, quote) {
      case (let mark, let open?) where mark == open: quote = nil
      case ("'", nil), ("\"", nil): (quote, word) = (character, word ?? "")
      case (" ", nil):
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    let settings = words.prefix { $0.contains("=") && $0.first?.isUppercase == true }
    variables = settings.compactMap { $0.split(separator: "=").first.map(String.init) }
    self.words = Array(words.dropFirst(settings.count))
  }

  /// What is given to `hotline`, by its name or through the script; nil for another program.
  var toHotline: [String]? {
    if words.first == "hotline" { return Array(words.dropFirst()) }
    return words.starts(with: ["sh", "Scripts/start.sh"]) ? Array(words.dropFirst(2)) : nil
  }
}
