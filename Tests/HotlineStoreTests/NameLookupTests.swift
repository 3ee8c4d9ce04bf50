import HotlineStore
import Testing

@Suite struct NameLookupTests {
  private let folder: StoreFolder
  private let memory: NamesInMemory
  private let file: DirectoryFile

  init() throws {
    folder = try StoreFolder()
    memory = try NamesInMemory(InventedNames.small)
    try DirectoryFileWriter.write(InventedNames.directory, to: folder.file())
    file = try DirectoryFile(path: folder.file())
  }

  /// What both sources give, found to be the same.
  private func both<Value: Equatable>(_ look: (any NameSource) throws -> Value) throws -> Value {
    let found = try look(memory)
    #expect(try look(file) == found)
    return found
  }

  private func positions(
    _ look: (any NameSource) throws -> [StoredNameHit]
  ) throws -> [Int] {
    let hits = try both(look)
    for hit in hits { #expect(InventedNames.small.names[hit.position] == hit.name) }
    return hits.map(\.position)
  }

  @Test(arguments: [
    (["lanternline"], [0]), (["tokyo", "lanternline", "东京"], [0, 13, 14]), (["Shoterasu"], [3]),
    (["0570000911", "nothing"], [4]), (["Lantern Line"], []), (["lantern"], []), ([""], []),
    ([], []),
    (["%"], []), (["lanternline' OR '1'='1"], []), (["lanternline\0"], [0]),
  ])
  func `names are found by their keys, in their order`(keys: [String], found: [Int]) throws {
    #expect(try positions { try $0.names(withKeys: keys, limit: 9) } == found)
  }

  @Test(arguments: [
    ("0570", 6, [4]), ("8157", 6, [5]), ("057", 0, []), ("", 6, [4, 5]), ("tokyo", 0, [12, 14]),
    ("东", 0, [13]), ("tokyolanterns", 0, []), ("*", 0, []), ("_", 0, []),
  ])
  func `names of a sort are found by how their key begins`(
    prefix: String, sort: Int, found: [Int]
  ) throws {
    #expect(try positions { try $0.names(withKeyPrefix: prefix, sort: sort, limit: 9) } == found)
  }

  @Test(arguments: [
    ([["lantern"]], [0, 12]), ([["lantern"], ["line"]], [0]), ([["line"], ["lantern"]], [0]),
    ([["lan*"]], [0, 12]), ([["lan"]], []), ([["tokyo"], ["lan*"]], [12]), ([["相谈"]], [1]),
    ([["passports", "Tpassp"]], [9, 10]), ([["passports"], ["taken"]], [10]), ([["phap"]], [7]),
    ([["ปัญหา"]], [11]), ([["Shoterasu"]], [2]), ([["rights"], ["line"]], []), ([], []),
    ([["东京", "lantern"]], [0, 12, 13]),
  ])
  func `names are found by a word of each group`(groups: [[String]], found: [Int]) throws {
    #expect(
      try positions { try $0.names(withWords: groups, in: InventedNames.all, limit: 9) } == found)
  }

