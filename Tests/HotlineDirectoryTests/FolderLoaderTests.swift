import Foundation
import HotlineDirectory
import HotlineModel
import Testing

@Suite struct FolderLoaderTests {
  @Test func `a folder on disk reads as the same texts do`() throws {
    let reading = try onDisk(Fixture.files)
    #expect(reading.findings == [])
    #expect(reading.content == DirectoryFolder(files: Fixture.files).read().content)
    #expect(reading.rules == DirectoryFolder(files: Fixture.files).read().rules)
  }

  @Test func `a file with another ending is pointed out`() throws {
    var files = Fixture.files
    files["directory/services/other.yml"] = "id: other"
    #expect(
      try onDisk(files).findings.map(\.description) == [
        "directory/services/other.yml:1:1: warning [file.ignored]: the file is not read; "
          + "end its name with .yaml or move it away"
      ])
  }

  @Test func `places are read from records, from tables and from tables of names`() throws {
    var files = Fixture.files
    files["directory/places/GB-towns.csv"] =
      "id,parent,kind,name_en,latitude,longitude,alsoCalled\n"
      + "GB-CRF-barry,GB-CRF,municipality,Barry,,,\n"
    files["directory/places/names/GB.csv"] = "id,tag,name,status\nGB-CRF,ja,カーディフ,attested\n"
    files["directory/places/old.txt"] = "Barry"
    let reading = try onDisk(files)
    #expect(
      reading.findings.map(\.description) == [
        "directory/places/old.txt:1:1: warning [file.ignored]: the file is not read; "
          + "end its name with .yaml or .csv or move it away"
      ])
    #expect(reading.content?.places.map(\.id).contains("GB-CRF-barry") == true)
    #expect(reading.content?.places.first { $0.id == "GB-CRF" }?.name.byTag["ja"] == "カーディフ")
  }

  @Test func `a file that is not UTF-8 is pointed out`() throws {
    let found = try onDisk(Fixture.files) { root in
      try Data([0xE9, 0xFF]).write(to: root.appending(path: "directory/services/old.yaml"))
    }.findings
    #expect(
      found.map(\.description) == [
        "directory/services/old.yaml:1:1: error [file.not-text]: the file is not UTF-8; "
          + "save it as UTF-8"
      ])
  }

  @Test func `a folder that is named like a file is pointed out`() throws {
    let found = try onDisk(Fixture.files) { root in
      try FileManager.default.createDirectory(
        at: root.appending(path: "directory/services/old.yaml"), withIntermediateDirectories: true)
    }.findings
    #expect(
      found.map(\.description) == [
        "directory/services/old.yaml:1:1: error [file.unreadable]: the file cannot be read; "
          + "make it a file that you may read"
      ])
  }

  @Test func `a byte order mark before the first key is nothing`() throws {
    var files = Fixture.files
    files["directory/directory.yaml"] = "\u{FEFF}" + Fixture.header
    #expect(try onDisk(files).findings == [])
  }

  private func onDisk(
    _ files: [String: String], besides: (URL) throws -> Void = { _ in }
  ) throws -> DirectoryReading {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try besides(root)
    return DirectoryFolder(path: root.appending(path: "directory").path).read()
  }
}
