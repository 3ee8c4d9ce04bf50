import HotlineAnswers
import HotlineHours
import HotlineLeaflet
import HotlineModel
import Hotlines

/// One leaflet in one form.
struct LeafletCopy {
  let directory: Directory
  let id: String
  /// The languages, in the order of the paper.
  let readers: [LanguageTag]
  let moment: Moment
  /// How it is printed; the layout comes from the form.
  var options = LeafletOptions(layout: .a4)
  var isDiscreet = false

  /// The bytes of the file in a form.
  func bytes(_ form: LeafletForm) throws -> [UInt8] {
    if let layout = form.paper {
      var options = options
      options.layout = layout
      return try directory.leafletPDF(id, readers: readers, on: moment, options: options)
    }
    let sheets = try readers.map {
      try directory.leafletSheet(id, reader: $0, on: moment, isDiscreet: isDiscreet)
    }
    return Array(text(sheets, form).utf8)
  }

  private func text(_ sheets: [LeafletSheet], _ form: LeafletForm) -> String {
    switch form {
    case .html:
      let isSideBySide = options.isSideBySide
      return LeafletHTML(sheets, arrangement: isSideBySide ? .sideBySide : .afterOneAnother).html
    case .sms:
      return sheets.flatMap { LeafletMessage($0).parts }.map { "\($0)\n" }.joined(separator: "\n")
    case .text, .a4, .trifold, .zine, .card, .discreetCard, .poster:
      return LeafletPlainText(sheets).text
    }
  }
}
