import Foundation
import GRDB
import HotlineStore
import Testing

@Suite struct DirectoryFileDamageTests {
  let folder: StoreFolder
  let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.file()
    try DirectoryFileWriter.write(InventedDirectory.small, to: path)
  }

  @Test(arguments: [
    (
      "UPDATE part SET bytes = x'00' WHERE name = 'base'", "part \"base\" does not fit its checksum"
    ),
    ("DELETE FROM part WHERE name = 'base'", "part \"base\" is listed and not there"),
    ("UPDATE part SET bytes = 7 WHERE name = 'base'", "part \"base\" does not fit its checksum"),
    ("UPDATE part SET checksum = 'x' WHERE name = 'base'", "a value is not a number"),
  ])
  func `a changed part is told when it is read`(sql: String, detail: String) throws {
    try expectDamage(after: sql, detail) { _ = try $0.part("base") }
  }

  @Test(arguments: [
    ("UPDATE service SET bytes = x'00' WHERE position = 1", "service 1 does not fit its checksum"),
    ("UPDATE service SET name = 'x' WHERE position = 1", "service 1 does not fit its checksum"),
    ("DELETE FROM service WHERE position = 1", "service 1 is listed and not there"),
  ])
  func `a changed service is told when it is read`(sql: String, detail: String) throws {
    try expectDamage(after: sql, detail) { _ = try $0.service(at: 1) }
  }

  @Test(arguments: [
    ("UPDATE message SET bytes = x'00'", "a set of messages does not fit its checksum"),
    ("DELETE FROM message", "a set of messages is listed and not there"),
  ])
  func `changed messages are told without their locale`(sql: String, detail: String) throws {
    try expectDamage(after: sql, detail) { _ = try $0.messages(locale: "ar") }
  }

  @Test func `a changed place is told without its name`() throws {
    let sql = "UPDATE place SET place = 'gb-crf' WHERE name = 'casnewydd'"
    try expectDamage(after: sql, "a place name does not fit its checksum") {
      _ = try $0.places(named: "casnewydd")
    }
  }

  @Test(arguments: [
    "DELETE FROM service WHERE position = 2", "DELETE FROM message WHERE name = 'ar'",
    "DELETE FROM part WHERE name = 'index'", "UPDATE place SET position = 9",
    "DELETE FROM place WHERE position = 3",
    "UPDATE message SET position = 7 WHERE name = 'ar'",
  ])
  func `reading everything misses whatever is gone`(sql: String) throws {
    try change(sql)
    let file = try DirectoryFile(path: path)
    #expect(throws: DirectoryFileError.self) { try file.all() }
    #expect(throws: DirectoryFileError.self) { try file.verify() }
  }

  @Test func `a page of zeros is found, whichever it is`() throws {
    let whole = try folder.bytes()
    var texts: Set<String> = []
    for page in stride(from: 0, to: whole.count, by: 8192) {
      let zeros = [UInt8](repeating: 0, count: 8192)
      try folder.put(whole[..<page] + zeros + whole[(page + 8192)...])
      let error = try #require(throws: DirectoryFileError.self) {
        try DirectoryFile(path: path).verify()
      }
      texts.insert(error.description)
    }
    let malformed = "\(path) is damaged: database disk image is malformed; "
    #expect(texts.contains(malformed + "build it again with `hotline build`"))
  }

  @Test func `an index of ids that leads astray is told`() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET rootpage =
            (SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_message_1')
            WHERE name = 'sqlite_autoindex_service_1';
          """)
    }
    try queue.close()
    let error = try #require(throws: DirectoryFileError.self) {
      try DirectoryFile(path: path).position(of: "ar")
    }
    let text = "\(path) is damaged: the index of ids leads to another service; "
    #expect(error.description == text + "build it again with `hotline build`")
  }

  /// In a file of text and random bytes a flip may fall on bytes nobody reads. Wherever it falls,
  /// each reading gives what was written or an error, and never stops the program.
  @Test(arguments: UInt64(1)...6)
  func `a flipped bit gives an error or changes nothing`(seed: UInt64) throws {
    let whole = try folder.bytes()
    let random = SeededBytes(seed: seed)
    var damageCount = 0
    for _ in 0..<150 {
      var bytes = whole
      bytes[place(random, in: bytes.count)] ^= 1 << UInt8(random.number(below: 8))
      try folder.put(bytes)
      do throws(DirectoryFileError) {
        let file = try DirectoryFile(path: path)
        let all = try file.all()
        #expect(all == InventedDirectory.small)
        try expectSmall(file)
      } catch {
        damageCount += 1
      }
    }
    #expect(damageCount > 20)
  }

  /// Half of the flips fall anywhere, half on the edges of pages, where the structure lies.
  private func place(_ random: SeededBytes, in size: Int) -> Int {
    guard random.number(below: 2) == 0 else { return random.number(below: size) }
    let start = random.number(below: size / 8192) * 8192
    return random.number(below: 2) == 0
      ? start + random.number(below: 200) : start + 8191 - random.number(below: 200)
  }

  /// Look-ups may miss a name whose index is damaged; `verify` is what finds that.
  private func expectSmall(_ file: DirectoryFile) throws(DirectoryFileError) {
    let small = InventedDirectory.small
    for (position, service) in small.services.enumerated() {
      let found = try file.position(of: service.id)
      if found == nil {
        try file.verify()
        Issue.record("an id is not found and nothing is damaged")
      } else {
        #expect(found == position)
      }
    }
    for (name, bytes) in small.parts {
      let found = try file.part(name)
      #expect(found == bytes)
    }
    for messages in small.messages {
      let found = try file.messages(locale: messages.locale)
      #expect(found == messages.bytes)
    }
  }

  private func expectDamage(
    after sql: String, _ detail: String, _ read: (DirectoryFile) throws -> Void
  ) throws {
    try change(sql)
    let file = try DirectoryFile(path: path)
    let error = try #require(throws: DirectoryFileError.self) { try read(file) }
    let text = "\(path) is damaged: \(detail); build it again with `hotline build`"
    #expect(error.description == text)
    #expect(throws: error) { try file.all() }
  }

  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: sql)
      try database.execute(sql: "VACUUM")
    }
    try queue.close()
  }
}
