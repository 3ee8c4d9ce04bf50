import Foundation
import GRDB
import HotlineStore
import Testing

@Suite struct DirectoryFileErrorTests {
  let folder: StoreFolder
  let path: String

  init() throws {
    folder = try StoreFolder()
    path = folder.file()
  }

  private func expectOpening(_ path: String, fails text: String) {
    let error = #expect(throws: DirectoryFileError.self) { try DirectoryFile(path: path) }
    #expect(error?.description == text)
  }

  @Test func `a missing file is named`() {
    expectOpening(
      path, fails: "\(path) does not exist; write the path of a file made by `hotline build`")
  }

  @Test func `a folder is not a file`() {
    expectOpening(
      folder.path,
      fails: "\(folder.path) is a folder; write the path of a file made by `hotline build`")
  }

  @Test func `an empty file is called empty`() throws {
    try folder.put([])
    expectOpening(path, fails: "\(path) is empty; build it again with `hotline build`")
  }

  @Test(arguments: ["id: lantern-line\n", "S", String(repeating: "Lantern line\n", count: 90)])
  func `a text is not a directory file`(text: String) throws {
    try folder.put(Array(text.utf8))
    expectOpening(
      path,
      fails: "\(path) is not a directory file; write the path of a file made by `hotline build`")
  }

  @Test func `the SQLite file of something else is not a directory file`() throws {
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE song(title TEXT)") }
    try other.close()
    expectOpening(
      path,
      fails: "\(path) is not a directory file; write the path of a file made by `hotline build`")
  }

  @Test func `a named pipe is not waited for`() throws {
    try #require(mkfifo(path, 0o600) == 0)
    expectOpening(
      path,
      fails: "\(path) is not a directory file; write the path of a file made by `hotline build`")
  }

  @Test func `another format is told with both versions`() throws {
    var bytes = try written()
    bytes[63] = 9
    try folder.put(bytes)
    expectOpening(
      path,
      fails: "\(path) has format 9, this program reads format 4; "
        + "build it again with `hotline build`")
  }

  @Test func `a path too long for the system cannot be read`() {
    let long = folder.file(String(repeating: "x", count: 300))
    expectOpening(
      long,
      fails: "\(long) cannot be read: File name too long; check its permissions and its disk")
  }

  @Test(arguments: [50, 99])
  func `a file cut within its header is damaged`(size: Int) throws {
    try folder.put(Array(try written().prefix(size)))
    expectOpening(
      path,
      fails: "\(path) is damaged: it has \(size) bytes where 100 belong; "
        + "build it again with `hotline build`")
  }

  @Test func `a file cut in half is damaged`() throws {
    let bytes = try written()
    try folder.put(Array(bytes.prefix(bytes.count / 2)))
    expectOpening(
      path,
      fails: "\(path) is damaged: it has \(bytes.count / 2) bytes where \(bytes.count) belong; "
        + "build it again with `hotline build`")
  }

  @Test func `a file with something behind its end is damaged`() throws {
    let bytes = try written()
    try folder.put(bytes + [0])
    expectOpening(
      path,
      fails: "\(path) is damaged: it has \(bytes.count + 1) bytes where \(bytes.count) belong; "
        + "build it again with `hotline build`")
  }

  @Test func `a changed header is damage`() throws {
    var bytes = try written()
    bytes[59] = 2
    try folder.put(bytes)
    expectOpening(
      path, fails: "\(path) is damaged: its header has changed; build it again with `hotline build`"
    )
  }

  @Test(arguments: [
    (
      "UPDATE contents SET digest = 'sha256:other'",
      "the list of contents does not fit its checksum"
    ),
    ("DELETE FROM contents", "the list of contents is listed and not there"),
    ("UPDATE contents SET services = 'three'", "a value is not a number"),
    ("UPDATE contents SET digest = x'00'", "a value is not a text"),
    ("DROP TABLE contents; CREATE TABLE other(x)", "no such table: contents"),
  ])
  func `changed contents are told when the file is opened`(sql: String, detail: String) throws {
    try change(sql)
    expectOpening(
      path, fails: "\(path) is damaged: \(detail); build it again with `hotline build`")
  }

  private func written() throws -> [UInt8] {
    try DirectoryFileWriter.write(InventedDirectory.small, to: path)
    return try folder.bytes()
  }

  private func change(_ sql: String) throws {
    _ = try written()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: sql)
      try database.execute(sql: "VACUUM")
    }
    try queue.close()
  }
}
