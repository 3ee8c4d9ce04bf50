import Foundation
import GRDB
import HotlineStore
import Testing

@Suite struct NameDamageTests {
  let folder: StoreFolder
  let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.file()
    try DirectoryFileWriter.write(InventedNames.directory, to: path)
  }

  // MARK: Rows

  @Test(arguments: [
    "UPDATE name SET text = 'Lantern Lime' WHERE position = 0",
    "UPDATE name SET named = 1 WHERE position = 0", "UPDATE name SET sort = 1 WHERE position = 0",
    "UPDATE name SET words = 9 WHERE position = 0",
    "UPDATE name SET checksum = 7 WHERE position = 0",
    "UPDATE name SET position = 40 WHERE position = 0",
  ])
  func `a changed name is told when it is read`(sql: String) throws {
    try expectDamage(after: sql, "a name in the search index does not fit its checksum") {
      _ = try $0.names(withKeys: ["lanternline"], limit: 9)
    }
  }

  @Test func `a changed key is told where it is found`() throws {
    let sql = "UPDATE name SET key = 'lanternlime' WHERE position = 0"
    try expectDamage(after: sql, "a name in the search index does not fit its checksum") {
      _ = try $0.names(withWords: [["line"]], in: InventedNames.all, limit: 9)
    }
  }

  @Test(arguments: [
    "UPDATE named SET id = 'lantern-lime' WHERE position = 0",
    "UPDATE named SET kind = 'office' WHERE position = 0",
    "UPDATE named SET owner = 'x' WHERE position = 0",
    "UPDATE named SET first = 1 WHERE position = 0",
    "UPDATE named SET last = 40 WHERE position = 0",
  ])
  func `what a name leads to is told when it has changed`(sql: String) throws {
    try expectDamage(after: sql, "a name in the search index does not fit its checksum") {
      _ = try $0.named(at: 0)
    }
  }

  @Test(arguments: [0, 5])
  func `a name that leads to nothing is told`(position: Int) throws {
    let file = try changed("DELETE FROM named WHERE position = \(position)")
    let error = try #require(throws: DirectoryFileError.self) { try file.named(at: position) }
    #expect(error.description == damaged("a name leads to nothing"))
    #expect(throws: DirectoryFileError.self) { try file.verify() }
  }

  @Test(arguments: [0, 7, 14])
  func `a name that is gone is missed by reading everything`(position: Int) throws {
    let file = try changed("DELETE FROM name WHERE position = \(position)")
    let error = try #require(throws: DirectoryFileError.self) { try file.all() }
    #expect(
      error.description == damaged("a name in the search index is listed and not there"))
    #expect(throws: DirectoryFileError.self) { try file.verify() }
  }

  // MARK: Tokens and vocabulary

  @Test(arguments: [
    "UPDATE word_data SET block = x'00000000' WHERE id = (SELECT max(id) FROM word_data)",
    "UPDATE piece_data SET block = x'00000000' WHERE id = (SELECT max(id) FROM piece_data)",
    "DELETE FROM word_data WHERE id = (SELECT max(id) FROM word_data)",
    "UPDATE word_data SET block = replace(block, 'antern', 'antirn') WHERE id > 10",
    "UPDATE token_checksum SET checksum = 7 WHERE name = 'piece'",
    "DELETE FROM token_checksum WHERE name = 'word'",
    "DELETE FROM word_idx", "DELETE FROM piece_idx",
  ])
  func `changed tokens are found by verifying`(sql: String) throws {
    let file = try changed(sql)
    let error = #expect(throws: DirectoryFileError.self) { try file.verify() }
    #expect(
      error?.description == damaged("a name in the search index does not fit its checksum"))
  }

  @Test(arguments: ["SET words = CAST('lime' AS BLOB)", "SET checksum = 7", "SET words = x''"])
  func `a changed vocabulary is told when it is read`(change: String) throws {
    let sql = "UPDATE vocabulary \(change) WHERE length = 4"
    let file = try changed(sql)
    let error = try #require(throws: DirectoryFileError.self) { try file.vocabulary(length: 4) }
    #expect(
      error.description == damaged("a name in the search index does not fit its checksum"))
    #expect(throws: DirectoryFileError.self) { try file.verify() }
  }

  @Test func `a page of zeros is found, whichever it is`() throws {
    let whole = try folder.bytes()
    for page in stride(from: 0, to: whole.count, by: 8192) {
      let zeros = [UInt8](repeating: 0, count: 8192)
      try folder.put(whole[..<page] + zeros + whole[(page + 8192)...])
      #expect(throws: DirectoryFileError.self, "page \(page / 8192)") {
        try DirectoryFile(path: path).verify()
      }
    }
  }

  /// Wherever a bit is flipped, each look-up gives what was written, or less, or an error.
  @Test(arguments: UInt64(1)...4)
  func `a flipped bit gives an error or no other name`(seed: UInt64) throws {
    let whole = try folder.bytes()
    let random = SeededBytes(seed: seed)
    var damageCount = 0
    for _ in 0..<150 {
      var bytes = whole
      bytes[random.number(below: bytes.count)] ^= 1 << UInt8(random.number(below: 8))
      try folder.put(bytes)
      do {
        try expectSmall(try DirectoryFile(path: path))
      } catch is DirectoryFileError {
        damageCount += 1
      }
    }
    #expect(damageCount > 0)
  }

  private func expectSmall(_ file: DirectoryFile) throws {
    let all = InventedNames.all
    let hits = [
      try file.names(withKeys: ["tokyo", "lanternline"], limit: 9),
      try file.names(withWords: [["lantern", "passp*"]], in: all, limit: 9),
      try file.names(withPieces: ["律の"], in: all, limit: 9),
    ].joined()
    for hit in hits {
      #expect(InventedNames.small.names[hit.position] == hit.name)
      let named = try file.named(at: hit.name.named)
      #expect(named == InventedNames.small.named[hit.name.named])
    }
  }

  // MARK: Changing

  private func damaged(_ detail: String) -> String {
    "\(path) is damaged: \(detail); build it again with `hotline build`"
  }

  private func expectDamage(
    after sql: String, _ detail: String, _ read: (DirectoryFile) throws -> Void
  ) throws {
    let file = try changed(sql)
    let error = #expect(throws: DirectoryFileError.self) { try read(file) }
    #expect(error?.description == damaged(detail))
    #expect(throws: DirectoryFileError.self) { try file.verify() }
  }

  private func changed(_ sql: String) throws -> DirectoryFile {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: sql)
      try database.execute(sql: "VACUUM")
    }
    try queue.close()
    return try DirectoryFile(path: path)
  }
}
