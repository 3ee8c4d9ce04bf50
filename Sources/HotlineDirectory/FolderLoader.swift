import Foundation

/// The one place that reads a directory's files from disk.
struct FolderLoader {
  let path: String

  /// The folders of a directory with the endings of their files.
  static let folders = [
    ("services", [".yaml"]), ("offices", [".csv"]), ("places", [".yaml", ".csv"]),
    ("places/names", [".csv"]), ("holidays", [".csv"]), ("rules", [".yaml"]),
    ("locales", [".yaml"]), ("subjects", [".yaml"]), ("leaflets", [".yaml"]),
  ]
  /// The single files of a directory.
  static let singles = [
    "directory.yaml", "organizations.yaml", "subjects.yaml", "languages.yaml", "lines.yaml",
    "publications.yaml",
  ]

  /// The files as they are now; unreadable ones become findings.
  func files() -> DirectoryFiles {
    let root = URL(fileURLWithPath: path).standardizedFileURL
    let name = root.lastPathComponent
    var contents = Contents(parent: root.deletingLastPathComponent())
    for file in Self.singles { contents.take("\(name)/\(file)") }
    let known = Set(Self.folders.map { "\(name)/\($0.0)" })
    for (folder, endings) in Self.folders {
      contents.take(all: endings, in: "\(name)/\(folder)", besides: known)
    }
    contents.take(all: [".yaml"], in: "locales", besides: known)
    return DirectoryFiles(name: name, texts: contents.texts, findings: contents.findings)
  }
}

/// The files of a folder as far as they have been read.
private struct Contents {
  let parent: URL
  var texts: [String: String] = [:]
  var findings: [Finding] = []

  init(parent: URL) { self.parent = parent }

  /// Takes all files of a folder; one with another ending is pointed out, unless it is a folder
  /// that is read itself.
  mutating func take(all endings: [String], in folder: String, besides folders: Set<String>) {
    let path = parent.appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") {
      if endings.contains(where: name.hasSuffix) {
        take("\(folder)/\(name)")
      } else if !folders.contains("\(folder)/\(name)") {
        add(
          .warning, "file.ignored",
          "the file is not read; end its name with \(endings.joined(separator: " or ")) "
            + "or move it away", "\(folder)/\(name)")
      }
    }
  }

  /// Takes one file, if it is there.
  mutating func take(_ file: String) {
    let url = parent.appending(path: file)
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    guard let data = try? Data(contentsOf: url) else {
      return add(
        .error, "file.unreadable", "the file cannot be read; make it a file that you may read", file
      )
    }
    guard let text = String(data: data, encoding: .utf8) else {
      return add(.error, "file.not-text", "the file is not UTF-8; save it as UTF-8", file)
    }
    // A byte order mark says nothing in UTF-8.
    texts[file] = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private mutating func add(
    _ level: Finding.Level, _ code: String, _ message: String, _ file: String
  ) {
    findings.append(Finding(level, code, message, at: RecordMark(file: file)))
  }
}
