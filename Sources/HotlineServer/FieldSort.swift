import HTTPTypes

/// What sort of JSON a field of a question takes; null stands for unknown in every field.
enum FieldSort {
  /// One text.
  case text
  /// A list of texts.
  case list
  /// `true`, `false`, or one of the words `yes`, `no`, `unknown`, `refused`.
  case flag
  /// A whole number, or `unknown` or `refused`.
  case whole
  /// A number, or `unknown` or `refused`.
  case number
  /// Anything: the field is none, and the question will say so.
  case unknown

  /// The sort of a field of a question.
  init(of name: String) {
    switch name {
    case "languages", "subjects", "needs", "channels", "refused": self = .list
    case "minor", "danger", "lowIncome", "anonymous", "consent.police", "consent.share":
      self = .flag
    case "age": self = .whole
    case "latitude", "longitude": self = .number
    case "place", "about", "gender", "nationality", "residence", "role", "line", "at", "reader":
      self = .text
    default: self = .unknown
    }
  }

  /// The texts of a value; throws a `Problem` that names the field and what it takes.
  func texts(_ value: JSONValue, of name: String) throws(Problem) -> [String] {
    switch (self, value) {
    case (.unknown, _): return [""]
    case (_, .null): return []
    case (.list, .list(let list)):
      var texts: [String] = []
      for entry in list {
        guard case .text(let text) = entry else { throw Self.wrong(name, words) }
        texts.append(text)
      }
      return texts
    case (.text, .text(let text)), (.flag, .text(let text)): return [text]
    case (.flag, .flag(let flag)): return [flag ? "yes" : "no"]
    case (.whole, .whole(let number)), (.number, .whole(let number)): return ["\(number)"]
    case (.number, .number(let number)): return ["\(number)"]
    case (.whole, .text(let word)), (.number, .text(let word)):
      guard ["unknown", "refused", ""].contains(word) else { throw Self.wrong(name, words) }
      return [word]
    default: throw Self.wrong(name, words)
    }
  }

  /// The problem of a value of another sort.
  static func wrong(_ name: String, _ words: String) -> Problem {
    Problem(
      .badRequest, "question.sort", "another sort of value is wanted here: \(words)", field: name)
  }

  private var words: String {
    switch self {
    case .text, .unknown: "a text"
    case .list: "a list of texts"
    case .flag: "true, false, \"unknown\" or \"refused\""
    case .whole: "a whole number, \"unknown\" or \"refused\""
    case .number: "a number, \"unknown\" or \"refused\""
    }
  }
}
