import Foundation
import HotlineStore
import Testing

@Suite struct DirectoryFileTests {
  let folder: StoreFolder

  init() throws { folder = try StoreFolder() }

  private func opened(_ directory: StoredDirectory) throws -> DirectoryFile {
    try DirectoryFileWriter.write(directory, to: folder.file())
    return try DirectoryFile(path: folder.file())
  }

  @Test(arguments: UInt64(1)...12)
  func `what was written is read back`(seed: UInt64) throws {
    let directory = InventedDirectory.random(seed: seed)
    let file = try opened(directory)
    #expect(try file.all() == directory)
    try file.verify()
  }

  @Test func `an empty directory is a directory`() throws {
    let file = try opened(StoredDirectory(digest: ""))
    #expect(file.serviceCount == 0)
    #expect(file.locales == [])
    #expect(try file.all() == StoredDirectory(digest: ""))
  }

  @Test func `each part is read by its name, and an unknown name is nil`() throws {
    let file = try opened(InventedDirectory.small)
    #expect(file.digest == "sha256:small")
    for (name, bytes) in InventedDirectory.small.parts {
      #expect(try file.part(name) == bytes)
    }
    #expect(try file.part("rules") == nil)
    #expect(try file.part("header\0") == nil)
    #expect(try file.part("") == nil)
  }

  @Test func `services are found by position and by id`() throws {
    let file = try opened(InventedDirectory.small)
    #expect(file.serviceCount == 3)
    for (position, service) in InventedDirectory.small.services.enumerated() {
      #expect(try file.service(at: position) == service.bytes)
      #expect(try file.position(of: service.id) == position)
    }
    #expect(try file.position(of: "lantern") == nil)
    #expect(try file.position(of: "lantern-line\0") == nil)
  }

  @Test func `several services come in the order asked`() throws {
    let file = try opened(InventedDirectory.small)
    let read = try file.services(at: [2, 0, 0])
    #expect(read == [[], Array("lantern".utf8), Array("lantern".utf8)])
    #expect(try file.services(at: []) == [])
  }

  @Test func `messages are found by exactly their locale`() throws {
    let file = try opened(InventedDirectory.small)
    #expect(file.locales == ["zh-Hant", "ar"])
    #expect(try file.messages(locale: "ar") == Array("خط المساعدة".utf8))
    #expect(try file.messages(locale: "zh") == nil)
    #expect(try file.messages(locale: "AR") == nil)
  }

  @Test func `a name gives every place it stands for, in the order written`() throws {
    let file = try opened(InventedDirectory.small)
    #expect(try file.places(named: "newport") == ["gb-nwp", "gb-iow-newport"])
    #expect(try file.places(named: "東京") == ["jp-13"])
    #expect(try file.places(named: "casnewydd") == ["gb-nwp"])
    #expect(try file.places(named: "Newport") == [])
    #expect(try file.places(named: "newport\0") == [])
  }

  @Test(arguments: [-1, 3, Int.max, Int.min])
  func `a position outside the file is an error`(position: Int) throws {
    let file = try opened(InventedDirectory.small)
    let error = try #require(throws: DirectoryFileError.self) { try file.service(at: position) }
    let text = "\(folder.file()) has no service \(position); write a position from 0 to 2"
    #expect(error.description == text)
    #expect(throws: error) { try file.services(at: [0, position]) }
  }

  @Test func `an empty directory has no position at all`() throws {
    let file = try opened(StoredDirectory(digest: ""))
    let error = #expect(throws: DirectoryFileError.self) { try file.service(at: 0) }
    #expect(
      error?.description == "\(folder.file()) has no service 0; the file holds none")
  }

  @Test func `a replaced file stays readable as it was to whoever has it open`() throws {
    let directory = InventedDirectory.random(seed: 3)
    let before = try opened(directory)
    let after = try opened(InventedDirectory.small)
    #expect(try before.all() == directory)
    #expect(try after.all() == InventedDirectory.small)
    try FileManager.default.removeItem(atPath: folder.file())
    #expect(try after.all() == InventedDirectory.small)
  }

  @Test func `two readers have one file open, and reading leaves nothing beside it`() throws {
    let one = try opened(InventedDirectory.small)
    let bytes = try folder.bytes()
    let other = try DirectoryFile(path: folder.file())
    #expect(try one.all() == other.all())
    #expect(try folder.names() == ["directory.hotline"])
    #expect(try folder.bytes() == bytes)
  }

  @Test func `many tasks may read at once`() async throws {
    let directory = InventedDirectory.random(seed: 8)
    let file = try opened(directory)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for position in directory.services.indices {
        group.addTask {
          let found = try file.service(at: position)
          #expect(found == directory.services[position].bytes)
        }
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: ["file:a.hotline", "file:a?mode=memory", "a%20b?x#y.hotline", "ガイド 'a'.hotline"])
  func `a file name is never taken for anything else`(name: String) throws {
    try DirectoryFileWriter.write(InventedDirectory.small, to: folder.file(name))
    #expect(try DirectoryFile(path: folder.file(name)).all() == InventedDirectory.small)
    #expect(try folder.names() == [name])
  }
}
