import HotlineAnswers
import HotlineModel

/// What stands around the list on its pages: the title above, what the paper rests on below.
struct ListFrame {
  private let setters: [SheetSetter]
  private let paper: Point
  private let margin: Double
  private var head: Block
  private var running: Block
  private var foot: Block
  /// The same on later pages: in big print it would take a third of each.
  private var laterFoot: Block
  private let columnWidth: Double
  private let step: Double

  init(setters: [SheetSetter], paper: Point, margin: Double) {
    (self.setters, self.paper, self.margin) = (setters, paper, margin)
    let width = paper.x - 2 * margin
    let gutter = Length.millimetres(6)
    columnWidth = (width - Double(setters.count - 1) * gutter) / Double(setters.count)
    step = columnWidth + gutter
    let none = Block(width: width)
    (head, running, foot, laterFoot) = (none, none, none, none)
    head = row { Self.head($0, columnWidth) }
    running = row { setter in
      // Each poster hangs by itself.
      let isPoster = setter.options.layout == .poster
      return setter.title(
        width: columnWidth, size: isPoster ? setter.scale.title : setter.scale.small)
    }
    foot = row { foot($0) { $0.trust(width: $1) } }
    laterFoot =
      setters[0].options.isBigPrint ? row { foot($0) { $0.shortTrust(width: $1) } } : foot
  }

  /// What the paper rests on, below a line and beside the number of the page.
  private func foot(
    _ setter: SheetSetter, _ trust: (SheetSetter, _ width: Double) -> Block
  ) -> Block {
    var stack = setter.stack(columnWidth)
    stack.rule(Stroke(thickness: 0.35))
    stack.skip(setter.scale.gap * 0.6)
    let room = setters.count == 1 ? setter.scale.small * 4 : 0
    stack.put(trust(setter, columnWidth - room), indent: 0, y: stack.y)
    return stack.block
  }

  var width: Double { paper.x - 2 * margin }

  /// Where the list begins on a page.
  func top(_ page: Int) -> Double { margin + (page == 0 ? head : running).height + gap }

  /// How high it may be.
  func room(_ page: Int) -> Double { footTop(page) - gap - top(page) }

  private func foot(_ page: Int) -> Block { page == 0 ? foot : laterFoot }
  private func footTop(_ page: Int) -> Double { paper.y - margin - foot(page).height }

  /// The lists of several languages, each service in one row; a language without it leaves a gap.
  ///
  /// - Parameter height: What a service together with the heading above it may take; nil for any.
  func rows(height: Double?) throws(LeafletError) -> [Block] {
    var lists: [[Block]] = []
    for setter in setters { lists.append(try setter.list(width: columnWidth, height: height)) }
    let counts = Set(setters.map(\.sheet.groups.count))
    let keys = setters.map { $0.sheet.rowKeys(byPlace: counts.count == 1) }
    let order = keys.reduce(into: [String]()) { order, keys in
      order.merge(keys)
    }
    return order.map { key in
      let cells = keys.indices.compactMap { place in
        keys[place].firstIndex(of: key).map { (x: x(place), block: lists[place][$0]) }
      }
      return Block.row(cells, width: width)
    }
  }

  /// The pages with everything on them.
  func pages(_ placed: [Flow.Placed]) -> [PaperPage] {
    let count = (placed.map(\.column.page).max() ?? 0) + 1
    var pages = [PaperPage](repeating: PaperPage(), count: count)
    for page in pages.indices {
      let corner = Pose(origin: Point(x: margin, y: margin))
      pages[page].add(page == 0 ? head : running, corner, isCopy: page > 0)
    }
    for item in placed {
      pages[item.column.page].add(
        item.block, Pose(origin: item.column.pose.place(Point(x: 0, y: item.y))))
    }
    for page in pages.indices {
      let y = footTop(page)
      pages[page].add(foot(page), Pose(origin: Point(x: margin, y: y)), isCopy: page > 0)
      guard count > 1 else { continue }
      pages[page].add(pageNumber(page, of: count), Pose(origin: Point(x: margin, y: y)))
    }
    return pages
  }

  private var gap: Double { setters[0].scale.gap * 1.5 }

  private func pageNumber(_ page: Int, of count: Int) -> Block {
    let setter = setters[0]
    var stack = setter.stack(width)
    let text = setter.typesetter.set(
      "\(page + 1)/\(count)", setter.dialled(setter.scale.small))
    stack.put(
      text, setter.role(.paragraph), indent: width - text.width, y: setter.scale.gap * 0.6)
    return stack.block
  }

  private static func head(_ setter: SheetSetter, _ width: Double) -> Block {
    var stack = setter.stack(width)
    stack.put(setter.title(width: width), indent: 0, y: 0)
    for block in setter.intro(width: width) {
      stack.put(block, indent: 0, y: stack.block.height + block.spaceBefore)
    }
    return stack.block
  }

  /// A block of each language, in a row.
  private func row(_ block: (SheetSetter) -> Block) -> Block {
    Block.row(setters.indices.map { (x($0), block(setters[$0])) }, width: width)
  }

  private func x(_ place: Int) -> Double { Double(place) * step }
}

extension LeafletSheet {
  /// What stands in each row of the list: a heading, known by its place where all sheets have the
  /// same groups and else by the first service below it; or a service.
  fileprivate func rowKeys(byPlace: Bool) -> [String] {
    groups.enumerated().flatMap { place, group in
      let mark = byPlace ? "\(place)" : group.entries.first?.service ?? ""
      let head = group.heading == nil ? [] : ["# \(mark)"]
      return head + group.entries.map(\.service)
    }
  }
}

extension [String] {
  /// Adds what is new, each behind that which stands before it in the other list.
  fileprivate mutating func merge(_ other: [String]) {
    var place = startIndex
    for key in other {
      if let found = firstIndex(of: key) {
        place = found + 1
      } else {
        insert(key, at: place)
        place += 1
      }
    }
  }
}
