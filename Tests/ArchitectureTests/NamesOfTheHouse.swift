/// The names that an article may use for files, types and their members.
struct NamesOfTheHouse {
  private let types: Set<String>
  private let words: Set<String>
  private let fileNames: Set<String>
  /// What the server says of its paths.
  private let paths: String

  /// Reads all sources.
  static func read() throws -> NamesOfTheHouse { try whole.get() }

  private static let whole = Result { try NamesOfTheHouse() }

  private init() throws {
    let sources = try House.sources()
    let tests = try House.swiftFiles(in: "Tests/ArchitectureTests")
    var types = Set(Arrows.allowed.keys)
    for arrows in Arrows.allowed.values { types.formUnion(arrows.outside) }
    let keywords = ["struct", "enum", "protocol", "class", "actor", "typealias"]
    for words in (sources + tests).flatMap(\.code).map(\.words) {
      for (keyword, name) in zip(words, words.dropFirst()) where keywords.contains(keyword) {
        types.insert(name)
      }
    }
    self.types = types
    words = Set(sources.flatMap(\.code).flatMap(\.words))
    let files = ["Sources", "directory", "locales"].flatMap { House.files(in: $0) }
    paths = try ["Assets/openapi.json", "PageRoutes.swift", "Routes.swift"]
      .map { try House.text("Sources/HotlineServer/\($0)") }.joined()
    fileNames = Set(files.compactMap { $0.split(separator: "/").last.map(String.init) })
  }

  /// Whether a name is that of a file or type that is there, or no such name at all.
  func knows(_ name: String) -> Bool {
    if name.contains("<") || name.contains(" ") || House.has(name) { return true }
    if name.hasPrefix("/") { return paths.contains("\"\(name)\"") }
    if name.contains("/") { return false }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isName = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    }
    guard isName, let first = parts.first, let last = parts.last else { return true }
    if parts.count == 2, ["swift", "yaml", "md", "csv", "sh"].contains(last) {
      return fileNames.contains(name)
    }
    // Small letters alone name no type, capitals alone are abbreviations such as PH.
    guard first.first?.isUppercase == true, first.contains(where: \.isLowercase) else {
      return true
    }
    return types.contains(first) && parts.dropFirst().allSatisfy { words.contains($0) }
  }
}
