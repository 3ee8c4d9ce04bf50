import Foundation
import HotlineAnswers
import HotlineHours
import HotlineLeaflet
import HotlineModel
import Hotlines
import Testing

/// Every leaflet of the real directory in every language and layout on paper, read back with a program
/// that knows nothing of how it was made.
@Suite struct PaperTests {
  private static let printer = LeafletPrinter()

  @Test(arguments: LeafletTests.ids, LocaleTests.locales)
  func `every leaflet stands on paper, whole and within its margins`(
    id: String, locale: String
  ) throws {
    for layout in LeafletLayout.allCases {
      let sheet = try LeafletTests.sheet(id, locale, isDiscreet: layout == .discreetCard)
      let leaflet = try Self.leaflet(id, sheet, layout)
      Self.expectPlaces(leaflet, "\(id) \(locale) \(layout.rawValue)")
      try Self.expectWords(leaflet, sheet, layout)
    }
  }

  @Test(arguments: LeafletTests.ids, ["ar", "en", "km", "my", "ne", "ur"])
  func `every leaflet has a list in big print`(id: String, locale: String) throws {
    var options = LeafletOptions(try RealDirectory.open().leaflet(id), layout: .a4)
    options.isBigPrint = true
    let sheet = try LeafletTests.sheet(id, locale)
    let leaflet = try Self.printer.leaflet([sheet], options)
    Self.expectPlaces(leaflet, "\(id) \(locale)")
    #expect(leaflet.boxes.compactMap(\.letterSize).min() ?? 0 >= 18)
  }

  @Test(arguments: LeafletLayout.allCases)
  func `the same leaflet gives the same bytes, whatever was printed before`(
    layout: LeafletLayout
  ) throws {
    for locale in ["ar", "ja", "my"] {
      let isDiscreet = layout == .discreetCard
      let sheet = try LeafletTests.sheet("working-conditions", locale, isDiscreet: isDiscreet)
      let first = try Self.leaflet("working-conditions", sheet, layout, on: LeafletPrinter())
      _ = try Self.leaflet(
        "please-help-me", LeafletTests.sheet("please-help-me", "ja"), .a4)
      let second = try Self.leaflet("working-conditions", sheet, layout)
      let isSame = first.pdf == second.pdf
      #expect(isSame, "\(locale)")
    }
  }

  // MARK: Parts

  private static func leaflet(
    _ id: String, _ sheet: LeafletSheet, _ layout: LeafletLayout,
    on printer: LeafletPrinter = printer
  ) throws -> PrintedLeaflet {
    let leaflet = try RealDirectory.open().leaflet(id)
    return try printer.leaflet([sheet], LeafletOptions(leaflet, layout: layout))
  }

  /// Everything is 5 mm or more from the edges, and nothing lies over another thing.
  private static func expectPlaces(_ leaflet: PrintedLeaflet, _ name: String) {
    let edge = 14.0
    var outside = 0
    var overlaps: [String] = []
    for boxes in Dictionary(grouping: leaflet.boxes, by: \.page).values {
      for (place, box) in boxes.enumerated() {
        let isInside =
          box.x >= edge && box.x + box.width <= leaflet.width - edge && box.y >= edge
          && box.y + box.height <= leaflet.height - edge
        outside += isInside ? 0 : 1
        for other in boxes[(place + 1)...] where box.overlaps(other) {
          overlaps.append("\(box.text) / \(other.text)")
        }
      }
    }
    #expect(outside == 0 && overlaps.isEmpty, "\(name): \(overlaps.prefix(2))")
  }

  /// Every number and every name of the sheet is found; of several ways to reach a service a card has
  /// the first, and a discreet card has no names.
  private static func expectWords(
    _ leaflet: PrintedLeaflet, _ sheet: LeafletSheet, _ layout: LeafletLayout
  ) throws {
    let text = plain(try read(leaflet.pdf))
    let isCard = layout == .card || layout == .discreetCard
    var missing: [String] = []
    for entry in sheet.groups.flatMap(\.entries) {
      var words = entry.contacts.prefix(isCard ? 1 : entry.contacts.count).map(\.value)
      if layout != .discreetCard { words.append(entry.name.text) }
      missing += words.filter { !isFound(plain($0), in: text) }
    }
    #expect(missing.isEmpty, "\(sheet.id) \(sheet.locale) \(layout.rawValue): \(missing)")
  }

  /// Without spaces a letter may join the next word's first to one character; its bytes are there.
  private static func isFound(_ word: String, in text: String) -> Bool {
    text.contains(word) || Array(text.utf8).firstRange(of: Array(word.utf8)) != nil
  }

  private static func read(_ pdf: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["pdftotext", "-raw", file.path, "-"]
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without spaces, ends of lines and marks of direction; in one form of Unicode.
  private static func plain(_ text: String) -> String {
    let scalars = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .format && !$0.properties.isWhitespace
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension PrintedLeaflet.Box {
  /// Whether it covers a part of another box; lines of text may touch.
  fileprivate func overlaps(_ other: Self) -> Bool {
    let slack = 0.6
    return x < other.x + other.width - slack && other.x < x + width - slack
      && y < other.y + other.height - slack && other.y < y + height - slack
  }
}
