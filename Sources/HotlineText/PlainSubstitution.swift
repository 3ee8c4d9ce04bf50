/// Puts texts into patterns that hold nothing but `{name}`, as most do, without opening ICU.
enum PlainSubstitution {
  /// The text, or nil when the pattern or the arguments need ICU after all.
  static func rendered(_ pattern: String, _ arguments: [(String, MessageArgument)]) -> String? {
    guard !pattern.utf8.contains(UInt8(ascii: "'")) else { return nil }
    var result = ""
    var rest = pattern[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      rest = rest[rest.utf8.index(after: open)...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { return nil }
      guard let value = text(of: rest[..<close], in: arguments) else { return nil }
      result += value
      rest = rest[rest.utf8.index(after: close)...]
    }
    return rest.utf8.contains(UInt8(ascii: "}")) ? nil : result + rest
  }

  /// The text given under the name; nil for a number, which only ICU can write.
  private static func text(
    of name: Substring, in arguments: [(String, MessageArgument)]
  ) -> String? {
    guard let given = arguments.first(where: { $0.0 == name }) else { return nil }
    guard case .text(let text) = given.1 else { return nil }
    return text
  }
}
