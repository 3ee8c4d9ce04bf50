import Foundation
import HotlineModel
import HotlineText

/// Notes in a locale's files which source texts its words translate.
///
/// The note is the block `sources` at the end of `locales/<tag>.yaml`, in the folder and beside it:
/// the digest of the source text by message id. When the source text changes afterwards, the message
/// is reported as stale.
public struct LocaleStamp {
  private let directory: String

  /// Takes the path of a directory's folder.
  public init(directory: String) { self.directory = directory }

  /// Writes the notes of one locale; each file is replaced as a whole or stays as it was.
  ///
  /// Throws `DirectoryError.missing` when the folder or the locale has no file, and the errors of
  /// the folder when it cannot be read.
  public func stamp(_ tag: String) throws {
    let source = try Directory.open(directory).sourceTexts().all
    let folder = URL(fileURLWithPath: directory).standardizedFileURL
    let places = [folder, folder.deletingLastPathComponent()].map {
      $0.appending(path: "locales/\(tag).yaml")
    }.filter { FileManager.default.fileExists(atPath: $0.path) }
    // The source texts translate nothing.
    guard tag != MessageCatalogue.lastResort else { return }
    guard !places.isEmpty else { throw DirectoryError.missing("locales/\(tag).yaml") }
    for place in places {
      let text = try String(contentsOf: place, encoding: .utf8)
      try Self.stamped(text, source.mapValues(\.text)).write(
        to: place, atomically: true, encoding: .utf8)
    }
  }

  /// The file with a new block of notes for the messages in it.
  static func stamped(_ text: String, _ source: [String: String]) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let old = lines.firstIndex(of: "sources:") { lines.removeSubrange(old...) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let ids = lines.compactMap(Self.id)
    let notes = ids.compactMap { id in
      source[id].map { "  \(id): \"\(LocaleReport.digest($0))\"" }
    }
    return (lines + ["sources:"] + notes).joined(separator: "\n") + "\n"
  }

  /// The id of a message whose line this is: two spaces, the id, a colon.
  private static func id(_ line: String) -> String? {
    guard line.hasPrefix("  "), !line.hasPrefix("   "), let end = line.firstIndex(of: ":") else {
      return nil
    }
    let id = line[..<end].dropFirst(2)
    return id.allSatisfy { $0.isLetter || $0.isNumber || ".-".contains($0) } ? String(id) : nil
  }
}
