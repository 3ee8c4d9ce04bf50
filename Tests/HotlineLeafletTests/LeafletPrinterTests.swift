import HotlineAnswers
import HotlineLeaflet
import HotlineModel
import Testing

struct LeafletPrinterTests {
  @Test(arguments: Printed.rows)
  func `nothing stands outside the margins and nothing overlaps`(row: Printed.Row) throws {
    let leaflet = try Printed.leaflet(row)
    let margin = 14.0
    for box in leaflet.boxes {
      #expect(box.x >= margin && box.x + box.width <= leaflet.width - margin, "\(box)")
      #expect(box.y >= margin && box.y + box.height <= leaflet.height - margin, "\(box)")
    }
    for (place, box) in leaflet.boxes.enumerated() {
      for other in leaflet.boxes[(place + 1)...] where other.page == box.page {
        #expect(!box.overlaps(other), "\(box) \(other)")
      }
    }
  }

  @Test(arguments: Printed.rows)
  func `the same sheet gives the same bytes twice`(row: Printed.Row) throws {
    #expect(try Printed.leaflet(row).pdf == Printed.leaflet(row).pdf)
  }

  @Test(arguments: Printed.rows)
  func `no letter is smaller than allowed`(row: Printed.Row) throws {
    let isCard = row.layout == .card || row.layout == .discreetCard
    let least = try Printed.leaflet(row).boxes.compactMap(\.letterSize).min() ?? 0
    #expect(least >= (isCard ? 6 : 8))
  }

  @Test(arguments: InventedSheet.locales)
  func `big print has no letter below 18 points`(locale: String) throws {
    let sheet = InventedSheet.sheet(locale)
    let options = LeafletOptions(layout: .a4, isBigPrint: true, isHighContrast: true)
    let leaflet = try Printed.printer.leaflet([sheet], options)
    #expect(leaflet.boxes.compactMap(\.letterSize).min() ?? 0 >= 18)
  }

  @Test(arguments: InventedSheet.locales)
  func `a code beside a number is at least 15 mm wide`(locale: String) throws {
    let options = LeafletOptions(layout: .a4, qr: .tel)
    let leaflet = try Printed.printer.leaflet([InventedSheet.sheet(locale)], options)
    let codes = leaflet.boxes.filter { $0.letterSize == nil }
    #expect(codes.map(\.text).first == "tel:0120000119")
    #expect(codes.count == 6)
    #expect(codes.allSatisfy { $0.width >= 42.5 && abs($0.width - $0.height) < 0.01 })
  }

  @Test func `a code keeps four light modules around it`() throws {
    let options = LeafletOptions(layout: .a4, qr: .tel)
    let leaflet = try Printed.printer.leaflet([InventedSheet.sheet("en")], options)
    for code in leaflet.boxes where code.letterSize == nil {
      let quiet = code.width / 21 * 4
      for text in leaflet.boxes where text.letterSize != nil && text.page == code.page {
        #expect(!text.overlaps(code, distance: quiet), "\(text) \(code)")
      }
    }
  }

  @Test func `ten cards stand on a sheet, and each language has its own`() throws {
    let sheets = ["vi", "ar"].map { InventedSheet.sheet($0, services: 2) }
    let one = try Printed.printer.leaflet(sheets, LeafletOptions(layout: .card))
    let mixed = try Printed.printer.leaflet(
      sheets, LeafletOptions(layout: .card, isSideBySide: true))
    #expect(one.pageCount == 2)
    #expect(one.boxes.filter { $0.page == 0 && $0.text == sheets[0].title }.count == 10)
    #expect(mixed.pageCount == 1)
    #expect(mixed.boxes.filter { $0.text == sheets[1].title }.count == 5)
  }

  @Test(arguments: InventedSheet.locales)
  func `a discreet card says nothing but numbers, codes and the date`(locale: String) throws {
    let leaflet = try Printed.leaflet(.init(layout: .discreetCard, locale: locale))
    let ascii = leaflet.boxes.allSatisfy { $0.text.allSatisfy { $0.isASCII || $0 == "›" } }
    #expect(ascii)
    let texts = Set(leaflet.boxes.map(\.text))
    #expect(texts.isSuperset(of: ["HL", "0120-000-119", "› 2 1", "2026-11-21"]))
    #expect(try !Poppler.facts(leaflet.pdf).contains("Title"))
  }

  @Test func `side by side each service has one row`() throws {
    let sheets = ["vi", "ja", "ar"].map { InventedSheet.sheet($0) }
    let leaflet = try Printed.printer.leaflet(
      sheets, LeafletOptions(layout: .a4, isSideBySide: true))
    let numbers = leaflet.boxes.filter { $0.text == "06-0000-0007" }
    #expect(numbers.count == 3)
    #expect(Set(numbers.map(\.page)).count == 1)
  }

  @Test func `a poster has strips with a number and a name each`() throws {
    let leaflet = try Printed.leaflet(.init(layout: .poster, locale: "en"))
    let strips = leaflet.boxes.filter { $0.height > $0.width && $0.text == "0120-000-119" }
    #expect(strips.count >= 1)
    #expect(leaflet.pageCount == 1)
  }

  @Test func `readings stand above names`() throws {
    let leaflet = try Printed.leaflet(.init(layout: .a4, locale: "ja-simple"))
    let reading = leaflet.boxes.first { $0.text == "はたらくひとのためのそうだんまどぐち" }
    let name = leaflet.boxes.first { $0.text == "働く人のための相談窓口" }
    #expect(try #require(reading).y < #require(name).y)
  }
}

extension PrintedLeaflet.Box {
  /// Whether it covers a part of another box, or comes nearer to it than the distance.
  fileprivate func overlaps(_ other: Self, distance: Double = -0.6) -> Bool {
    x < other.x + other.width + distance && other.x < x + width + distance
      && y < other.y + other.height + distance && other.y < y + height + distance
  }
}
