import ArgumentParser
import HotlineLeaflet
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
        hotline leaflet technical-intern-card --reader km --reader my --layout card --output card.pdf
        hotline leaflet --all --output paper
      """)

  @Argument(help: "The id of a leaflet, see --list.") var id: String?
  @Flag(help: "List the leaflets.") var list = false
  @Flag(help: "Every leaflet in every language and form; --output names the folder.") var all =
    false
  @Option(help: "The directory: a folder of YAML files, or a file made by `hotline build`.")
  var directory = "directory"
  @Option(help: "The language of the readers (BCP 47); repeat for more, in the order of the paper.")
  var reader: [String] = []
  @Option(help: "\(LeafletForm.allNames); by default what the leaflet itself says.")
  var layout: LeafletForm?
  @Flag(help: "Several languages side by side, where the layout is html or a4.")
  var sideBySide = false
  @Option(
    help: "The paper: \(LeafletPaper.allCases.map(\.rawValue).joined(separator: ", ")).",
    transform: { try Choice.of($0) })
  var paper = LeafletPaper.a4
  @Option(
    help: "A square code for each service: none, tel or url; by default what the leaflet says.",
    transform: { try Choice.of($0) })
  var qr: LeafletCode?
  @Flag(help: "No letter smaller than 18 points.") var bigPrint = false
  @Flag(help: "Black and thick.") var highContrast = false
  @Flag(help: "Numbers and hours alone: nothing on it tells what it is for.") var discreet = false
  @Option(name: [.short, .long], help: "The file, or with --all the folder, to write.") var output:
    String?
  @OptionGroup var clock: MomentOption

  func validate() throws {
    guard list || all || id != nil else {
      throw ValidationError("name a leaflet, or write --list or --all")
    }
    guard !all || output != nil else {
      throw ValidationError("--output: name the folder to write to, such as paper")
    }
    guard !sideBySide || layout == .html || layout == .a4 else {
      throw ValidationError("--side-by-side: only for --layout html or a4")
    }
  }

  func run() throws {
    try ExitCodes.run {
      let opened = try Directory.open(directory)
      if let output, all { return try printAll(opened, to: output) }
      guard let id, !list else {
        return Output.write(try opened.leafletList(reader: readers[0]))
      }
      let leaflet = try opened.leaflet(id)
      let form = layout ?? LeafletForm(leaflet.layout)
      var copy = LeafletCopy(
        directory: opened, id: id, readers: readers, moment: try clock.moment, isDiscreet: discreet)
      (copy.options.paper, copy.options.isSideBySide) = (paper, sideBySide)
      (copy.options.isBigPrint, copy.options.isHighContrast) = (bigPrint, highContrast)
      guard let layout = form.paper else {
        return try Output.write(String(decoding: copy.bytes(form), as: UTF8.self), to: output)
      }
      guard let output else {
        throw ValidationError("--output: name the file to write, such as \(id).pdf")
      }
      copy.options.qr = qr ?? leaflet.code(in: layout)
      try Output.write(copy.bytes(form), to: output)
    }
  }

  private func printAll(_ directory: Directory, to folder: String) throws {
    let begun = ContinuousClock.now
    let batch = LeafletBatch(directory: directory, moment: try clock.moment, paper: paper)
    let (files, refused) = try batch.write(to: folder)
    let seconds = (ContinuousClock.now - begun) / .seconds(1)
    Output.line("\(files) files, \(refused) refused, in \(Int(seconds.rounded(.up))) s")
    if refused > 0 { throw ExitCodes.badData }
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

  /// The layout on paper; nil for a form that is none.
  var paper: LeafletLayout? { LeafletLayout(rawValue: rawValue) }

  /// How the name of a file ends.
  var suffix: String {
    switch self {
    case .text, .sms: "txt"
    case .html: "html"
    case .a4, .trifold, .zine, .card, .discreetCard, .poster: "pdf"
    }
  }

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
