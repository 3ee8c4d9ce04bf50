import HotlineAnswers
import HotlineModel

/// Cards for a wallet, as many as a sheet of paper holds, with marks where they are cut.
///
/// Services that find no room on one card go on to others of a set, marked `1/3`, `2/3`, `3/3`. A sheet
/// holds as many whole sets as fit, one after the other, or a set goes on to further sheets. Each
/// language has sheets of its own; side by side, the cards of a sheet are dealt out to the languages
/// in turn.
struct CardLayout {
  let job: PrintJob

  private static let width = Length.millimetres(85)
  private static let height = Length.millimetres(54)
  private static let margin = Length.millimetres(3.5)

  /// The pages, in order.
  func pages() throws(LeafletError) -> [PaperPage] {
    let size = Point(x: Self.width - 2 * Self.margin, y: Self.height - 2 * Self.margin)
    var sets: [[Block]] = []
    for number in job.sheets.indices {
      sets.append(try CardSet(job: job, number: number, size: size).cards())
    }
    guard job.options.isSideBySide else { return sets.flatMap { pages($0) } }
    // Languages with one card each share a sheet to its last place.
    let isDealt = sets.allSatisfy { $0.count == 1 }
    return pages(sets.flatMap { $0 }, fillsUp: isDealt)
  }

  /// The sheets of one set: the set as often as it fits on a sheet, or as many sheets as it needs.
  private func pages(_ set: [Block], fillsUp: Bool = false) -> [PaperPage] {
    stride(from: 0, to: set.count, by: count).map { start in
      let cards = Array(set[start..<min(start + count, set.count)])
      let times = set.count > count ? 1 : count / cards.count
      return page(cards, places: fillsUp && set.count <= count ? count : times * cards.count)
    }
  }

  private var columns: Int { max(1, Int((job.paper.x - 2 * 10) / Self.width)) }
  private var rows: Int { max(1, Int((job.paper.y - 2 * 10) / Self.height)) }
  private var count: Int { columns * rows }

  private func page(_ cards: [Block], places: Int) -> PaperPage {
    var page = PaperPage()
    let corner = Point(
      x: (job.paper.x - Double(columns) * Self.width) / 2,
      y: (job.paper.y - Double(rows) * Self.height) / 2)
    for place in 0..<places {
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
}
