import Foundation

/// The files of the project, found from where this file lies.
enum House {
  /// The folder with `Package.swift`.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !exists(folder.appending(path: "Package.swift")) {
      folder.deleteLastPathComponent()
    }
    return folder.resolvingSymlinksInPath()
  }()

  /// The whole path of a path from the root.
  static func path(_ path: String) -> String { root.appending(path: path).path }

  /// Whether there is a file or folder at a path from the root.
  static func has(_ path: String) -> Bool { exists(root.appending(path: path)) }

  /// The text of a file, by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths from the root of all files in a folder, at any depth, in alphabetical order.
  static func files(in folder: String) -> [String] {
    let start = root.appending(path: folder).resolvingSymlinksInPath().path
    let found = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String } ?? []
    return found.map { "\(folder)/\($0)" }.sorted()
  }

  /// The Swift files below `Sources`, read once for all tests.
  static func sources() throws -> [SourceFile] { try allSources.get() }

  private static let allSources = Result { try swiftFiles(in: "Sources") }

  /// The Swift files in a folder.
  static func swiftFiles(in folder: String) throws -> [SourceFile] {
    try files(in: folder).filter { $0.hasSuffix(".swift") }.map {
      SourceFile(path: $0, text: try text($0))
    }
  }

  private static func exists(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }
}
