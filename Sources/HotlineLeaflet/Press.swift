import CPango
import HotlineAnswers
import HotlineModel

/// The open fonts, and what is done with them.
final class Press {
  private let press: OpaquePointer
  private let subsets = FontSubsets()
  private let texts = BrokenTexts()
  private let symbols = QRSymbols()

  /// Opens the fonts of these folders.
  init(fonts folders: [String]) throws(LeafletError) {
    guard let press = cpango_open(FontFamilies.configuration(folders: folders)) else {
      throw .noFonts(folders)
    }
    self.press = press
    guard cpango_font_files(press) > 0 else { throw .noFonts(folders) }
  }

  deinit { cpango_close(press) }

  /// Lays the sheets out and writes the file.
  func leaflet(
    _ sheets: [LeafletSheet], _ options: LeafletOptions
  ) throws(LeafletError) -> PrintedLeaflet {
    guard let first = sheets.first, sheets.allSatisfy({ !$0.isEmpty }) else {
      throw .nothingToPrint
    }
    texts.tidy()
    let typesetter = Typesetter(press, texts, symbols)
    let job = PrintJob(sheets: sheets, options: options, typesetter: typesetter)
    let pages = try job.pages()
    if let (language, count) = typesetter.unknown.min(by: { $0.key < $1.key }) {
      throw .noShape(characters: count, locale: language)
    }
    let size = job.paper
    let file = PaperFile(
      press: press, subsets: subsets, width: size.x, height: size.y, pageCount: pages.count,
      title: options.layout == .discreetCard ? nil : first.title,
      languages: sheets.map(\.locale), madeAt: options.madeAt)
    for page in pages { file.add(page) }
    return PrintedLeaflet(
      pdf: file.finished(), pageCount: pages.count, width: size.x, height: size.y,
      boxes: pages.enumerated().flatMap { number, page in page.boxes(number: number) })
  }
}

extension LeafletSheet {
  /// Whether it names no service.
  var isEmpty: Bool { groups.allSatisfy(\.entries.isEmpty) }
}
