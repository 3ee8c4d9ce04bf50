import ArgumentParser

/// A value of a flag that takes one of a few words.
enum Choice {
  /// The value of a word, in capitals or not; throws what to write instead.
  static func of<Value: RawRepresentable & CaseIterable>(_ word: String) throws -> Value
  where Value.RawValue == String {
    if let value = Value.allCases.first(where: { $0.rawValue.lowercased() == word.lowercased() }) {
      return value
    }
    throw ValidationError("write one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
