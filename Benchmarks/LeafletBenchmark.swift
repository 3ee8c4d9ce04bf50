import Foundation
import HotlineAnswers
import HotlineHours
import HotlineLeaflet
import HotlineModel
import Hotlines

/// Times leaflets of the real directory on paper: pages that are new to an open printer, the same pages
/// again, and one leaflet in ten languages by a printer that has opened nothing yet.
///
/// `HOTLINE_BENCHMARKS=1 swift run -c release hotline-benchmarks leaflets`; beside other programs:
/// `Benchmarks/leaflet_peers.py`.
struct LeafletBenchmark {
  let at: Moment
  let rounds: Int

  private static let ten = ["en", "ja", "zh-Hans", "ko", "vi", "ne", "my", "th", "pt-BR", "ar"]

  func run() throws {
    let directory = try Directory.open("directory")
    print("\nleaflets on paper, A4 (\(rounds) rounds, median, time of the processor)")
    try pages(directory)
    try cold(directory)
  }

  /// All leaflets as lists, in all languages and in some that are hard to set.
  private func pages(_ directory: Directory) throws {
    let leaflets = try directory.leaflets()
    let hard = ["en", "ja", "my", "ur"].map { [LanguageTag($0)] }
    for locales in [directory.readers] + hard {
      let sheets = try locales.flatMap { reader in
        try leaflets.map { try directory.leafletSheet($0.id, reader: reader, on: at) }
      }
      let codes = Dictionary(uniqueKeysWithValues: leaflets.map { ($0.id, $0.code(in: .a4)) })
      var (new, again) = ([Double](), [Double]())
      for _ in 0..<rounds {
        let printer = LeafletPrinter()
        // Opens the fonts of every language without the words that are timed.
        for sheet in sheets where sheet.id == "please-help-me" {
          _ = try printer.pdf([sheet], LeafletOptions(layout: .a4))
        }
        var (count, first, second) = (0, 0.0, 0.0)
        for sheet in sheets where sheet.id != "please-help-me" {
          let options = LeafletOptions(layout: .a4, qr: codes[sheet.id] ?? .none)
          first += try time { count += try printer.leaflet([sheet], options).pageCount }
          second += try time { _ = try printer.leaflet([sheet], options) }
        }
        new.append(first / Double(count))
        again.append(second / Double(count))
      }
      let name = locales.count == 1 ? "\(locales[0])" : "\(locales.count) languages"
      show("a page in \(name), new to the printer", new)
      show("a page in \(name), again", again)
    }
  }

  /// Fonts opened, ten languages set side by side on four pages, written.
  private func cold(_ directory: Directory) throws {
    let sheets = try Self.ten.map {
      try directory.leafletSheet("please-help-me", reader: LanguageTag($0), on: at)
    }
    var (samples, pages) = ([Double](), 0)
    for _ in 0..<rounds {
      samples.append(
        try time {
          let options = LeafletOptions(layout: .a4, isSideBySide: true)
          pages = try LeafletPrinter().leaflet(sheets, options).pageCount
        })
    }
    show("ten languages on \(pages) pages, nothing opened before", samples)
  }

  /// The time of the processor that the work takes, in milliseconds: what else the machine does at
  /// the same time does not count.
  private func time(_ work: () throws -> Void) rethrows -> Double {
    let begun = clock()
    try work()
    return Double(clock() - begun) * 1000 / Double(CLOCKS_PER_SEC)
  }

  private func show(_ name: String, _ samples: [Double]) {
    let median = samples.sorted()[samples.count / 2]
    let (tenths, persecond) = ((median * 10).rounded() / 10, Int(1000 / median))
    print("  \(name): \(tenths) ms, \(persecond) a second")
  }
}