  @Test(arguments: [
    (["ter"], [0, 12]), (["ter", "erl"], []), (["law"], []), (["律の"], [1]), (["法律", "の相"], [1]),
    (["Shot", "Ster"], [3]), (["Sho"], []), (["hot"], []), (["057", "911"], [4]), ([], []),
    (["รึก"], [11]), (["东京"], [13]), (["phap"], []),
  ])
  func `names are found by pieces of their keys`(pieces: [String], found: [Int]) throws {
    #expect(
      try positions { try $0.names(withPieces: pieces, in: InventedNames.all, limit: 9) } == found)
  }

  @Test(arguments: [
    ("Tpassp", [9, 10], [4, 3]), ("lantern", [0, 12], [2, 2]), ("法律", [1], [3]), ("lan", [], []),
  ])
  func `the uses of a word tell how many words a name has`(
    word: String, found: [Int], words: [Int]
  ) throws {
    let uses = try both { try $0.uses(ofWord: word, in: InventedNames.all, limit: 9) }
    #expect(uses.map(\.position) == found)
    #expect(uses.map(\.words) == words)
    #expect(uses.map(\.named) == found.map { InventedNames.small.names[$0].named })
  }

  @Test(arguments: [
    (4, "away\nline\nluat\nphap\nthey\ntook"), (7, "gymorth\nlantern\nllinell"),
    (2, "my\ntu\n东京\n法律\n相谈"),
    (0, ""), (-1, ""), (99, ""),
  ])
  func `the vocabulary has the words of a length and none of their other forms`(
    length: Int, words: String
  ) throws {
    #expect(
      String(decoding: try both { try $0.vocabulary(length: length) }, as: UTF8.self) == words)
  }

  // MARK: Kinds, ranges, limits

  @Test(arguments: [
    ("service", 0...7), ("subject", 8...11), ("office", 12...12), ("place", 13...14),
  ])
  func `the names of a kind stand together`(kind: String, range: ClosedRange<Int>) throws {
    #expect(try both { try $0.range(ofKind: kind) } == range)
    let words = [["lantern", "tokyo", "rights", "luat"]]
    let found = try positions { try $0.names(withWords: words, in: range, limit: 9) }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy(range.contains))
  }

  @Test(arguments: ["leaflet", "language", "", "service' --"])
  func `a kind of which nothing has a name has no names`(kind: String) throws {
    #expect(try both { try $0.range(ofKind: kind) } == nil)
  }

  @Test func `every name leads to what it names`() throws {
    for (position, thing) in InventedNames.small.named.enumerated() {
      #expect(try both { try $0.named(at: position) } == thing)
    }
    #expect(throws: DirectoryFileDamage.structure("a name leads to nothing")) {
      try memory.named(at: 6)
    }
    #expect(throws: DirectoryFileError.self) { try file.named(at: 6) }
  }

  @Test func `a limit keeps the first names`() throws {
    #expect(
      try positions { try $0.names(withWords: [["lantern"]], in: InventedNames.all, limit: 1) }
        == [0])
    #expect(
      try positions { try $0.names(withPieces: ["tok"], in: InventedNames.all, limit: 1) } == [12])
    #expect(try positions { try $0.names(withKeys: ["tokyo", "东京"], limit: 1) } == [13])
    #expect(try positions { try $0.names(withKeyPrefix: "", sort: 0, limit: 2) } == [0, 6])
    #expect(try positions { try $0.names(withWords: [["lantern"]], in: 1...9, limit: 0) } == [])
  }

  @Test func `names are read at their positions, in ascending order`() throws {
    #expect(try positions { try $0.names(at: [9, 2, 2, 40, -1]) } == [2, 9])
    #expect(try positions { try $0.names(at: []) } == [])
  }

  @Test func `without names nothing is found`() throws {
    let empty = try NamesInMemory(StoredNames())
    #expect(try empty.range(ofKind: "service") == nil)
    #expect(try empty.names(withKeys: [""], limit: 9) == [])
    #expect(try empty.names(withWords: [["lantern"]], in: InventedNames.all, limit: 9) == [])
    #expect(try empty.vocabulary(length: 4) == [])
  }

  // MARK: Signs that mean something to SQLite

  @Test(arguments: [
    "\"", "\"\"", "lantern\"", "\"lantern\" OR \"line", "*", "**", "lantern OR", "NEAR(", "AND",
    "NOT",
    "OR", "(", ")", "{text}:", "text:", "^lantern", "-lantern", "+", "'", "''; DROP TABLE name; --",
    "", "%", "\\", "lantern\u{FEFF}", "\u{10FFFF}",
  ])
  func `signs of the query language find nothing and do no harm`(sign: String) throws {
    let token = sign.replacing(" ", with: "")
    #expect(
      try positions { try $0.names(withWords: [[token]], in: InventedNames.all, limit: 9) } == [])
    #expect(
      try positions { try $0.names(withPieces: [token], in: InventedNames.all, limit: 9) } == [])
    #expect(try both { try $0.uses(ofWord: token, in: InventedNames.all, limit: 9) } == [])
    let beside = try positions {
      try $0.names(withWords: [[token, "lantern"]], in: InventedNames.all, limit: 9)
    }
    #expect(beside == [0, 12])
    try file.verify()
  }

  @Test func `U+0000 in a word finds nothing`() throws {
    let words = [["lantern\0"]]
    #expect(try positions { try $0.names(withWords: words, in: InventedNames.all, limit: 9) } == [])
  }

  @Test func `a word with a space finds nothing`() throws {
    let words = [["lantern line"]]
    #expect(try positions { try $0.names(withWords: words, in: InventedNames.all, limit: 9) } == [])
  }
}
