import Foundation
import HotlineDirectory
import HotlineModel
import HotlineStore
import Hotlines
import Testing

@Suite struct BuildFailureTests {
  private func build(_ wales: Wales) -> DirectoryBuild {
    DirectoryBuild(DirectoryFolder(path: wales.path))
  }

  /// Builds a good file, breaks the folder, and builds again.
  private func failure(
    _ file: String, _ old: String, _ new: String
  ) throws -> (text: String, kept: Bool, left: [String]) {
    let wales = try Wales()
    _ = try build(wales).write(to: wales.built)
    let before = try wales.bytes()
    try wales.replace(old, with: new, in: file)
    let error = #expect(throws: DirectoryError.self) {
      try build(wales).write(to: wales.built)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: wales.root.path).sorted()
    return ("\(try #require(error))", try wales.bytes() == before, names)
  }

  @Test(arguments: [
    (
      "directory/services/harbour.yaml", "0808 157 0192", "0808 157",
      "directory/services/harbour.yaml:12:12: error [phone.invalid]: '0808 157' is no telephone "
        + "number of GB: no number that is in use begins so; write it as it is dialled in the country, or with + and "
        + "the country code"
    ),
    (
      "directory/services/harbour.yaml", "We[1,3] 10:00-12:00", "Wez 10:00-12:00",
      "directory/services/harbour.yaml:16:49: error [hours.unknown-weekday]: \"Wez\" is not a "
        + "weekday; write Mo, Tu, We, Th, Fr, Sa or Su (here probably \"We\")"
    ),
    (
      "directory/rules/rules.yaml", "services: [lantern]", "services: [lanter]",
      "directory/rules/rules.yaml:30:14: error [reference.unknown]: 'lanter' is no service; "
        + "write lantern"
    ),
    (
      "directory/rules/rules.yaml", "when: {danger: [\"no\", unknown]}", "when: {danger: \"no\"}",
      "directory/rules/rules.yaml:10:3: error [rules.triage-gap]: no triage rule holds for a "
        + "person with danger: unknown; widen one to take it in"
    ),
    (
      "directory/rules/rules.yaml", "when: {danger: [\"no\", unknown]}", "when: {always: true}",
      "directory/rules/rules.yaml:10:3: error [rules.triage-overlap]: danger-is-urgent and "
        + "otherwise-routine both hold for a person with danger: yes; let one of them exclude it"
    ),
  ])
  func `an error says where and what to write, and the old file stays as it was`(
    file: String, old: String, new: String, text: String
  ) throws {
    let failure = try failure(file, old, new)
    #expect(failure.text == text)
    #expect(failure.kept)
    #expect(failure.left == ["directory", "locales", "wales.hotline"])
  }

  @Test func `rules that need each other in a circle are an error of the folder`() throws {
    let wales = try Wales()
    _ = try build(wales).write(to: wales.built)
    let before = try wales.bytes()
    try wales.write(Self.circle, to: "directory/rules/circle.yaml")
    let findings = build(wales).findings.filter { $0.level == .error }
    #expect(
      findings.map(\.description) == [
        "directory/rules/circle.yaml:1:3: error [rules.circle]: fact rules need each other in a "
          + "circle: alone -> lost -> alone; take one of these facts out of a condition"
      ])
    #expect(throws: DirectoryError.self) { try build(wales).write(to: wales.built) }
    #expect(try wales.bytes() == before)
  }

  private static let circle = """
    - id: alone-when-lost
      kind: fact
      title: Who is lost is alone
      source: [{document: "001"}]
      when: {lost: "yes"}
      sets: alone
    - id: lost-when-alone
      kind: fact
      title: Who is alone is lost
      source: [{document: "001"}]
      when: {alone: "yes"}
      sets: lost
    """

  @Test func `a file is not written into a folder that is not there`() throws {
    let wales = try Wales()
    let path = wales.file("nowhere/wales.hotline").path
    let error = #expect(throws: DirectoryFileError.self) { try build(wales).write(to: path) }
    let folder = wales.file("nowhere").path
    #expect(
      error?.description
        == "\(path) was not written: there is no folder \(folder); make the folder first")
  }

  @Test func `a folder is not replaced by a file`() throws {
    let wales = try Wales()
    let error = #expect(throws: DirectoryFileError.self) { try build(wales).write(to: wales.path) }
    #expect(error == .folder(path: wales.path))
    #expect(try wales.opened().serviceIDs.count == 5)
  }

  @Test func `an open file answers on while another takes its place`() throws {
    let wales = try Wales()
    let old = try wales.openedFile()
    try wales.replace("version: \"7\"", with: "version: \"8\"", in: "directory/directory.yaml")
    let new = try wales.openedFile()
    #expect(old.header.version == "7")
    #expect(try old.service("harbour").id == "harbour")
    #expect(new.header.version == "8")
    #expect(old.digest != new.digest)
  }

  @Test func `a folder that has errors is not opened`() throws {
    let wales = try Wales()
    try wales.replace("fee: free", with: "fee: fre", in: "directory/services/harbour.yaml")
    let error = #expect(throws: DirectoryError.self) { try wales.opened() }
    #expect(
      error?.description
        == "directory/services/harbour.yaml:8:6: error [field.value]: 'fre' is no value of 'fee'; "
        + "write one of free, charged, unknown (here probably free)")
  }

  @Test func `findings are told as lines and as JSON`() throws {
    let wales = try Wales()
    try wales.replace("fee: free", with: "fee: fre", in: "directory/services/harbour.yaml")
    let build = build(wales)
    #expect(build.hasErrors)
    #expect(build.findingsText.hasSuffix("\n1 errors, 0 warnings\n"))
    #expect(
      build.findingsJSON.contains(
        #"{"file":"directory/services/harbour.yaml","line":8,"column":6,"level":"error","#
          + #""code":"field.value","text":"'fre' is no value of 'fee'; write one of free, "#
          + #"charged, unknown (here probably free)"}"#))
  }

  @Test func `warnings and notes do not keep a folder from being built`() throws {
    let wales = try Wales()
    try wales.replace("date: 2026-02", with: "date: undated", in: "directory/services/lantern.yaml")
    let build = build(wales)
    #expect(build.findings.contains { $0.code == "source.undated" && $0.level == .warning })
    #expect(!build.hasErrors)
    #expect(throws: Never.self) { try build.write(to: wales.built) }
  }
}
