/// A folder of text files that holds a directory of hotlines.
///
/// ```swift
/// let reading = DirectoryFolder(path: "directory").read()
/// for finding in reading.findings { print(finding) }
/// ```
public struct DirectoryFolder: Hashable, Sendable {
  private enum Place: Hashable {
    case disk(path: String)
    case memory([String: String])
  }

  private let place: Place

  /// Names a folder on disk; nothing is read before `read()`.
  ///
  /// Messages are read from `locales` inside the folder and, below them, from `locales` beside it.
  public init(path: String) { place = .disk(path: path) }

  /// Takes texts by path instead of files: `["directory/directory.yaml": "id: …"]`.
  ///
  /// The directory's folder is the one whose `directory.yaml` is there; `locales/en.yaml` beside it
  /// is read as well.
  public init(files: [String: String]) { place = .memory(files) }

  /// Reads everything and checks it; what is wrong is in the reading's findings, all of it at once.
  public func read() -> DirectoryReading {
    let files = files()
    guard files.file("directory.yaml") != nil else {
      return DirectoryReading(findings: files.findings + [missing(files)])
    }
    return DraftReader(files: files).reading()
  }

  private func files() -> DirectoryFiles {
    switch place {
    case .disk(let path): return FolderLoader(path: path).files()
    case .memory(let texts):
      let header = texts.keys.sorted().first { $0.hasSuffix("/directory.yaml") }
      let name = header.map { String($0.dropLast("/directory.yaml".count)) } ?? "directory"
      return DirectoryFiles(name: name, texts: texts)
    }
  }

  private func missing(_ files: DirectoryFiles) -> Finding {
    let path: String
    switch place {
    case .disk(let given): path = given
    case .memory: path = files.name
    }
    return Finding(
      .error, "directory.missing",
      "no directory here; name a folder that holds directory.yaml (id, title, country, zone, "
        + "language, version, asOf) and services/",
      at: RecordMark(file: path))
  }
}
