import Foundation
import HotlineAnswers
import HotlineLeaflet
import HotlineModel
import Hotlines
import Testing

/// An address that keeps people alive by not being known is in no form of any leaflet.
@Suite struct ConfidentialLeafletTests {
  @Test(arguments: ["ar", "cy", "en", "ja-simple", "vi"], [false, true])
  func `a confidential address is never shown`(reader: String, isDiscreet: Bool) throws {
    let wales = try Self.hidden()
    for directory in [try wales.opened(), try wales.openedFile()] {
      let sheet = try directory.leafletSheet(
        "house", reader: LanguageTag(reader), on: Wales.noon(), isDiscreet: isDiscreet)
      #expect(sheet.groups.flatMap(\.entries).map(\.service).contains("lantern"))
      let forms =
        [LeafletPlainText([sheet]).text, LeafletHTML([sheet]).html, "\(sheet)"]
        + LeafletMessage(sheet).parts
      for form in forms {
        for secret in ["Hidden", "green door", "the mill"] { #expect(!form.contains(secret)) }
      }
    }
  }

  @Test(arguments: ["ar", "cy", "en"], LeafletLayout.allCases)
  func `nor is it on paper`(reader: String, layout: LeafletLayout) throws {
    let wales = try Self.hidden()
    let pdf = try wales.opened().leafletPDF(
      "house", readers: [LanguageTag(reader)], on: Wales.noon(),
      options: LeafletOptions(layout: layout, qr: .url))
    let file = wales.file("house.pdf")
    try Data(pdf).write(to: file)
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-raw", file.path, "-"]
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let joined = text.filter { !$0.isWhitespace }
    #expect(joined.contains("02079460958"))
    for secret in ["Hidden", "greendoor", "themill"] { #expect(!joined.contains(secret)) }
  }

  /// The invented directory with two addresses that must not be known.
  private static func hidden() throws -> Wales {
    let wales = try Wales()
    try wales.replace(
      "  - id: door\n",
      with: """
          - id: house
            desk: Lantern house, the green door
            location: {confidential: true, address: {en: 1 Hidden Lane}, area: GB-CRF}
            languages: [{tags: [en, ar, cy, vi], mode: staff, hours: "24/7", source: [page]}]
            source: [page]
          - id: box
            letter: Lantern, by the mill
            location: {confidential: true, address: {en: 2 Hidden Lane}, area: GB-CRF}
            languages: [{tags: [en, ar, cy, vi], mode: text, hours: unknown, source: [page]}]
            source: [page]
          - id: door

        """, in: "directory/services/lantern.yaml")
    try FileManager.default.createDirectory(
      at: wales.file("directory/leaflets"), withIntermediateDirectories: true)
    let text = """
      id: house
      title: leaflet.domestic-violence.title
      groups: [{services: lantern, subjects: home-violence}]
      onlyIfServes: any
      """
    try wales.write(text, to: "directory/leaflets/house.yaml")
    return wales
  }
}
