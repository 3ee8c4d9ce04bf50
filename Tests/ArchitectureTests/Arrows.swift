/// What a target may import.
struct Arrows: Equatable {
  /// Targets of ours.
  let ours: Set<String>
  /// Modules from outside.
  let outside: Set<String>

  /// Modules that come with the toolchain and are nobody's dependency.
  static let toolchain: Set<String> = ["Foundation", "Synchronization"]

  /// The arrows of the house; a new one changes this table, the article and the manifest at once.
  static let allowed: [String: Arrows] = [
    "CICU": to([]),
    "CPhone": to([]),
    "HotlineHours": to([], outside: ["Foundation"]),
    "HotlineModel": to(["HotlineHours"], outside: ["Foundation"]),
    "HotlineText": to(["CICU"]),
    "HotlineRules": to(["HotlineHours", "HotlineModel"]),
    "HotlineReferral": to(
      ["HotlineHours", "HotlineModel", "HotlineRules"], outside: ["Synchronization"]),
    "HotlineDirectory": to(
      ["CPhone", "HotlineHours", "HotlineModel", "HotlineRules", "HotlineText"],
      outside: ["Foundation", "Yams"]),
    "HotlineStore": to(["HotlineText"], outside: ["Foundation", "GRDB"]),
    "HotlineAnswers": to(["HotlineHours", "HotlineModel", "HotlineReferral", "HotlineText"]),
    "Hotlines": to(
      [
        "HotlineAnswers", "HotlineDirectory", "HotlineHours", "HotlineLeaflet", "HotlineModel",
        "HotlineReferral",
        "HotlineRules", "HotlineStore", "HotlineText",
      ], outside: ["Foundation", "Synchronization"]),
    "CZlib": to([]),
    "CPango": to([]),
    "CQR": to([]),
    "HotlineLeaflet": to(
      ["CPango", "CQR", "CZlib", "HotlineAnswers", "HotlineModel", "HotlineText"],
      outside: ["Synchronization"]),
    "HotlineServer": to(
      ["CZlib", "HotlineAnswers", "HotlineHours", "HotlineLeaflet", "HotlineModel", "Hotlines"],
      outside: [
        "Foundation", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging", "NIOCore",
        "NIOHTTP1",
        "ServiceLifecycle", "Synchronization", "UnixSignals",
      ]),
    "hotline": to(
      [
        "HotlineAnswers", "HotlineDirectory", "HotlineHours", "HotlineLeaflet", "HotlineModel",
        "HotlineServer",
        "Hotlines",
      ],
      outside: ["ArgumentParser", "Foundation"]),
  ]

  /// The places of imports that no arrow allows.
  static func forbidden(in file: SourceFile) -> [String] {
    let arrows = allowed[file.target] ?? to([])
    return file.places { line in
      guard let module = Import(line)?.module else { return false }
      return !arrows.ours.union(arrows.outside).contains(module)
    }
  }

  private static func to(_ ours: Set<String>, outside: Set<String> = []) -> Arrows {
    Arrows(ours: ours, outside: outside)
  }
}

/// One line that imports a module.
struct Import: Equatable {
  /// The module.
  let module: String
  /// Whether importers of the file's own module see it too.
  let isPublic: Bool

  /// Reads a line of code; nil when it imports nothing.
  init?(_ line: String) {
    let words = line.split { $0 == " " || $0 == ";" }.map(String.init)
    guard let place = words.firstIndex(of: "import"),
      words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.access.contains($0) })
    else { return nil }
    let rest = words[(place + 1)...].drop { Self.kinds.contains($0) }
    guard let name = rest.first?.split(separator: ".").first else { return nil }
    (module, isPublic) = (String(name), words[..<place].contains("public"))
  }

  private static let access = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds = [
    "typealias", "struct", "class", "enum", "protocol", "let", "var", "func",
  ]
}
