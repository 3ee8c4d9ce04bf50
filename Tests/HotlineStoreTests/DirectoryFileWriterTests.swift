import Foundation
import HotlineStore
import Testing

@Suite struct DirectoryFileWriterTests {
  let folder: StoreFolder
  let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.file()
  }

  @Test(arguments: UInt64(1)...6)
  func `the same directory gives the same bytes`(seed: UInt64) throws {
    let directory = InventedDirectory.random(seed: seed)
    try DirectoryFileWriter.write(directory, to: path)
    var again = StoredDirectory(digest: directory.digest)
    for name in directory.parts.keys.sorted(by: >) { again.parts[name] = directory.parts[name] }
    (again.services, again.messages) = (directory.services, directory.messages)
    again.places = directory.places
    try DirectoryFileWriter.write(again, to: folder.file("again"))
    #expect(try folder.bytes() == folder.bytes("again"))
  }

  @Test func `writing leaves nothing but the file, readable as the user's mask allows`() throws {
    try DirectoryFileWriter.write(InventedDirectory.small, to: path)
    try DirectoryFileWriter.write(InventedDirectory.random(seed: 2), to: path)
    #expect(try folder.names() == ["directory.hotline"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    let mask = umask(0o022)
    umask(mask)
    #expect(mode == 0o666 & ~Int(mask))
  }

  private static let unwritable: [(StoredDirectory, String)] = [
    (
      StoredDirectory(
        digest: "d",
        services: ["lantern-line", "harbour-chat", "lantern-line"].map {
          StoredRecord(id: $0, bytes: [])
        }),
      "service \"lantern-line\" is there twice; write it once"
    ),
    (
      StoredDirectory(
        digest: "d",
        messages: [
          StoredMessages(locale: "vi", bytes: []), StoredMessages(locale: "vi", bytes: [1]),
        ]),
      "locale \"vi\" is there twice; write it once"
    ),
    (
      StoredDirectory(
        digest: "d",
        places: [
          StoredPlaceName(folded: "東京", place: "jp-13"),
          StoredPlaceName(folded: "東京", place: "jp-13"),
        ]),
      "place name \"東京\" of \"jp-13\" is there twice; write it once"
    ),
    (
      StoredDirectory(digest: "d\0"),
      "digest \"d␀\" holds U+0000; write it without that character"
    ),
    (
      StoredDirectory(digest: "d", parts: ["in\0dex": []]),
      "part \"in␀dex\" holds U+0000; write it without that character"
    ),
    (
      StoredDirectory(digest: "d", places: [StoredPlaceName(folded: "a", place: "\0")]),
      "place name \"a\" of \"␀\" holds U+0000; write it without that character"
    ),
  ]

  @Test(arguments: unwritable)
  func `a directory that cannot be written leaves the old file byte for byte`(
    directory: StoredDirectory, complaint: String
  ) throws {
    try DirectoryFileWriter.write(InventedDirectory.small, to: path)
    let old = try folder.bytes()
    try expectWriting(directory, to: path, fails: "\(path) was not written: \(complaint)")
    #expect(try folder.bytes() == old)
    #expect(try folder.names() == ["directory.hotline"])
  }

  @Test func `a folder is not overwritten`() throws {
    try expectWriting(
      InventedDirectory.small, to: folder.path,
      fails: "\(folder.path) is a folder; write the path of a file made by `hotline build`")
  }

  @Test func `a folder that does not exist is named`() throws {
    let file = folder.file("none/directory.hotline")
    try expectWriting(
      InventedDirectory.small, to: file,
      fails: "\(file) was not written: there is no folder \(folder.path)/none; "
        + "make the folder first")
  }

  @Test func `a name too long for a temporary name leaves the old file`() throws {
    let name = String(repeating: "x", count: 250)
    let file = try folder.put([1, 2, 3], name)
    try expectWriting(
      InventedDirectory.small, to: file,
      fails: "\(file) was not written: File name too long; "
        + "check its folder and its disk, or write another path")
    #expect(try folder.bytes(name) == [1, 2, 3])
    #expect(try folder.names() == [name])
  }

  @Test func `the file of another writer is not touched`() throws {
    try folder.put([7], ".directory.hotline.1.part")
    try DirectoryFileWriter.write(InventedDirectory.small, to: path)
    #expect(try DirectoryFile(path: path).all() == InventedDirectory.small)
    #expect(try folder.bytes(".directory.hotline.1.part") == [7])
  }

  @Test func `a hundred leftovers are an error`() throws {
    for number in 1...100 { try folder.put([], ".directory.hotline.\(number).part") }
    try expectWriting(
      InventedDirectory.small, to: path,
      fails: "\(path) was not written: 100 files named .directory.hotline.*.part are there "
        + "already; check its folder and its disk, or write another path")
    #expect(try folder.names().count == 100)
  }

  private func expectWriting(
    _ directory: StoredDirectory, to file: String, fails text: String
  ) throws {
    let error = #expect(throws: DirectoryFileError.self) {
      try DirectoryFileWriter.write(directory, to: file)
    }
    #expect(error?.description == text)
  }
}
