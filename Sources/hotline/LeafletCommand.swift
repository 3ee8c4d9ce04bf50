import ArgumentParser
import HotlineAnswers
import HotlineModel
import Hotlines

/// Prints a leaflet.
struct LeafletCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leaflet",
    abstract: "A leaflet of the directory for readers of one language or several.",
    discussion: """
      Text, HTML and messages are printed, or written with --output; paper needs --output.
      Examples:
        hotline leaflet --list
        hotline leaflet trafficking-contacts --reader vi --layout text
        hotline leaflet working-conditions --reader ne --reader my --layout html --output work.html
        hotline leaflet domestic-violence --reader pt-BR --layout sms
      """)

  @Argument(help: "The id of a leaflet, see --list.") var id: String?
  @Flag(help: "List the leaflets.") var list = false
  @Option(help: "The directory: a folder of YAML files, or a file made by `hotline build`.")
  var directory = "directory"
  @Option(help: "The language of the readers (BCP 47); repeat for more, in the order of the paper.")
  var reader: [String] = []
  @Option(help: "\(LeafletForm.allNames); by default what the leaflet itself says.")
  var layout: LeafletForm?
  @Flag(help: "In HTML, several languages side by side.") var sideBySide = false
  @Flag(help: "Numbers and hours alone: nothing on it tells what it is for.") var discreet = false
  @Option(name: [.short, .long], help: "The file to write.") var output: String?
  @OptionGroup var clock: MomentOption

  func validate() throws {
    guard list || id != nil else { throw ValidationError("name a leaflet, or write --list") }
    guard !sideBySide || layout == .html else {
      throw ValidationError("--side-by-side: only for --layout html")
    }
  }

  func run() throws {
    try ExitCodes.run {
      let opened = try Directory.open(directory)
      guard let id, !list else {
        return Output.write(try opened.leafletList(reader: readers[0]))
      }
      let form = try layout ?? LeafletForm(opened.leaflet(id).layout)
      let sheets = try readers.map {
        try opened.leafletSheet(
          id, reader: $0, on: clock.moment, isDiscreet: discreet || form == .discreetCard)
      }
      switch form {
      case .text: try Output.write(LeafletPlainText(sheets).text, to: output)
      case .html:
        let html = LeafletHTML(sheets, arrangement: sideBySide ? .sideBySide : .afterOneAnother)
        try Output.write(html.html, to: output)
      case .sms:
        let parts = sheets.flatMap { LeafletMessage($0).parts }
        try Output.write(parts.map { "\($0)\n" }.joined(separator: "\n"), to: output)
      case .a4, .trifold, .zine, .card, .discreetCard, .poster:
        try LeafletPaper.write(sheets, form, to: output)
      }
    }
  }

  /// The readers in the order given, else one by the environment's locale.
  private var readers: [LanguageTag] {
    reader.isEmpty ? [ReaderOptions.usualReader] : reader.map { LanguageTag($0) }
  }
}

/// The forms of a leaflet.
enum LeafletForm: String, ExpressibleByArgument, CaseIterable {
  case a4, trifold, zine, card
  case discreetCard = "discreet-card"
  case poster, text, html, sms

  /// The form of a layout on paper.
  init(_ layout: LeafletLayout) {
    switch layout {
    case .a4: self = .a4
    case .trifold: self = .trifold
    case .zine: self = .zine
    case .card: self = .card
    case .discreetCard: self = .discreetCard
    case .poster: self = .poster
    }
  }

  /// `a4, trifold, …` for the help.
  static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
