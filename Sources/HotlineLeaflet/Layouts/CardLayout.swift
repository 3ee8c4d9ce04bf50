import HotlineAnswers
import HotlineModel

/// Cards for a wallet, as many as a sheet of paper holds, with marks where they are cut.
///
/// Each language has sheets of its own; side by side, the cards of a sheet are dealt out to the
/// languages in turn.
struct CardLayout {
  let job: PrintJob

  private static let width = Length.millimetres(85)
  private static let height = Length.millimetres(54)
  private static let margin = Length.millimetres(3.5)

  /// The pages, in order.
  func pages() throws(LeafletError) -> [PaperPage] {
    var cards: [Block] = []
    for number in job.sheets.indices { cards.append(try card(number)) }
    let sheets = job.options.isSideBySide ? dealt(cards) : cards.map { [$0] }
    return sheets.map(page)
  }

  /// The cards of several languages, no more on one sheet than it holds.
  private func dealt(_ cards: [Block]) -> [[Block]] {
    stride(from: 0, to: cards.count, by: count).map {
      Array(cards[$0..<min($0 + count, cards.count)])
    }
  }

  private var columns: Int { max(1, Int((job.paper.x - 2 * 10) / Self.width)) }
  private var rows: Int { max(1, Int((job.paper.y - 2 * 10) / Self.height)) }
  private var count: Int { columns * rows }

  private func page(_ cards: [Block]) -> PaperPage {
    var page = PaperPage()
    let corner = Point(
      x: (job.paper.x - Double(columns) * Self.width) / 2,
      y: (job.paper.y - Double(rows) * Self.height) / 2)
    for place in 0..<count {
      let origin =
        corner
        + Point(
          x: Double(place % columns) * Self.width + Self.margin,
          y: Double(place / columns) * Self.height + Self.margin)
      page.add(
        cards[place % cards.count], Pose(origin: origin), isCopy: place >= cards.count)
    }
    addMarks(to: &page, corner)
    return page
  }

  /// Short lines outside of the cards, and small crosses between them.
  private func addMarks(to page: inout PaperPage, _ corner: Point) {
    let far =
      corner
      + Point(
        x: Double(columns) * Self.width, y: Double(rows) * Self.height)
    let (gap, arm) = (Length.millimetres(1.5), Length.millimetres(1))
    let tick = min(Length.millimetres(5), corner.y - gap - 6)
    for column in 0...columns {
      let x = corner.x + Double(column) * Self.width
      for y in [corner.y - gap - tick, far.y + gap] {
        page.line(from: Point(x: x, y: y), to: Point(x: x, y: y + tick), .cut)
      }
      for row in 1..<rows where rows > 1 {
        let y = corner.y + Double(row) * Self.height
        page.line(from: Point(x: x - arm, y: y), to: Point(x: x + arm, y: y), .cut)
        page.line(from: Point(x: x, y: y - arm), to: Point(x: x, y: y + arm), .cut)
      }
    }
    for row in 0...rows {
      let y = corner.y + Double(row) * Self.height
      for x in [corner.x - gap - tick, far.x + gap] {
        page.line(from: Point(x: x, y: y), to: Point(x: x + tick, y: y), .cut)
      }
    }
  }

  /// The card of a language: with facts where they fit, else without, as large as it bears.
  private func card(_ number: Int) throws(LeafletError) -> Block {
    guard job.options.layout == .card else { return try card(number, showsFacts: false) }
    do throws(LeafletError) {
      return try card(number, showsFacts: true)
    } catch {
      return try card(number, showsFacts: false)
    }
  }

  private func card(_ number: Int, showsFacts: Bool) throws(LeafletError) -> Block {
    let (width, height) = (Self.width - 2 * Self.margin, Self.height - 2 * Self.margin)
    return try Scale.largest(of: job.steps) { scale throws(LeafletError) -> Block in
      let setter = CardSetter(
        sheet: job.setter(number, scale), width: width, height: height, showsFacts: showsFacts)
      let card = try setter.card()
      guard job.isSmallest(scale) || !card.breaksWords else {
        throw .noRoom(layout: job.options.layout, locale: job.sheets[number].locale)
      }
      return card
    }
  }
}
