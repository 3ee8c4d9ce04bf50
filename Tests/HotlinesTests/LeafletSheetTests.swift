import Foundation
import HotlineAnswers
import HotlineModel
import Hotlines
import Testing

@Suite struct LeafletSheetTests {
  private let wales: Wales

  init() throws {
    wales = try Wales()
    let folder = wales.file("directory/leaflets")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try leaflet("onlyIfServes: any")
  }

  private func leaflet(_ more: String) throws {
    let text = """
      id: home
      title: leaflet.domestic-violence.title
      intro: leaflet.domestic-violence.intro
      groups:
        - {heading: subject.home-violence, services: [harbour, lantern, police]}
        - {heading: group.other, subjects: [work]}
      \(more)

      """
    try wales.write(text, to: "directory/leaflets/home.yaml")
  }

  private func sheet(_ reader: String, isDiscreet: Bool = false) throws -> LeafletSheet {
    try wales.opened().leafletSheet(
      "home", reader: LanguageTag(reader), on: Wales.noon(), isDiscreet: isDiscreet)
  }

  private func entry(_ id: String, _ sheet: LeafletSheet) -> LeafletSheet.Entry? {
    sheet.groups.flatMap(\.entries).first { $0.service == id }
  }

  @Test func `a sheet has the contact, the hours and the keys for its reader`() throws {
    let sheet = try sheet("en")
    #expect(sheet.title == "When somebody at home hurts you")
    #expect(sheet.groups.map(\.heading) == ["Violence at home", "Other help"])
    let harbour = try #require(entry("harbour", sheet))
    #expect(harbour.contacts.map(\.value) == ["0808 157 0192", "https://harbour.example/chat"])
    #expect(harbour.contacts[0].uri == "tel:+448081570192")
    #expect(harbour.contacts[0].steps == ["press 2"])
    #expect(harbour.contacts.map(\.kind) == [nil, "chat"])
    #expect(
      harbour.facts.prefix(3) == [
        "English, staff", "Mon–Fri 09:00–17:00; public holidays closed", "free to contact",
      ])
    #expect(harbour.mark == nil)
  }

  @Test func `hours are those of the reader's language`() throws {
    let harbour = try #require(entry("harbour", sheet("ar")))
    #expect(harbour.facts[1].contains("10:00–12:00"))
    #expect(!harbour.facts.joined().contains("17:00"))
    #expect(harbour.contacts.map(\.value) == ["0808 157 0192"])
  }

  @Test func `a service without the reader's language is marked with those it has`() throws {
    let sheet = try sheet("vi")
    #expect(entry("harbour", sheet)?.mark?.contains("English") == true)
    #expect(entry("police", sheet)?.mark == "languages not known")
    #expect(entry("lantern", sheet)?.mark == nil)
    #expect(entry("bridge", sheet)?.contacts.map(\.value) == ["020 7946 0123"])
  }

  @Test func `or it is left out, where the leaflet says so`() throws {
    try leaflet("onlyIfServes: reader")
    #expect(
      try sheet("vi").groups.flatMap(\.entries).map(\.service) == ["lantern", "bridge"])
  }

  @Test func `unknown hours are said to be unknown`() throws {
    #expect(try entry("lantern", sheet("vi"))?.facts.contains("hours not known") == true)
  }

  @Test func `the facts are those that the leaflet shows`() throws {
    try leaflet("show: [hours]\nonlyIfServes: any")
    let harbour = try #require(entry("harbour", sheet("en")))
    #expect(harbour.facts == ["Mon–Fri 09:00–17:00; public holidays closed"])
    #expect(harbour.contacts[0].steps == [])
  }

  @Test func `the paper says how old its facts are, and when to check again`() throws {
    #expect(
      try sheet("en").trust == [
        "Contact points in Wales · directory 7 \(short(try wales.opened().digest))",
        "Oldest check of what is shown: 2026",
        "Check these numbers again after 2027.",
      ])
    try wales.replace(
      "verified: {on: 2026-11-01, how: call}", with: "verified: {on: 2024-02-29, how: call}",
      in: "directory/services/harbour.yaml")
    let sheet = try sheet("en")
    #expect(
      sheet.trust.suffix(2) == [
        "Oldest check of what is shown: 2024-02-29",
        "To be checked again since 2025-02-28: some of it may have changed.",
      ])
    #expect(
      entry("harbour", sheet)?.facts.last == "checked 2024-02-29: may have changed since")
    #expect(entry("police", sheet)?.facts.contains { $0.hasPrefix("checked") } == false)
  }

  @Test func `a fact without a date makes the paper say so`() throws {
    try wales.replace(
      "verified: {on: 2026-11-01, how: call}", with: "verified: {on: undated, how: call}",
      in: "directory/services/harbour.yaml")
    let sheet = try sheet("en")
    #expect(sheet.trust.last == "For some of it, no date of a check is known.")
    #expect(entry("harbour", sheet)?.facts.last == "date of the check not known: may have changed")
  }

  @Test func `nothing on a discreet sheet tells what it is for`() throws {
    let sheet = try sheet("en", isDiscreet: true)
    #expect(sheet.title == "Useful numbers" && sheet.intro == [])
    #expect(sheet.groups.allSatisfy { $0.heading == nil })
    #expect(sheet.groups.flatMap(\.entries).map(\.name.text) == ["1", "2", "3", "4"])
    let text = LeafletPlainText([sheet]).text
    for word in ["Harbour", "Lantern", "Police", "violence", "chat", "work"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("0808 157 0192  → press 2"))
  }

  @Test func `easy Japanese shows the own name with its reading`() throws {
    let harbour = try #require(entry("harbour", sheet("ja-simple")))
    #expect(harbour.name.text == "港ほっとらいん")
    #expect(harbour.name.reading == "みなと ほっとらいん")
    #expect(harbour.official == nil)
  }

  @Test func `a folder and the file built of it give the same sheet`() throws {
    let (folder, file) = (try sheet("ar"), try wales.openedFile())
    #expect(
      try file.leafletSheet("home", reader: LanguageTag("ar"), on: Wales.noon()) == folder)
    #expect(try file.leaflets() == wales.opened().leaflets())
  }

  @Test func `a leaflet is found by its title, shown and listed`() throws {
    let directory = try wales.opened()
    let found = try directory.find("somebody at home hurts", kinds: [.leaflet])
    #expect(found.map(\.id) == ["home"])
    #expect(
      try directory.findText(found, reader: LanguageTag("en")).contains("When somebody at home"))
    #expect(try directory.recordJSON(of: "home").contains(#""onlyIfServes":"any""#))
    let text = try directory.recordText(of: "home", reader: LanguageTag("en"))
    #expect(text.hasPrefix("When somebody at home hurts you\n  [home]\n"))
    #expect(text.contains("  Harbour  [harbour]\n"))
    #expect(
      try directory.leafletList(reader: LanguageTag("en"))
        == "home  When somebody at home hurts you\n")
  }

  @Test(arguments: [
    ("hom", "no leaflet has this id; write home"),
    ("zzzzzzzz", "no leaflet has this id; see: hotline leaflet --list"),
  ])
  func `an id of no leaflet is told with the nearest`(id: String, text: String) throws {
    let error = #expect(throws: DirectoryError.self) {
      try wales.opened().leafletSheet(id, reader: LanguageTag("en"), on: Wales.noon())
    }
    #expect(error?.description == text)
  }

  @Test func `a reader that is no language is told as such`() throws {
    let error = #expect(throws: QuestionError.self) { try sheet("zz9") }
    #expect(error?.field == "reader")
  }

  private func short(_ digest: String) -> String { String(digest.dropFirst(7).prefix(12)) }
}
