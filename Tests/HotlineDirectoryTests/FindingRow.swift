import HotlineDirectory
import Testing

/// A mistake made in the directory in order, and all that must be found then.
struct FindingRow: Sendable, CustomTestStringConvertible {
  let file: String
  let text: String
  let finds: [String]

  /// Writes a text in place of another one in a file, or in place of the whole file.
  init(in file: String, write new: String, for old: String? = nil, finds: [String]) {
    self.file = file
    text = old.map { (Fixture.files[file] ?? "").replacing($0, with: new) } ?? new
    self.finds = finds
  }

  var found: [String] { Fixture.reading(file, text).findings.map(\.description) }

  var testDescription: String { finds.joined(separator: "\n") }
}
