import HotlineAnswers
import HotlineModel

/// Pages with a list: one language after the other, or several beside each other.
struct ListLayout {
  let job: PrintJob
  /// What the list may use of the paper.
  let paper: Point

  /// What stays free at the edges.
  static let margin = Length.millimetres(15)
  private static let gutter = Length.millimetres(7)

  /// The pages, in order.
  func pages() throws(LeafletError) -> [PaperPage] {
    var pages: [PaperPage] = []
    for numbers in parcels { pages += try best(numbers).pages }
    return pages
  }

  /// The most comfortable scale; but what fits on one page, or on both sides of one sheet, is better
  /// small than long, and what is longer still is set in 9 points where that saves pages.
  private func best(_ numbers: [Int]) throws(LeafletError) -> Draft {
    let first = try first(numbers)
    guard first.pages.count > 1 else { return first }
    let possible = job.steps.filter { $0.base <= first.scale.base }
    let steps = first.pages.count > 3 ? possible.filter { $0.base >= 9 } : possible
    guard let last = steps.last, steps.count > 1 else { return first }
    var most = first.pages.count - 1
    if first.pages.count > 3 {
      let fewest = try draft(numbers, last).pages.count
      guard fewest <= most else { return first }
      most = fewest
    }
    let smaller = Array(steps.dropFirst())
    // A page holds the more lines and the more letters in each the smaller they are.
    let guess = first.scale.base * (Double(most) / first.pageLengths).squareRoot()
    return try Scale.largest(of: smaller, near: guess) { scale throws(LeafletError) -> Draft in
      let draft = try draft(numbers, scale)
      if draft.pages.count <= most { return draft }
      if scale.base == last.base { return first }
      throw .noRoom(layout: .a4, locale: job.sheets[numbers[0]].locale)
    }
  }

  /// The pages in the largest scale in which every service finds room on a page.
  private func first(_ numbers: [Int]) throws(LeafletError) -> Draft {
    guard let last = job.steps.last else { throw .nothingToPrint }
    for scale in job.steps.dropLast() {
      do throws(LeafletError) { return try draft(numbers, scale) } catch {}
    }
    return try draft(numbers, last)
  }

  /// The pages of some sheets in one scale.
  struct Draft {
    let scale: Scale
    let pages: [PaperPage]
    /// How many pages the list fills, such as 1.3.
    let pageLengths: Double
  }

  /// The sheets that share pages.
  var parcels: [[Int]] {
    let all = Array(job.sheets.indices)
    guard job.options.isSideBySide else { return all.map { [$0] } }
    let beside = job.options.isBigPrint ? 2 : 3
    return stride(from: 0, to: all.count, by: beside).map {
      Array(all[$0..<min($0 + beside, all.count)])
    }
  }

  /// Lays out the sheets in a scale; `columns` is for one sheet alone, nil lets its length decide. In
  /// the smallest scale a service that is higher than a page leaves out facts.
  func draft(
    _ numbers: [Int], _ scale: Scale, columns wanted: Int? = nil, isSmallest: Bool? = nil,
    mostFacts: Int? = nil
  ) throws(LeafletError) -> Draft {
    let setters = numbers.map { number in
      var setter = job.setter(number, scale)
      setter.mostFacts = mostFacts
      return setter
    }
    let frame = ListFrame(setters: setters, paper: paper, margin: Self.margin)
    let columns = setters.count > 1 ? 1 : wanted ?? columns(setters[0])
    let width = (frame.width - Double(columns - 1) * Self.gutter) / Double(columns)
    let height = isSmallest ?? job.isSmallest(scale) ? frame.room(1) : nil
    let blocks =
      try setters.count > 1
      ? frame.rows(height: height) : setters[0].list(width: width, height: height)
    let column = { (number: Int) -> Flow.Column? in
      let (page, place) = (number / columns, number % columns)
      let across = setters[0].sheet.isRightToLeft ? columns - 1 - place : place
      let (top, height) = (frame.top(page), frame.room(page))
      let x = Self.margin + Double(across) * (width + Self.gutter)
      return Flow.Column(page: page, pose: Pose(origin: Point(x: x, y: top)), height: height)
    }
    let flow = Flow(blocks, in: column)
    if let left = flow.left { throw job.refusal(left) }
    let placed = columns > 1 ? balanced(flow, column, columns) : flow.placed
    let lengths = flow.placed.reduce(0) { $0 + $1.block.height + $1.block.spaceBefore }
    return Draft(
      scale: scale, pages: frame.pages(placed),
      pageLengths: (lengths / Double(columns) + frame.room(1) - frame.room(0)) / frame.room(1))
  }

  /// One column for short lists and large letters, else two.
  private func columns(_ setter: SheetSetter) -> Int {
    if let columns = job.options.columns { return min(2, max(1, columns)) }
    let entries = setter.sheet.groups.reduce(0) { $0 + $1.entries.count }
    return job.options.isBigPrint || entries <= 10 ? 1 : 2
  }

  /// The same with columns of equal height on the last page.
  private func balanced(
    _ flow: Flow, _ column: (Int) -> Flow.Column?, _ columns: Int
  ) -> [Flow.Placed] {
    guard let last = flow.placed.last?.column.page else { return [] }
    let before = flow.placed.filter { $0.column.page < last }
    let rest = flow.placed.filter { $0.column.page == last }.map(\.block)
    var (low, high, best) = (0.0, column(last * columns)?.height ?? 0, flow.placed)
    for _ in 0..<10 {
      let height = (low + high) / 2
      let tried = Flow(rest) { number in
        guard number < columns, let full = column(last * columns + number) else { return nil }
        return Flow.Column(page: last, pose: full.pose, height: height)
      }
      if tried.left == nil { (high, best) = (height, before + tried.placed) } else { low = height }
    }
    return best
  }
}

extension PrintJob {
  /// The error that names what finds no room.
  func refusal(_ block: Block) -> LeafletError {
    guard let owner = block.owner else {
      return .noRoom(layout: options.layout, locale: sheets[0].locale)
    }
    return .doesNotFit(service: owner.service, layout: options.layout, locale: owner.locale)
  }
}
