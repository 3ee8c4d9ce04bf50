/// The texts of a directory's files by their path below the folder that holds the directory.
struct DirectoryFiles {
  /// The name of the directory's own folder: `directory`.
  let name: String
  /// Path to text: `directory/services/otit.yaml`, `locales/en.yaml`.
  let texts: [String: String]
  /// What could not be read at all.
  let findings: [Finding]

  init(name: String, texts: [String: String], findings: [Finding] = []) {
    (self.name, self.texts, self.findings) = (name, texts, findings)
  }

  /// A file of the directory itself, with its path.
  func file(_ name: String) -> (path: String, text: String)? {
    let path = "\(self.name)/\(name)"
    return texts[path].map { (path, $0) }
  }

  /// The files of a folder, by name: path, name without its ending, and text.
  func files(in folder: String, ending: String) -> [(path: String, name: String, text: String)] {
    let paths = texts.keys.filter { path in
      path.hasPrefix("\(folder)/") && path.hasSuffix(ending)
        && !path.dropFirst(folder.count + 1).contains("/")
    }
    return paths.sorted().map { path in
      let name = path.dropFirst(folder.count + 1).dropLast(ending.count)
      return (path, String(name), texts[path] ?? "")
    }
  }
}
