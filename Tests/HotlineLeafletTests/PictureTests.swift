import Foundation
import HotlineLeaflet
import HotlineModel
import Testing

struct PictureTests {
  @Test(arguments: ["ja", "my", "km", "th", "ne", "ar", "ur", "zh-Hant", "vi"])
  func `a page looks as it did when somebody looked at it`(locale: String) throws {
    let sheet = InventedSheet.sheet(locale, services: 2)
    let pdf = try Printed.printer.pdf([sheet], LeafletOptions(layout: .a4, qr: .tel))
    let picture = try Poppler.picture(pdf)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(locale).pgm")
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != "1" else {
      try Data(picture).write(to: file)
      Issue.record("\(file.lastPathComponent) was written: look at it")
      return
    }
    let known = Array(try Data(contentsOf: file))
    try #require(picture.count == known.count)
    let difference = zip(picture, known).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    // A letter that moved or changed makes more than this; the ways to smooth edges make less.
    #expect(Double(difference) / Double(known.count) < 1.5)
  }
}
