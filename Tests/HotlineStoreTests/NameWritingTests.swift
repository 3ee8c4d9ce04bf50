import HotlineStore
import Testing

@Suite struct NameWritingTests {
  let folder: StoreFolder
  let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.file()
    try DirectoryFileWriter.write(InventedNames.directory, to: path)
  }

  @Test func `what was written is read back`() throws {
    let file = try DirectoryFile(path: path)
    #expect(try file.all() == InventedNames.directory)
    try file.verify()
  }

  @Test func `the same names give the same bytes`() throws {
    try DirectoryFileWriter.write(InventedNames.directory, to: folder.file("again"))
    #expect(try folder.bytes() == folder.bytes("again"))
  }

  private static let named = StoredNamed(kind: "service", id: "a")

  @Test(arguments: [
    (
      StoredNames(named: [StoredNamed(kind: "service", id: "lan\0tern")]),
      "the id \"lan␀tern\" holds U+0000"
    ),
    (StoredNames(named: [StoredNamed(kind: "ser\0", id: "a")]), "the id \"a\" holds U+0000"),
    (
      StoredNames(named: [StoredNamed(kind: "office", id: "a", owner: "\0")]),
      "the id \"a\" holds U+0000"
    ),
    (
      StoredNames(
        named: [named], names: [StoredName(named: 0, sort: 0, words: 1, text: "a\0b", key: "ab")]),
      "the name \"a␀b\" holds U+0000"
    ),
    (
      StoredNames(
        named: [named], names: [StoredName(named: 0, sort: 0, words: 1, text: "ab", key: "a\0b")]),
      "the name \"ab\" holds U+0000"
    ),
  ])
  func `names with U+0000 are not written`(names: StoredNames, complaint: String) throws {
    let error = #expect(throws: DirectoryFileError.self) {
      try DirectoryFileWriter.write(StoredDirectory(digest: "d", names: names), to: path)
    }
    #expect(
      error?.description
        == "\(path) was not written: \(complaint); write it without that character")
    #expect(try DirectoryFile(path: path).all() == InventedNames.directory)
  }
}
