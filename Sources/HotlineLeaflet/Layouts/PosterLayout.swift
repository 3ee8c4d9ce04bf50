import HotlineAnswers
import HotlineModel

/// One large sheet: the list, and strips at its foot that anybody may tear off and take along.
struct PosterLayout {
  let job: PrintJob

  /// The pages, in order: a poster for each language, or for several beside each other.
  func pages() throws(LeafletError) -> [PaperPage] {
    var pages: [PaperPage] = []
    let body = Point(x: job.paper.x, y: job.paper.y - stripLength)
    let list = ListLayout(job: job, paper: body)
    for numbers in list.parcels {
      var page = try poster(numbers, list)
      try addStrips(numbers, to: &page)
      pages.append(page)
    }
    return pages
  }

  private func poster(_ numbers: [Int], _ list: ListLayout) throws(LeafletError) -> PaperPage {
    try Scale.largest(of: job.steps) { scale throws(LeafletError) -> PaperPage in
      do throws(LeafletError) {
        return try poster(numbers, list, scale, columns: 1)
      } catch {
        return try poster(numbers, list, scale, columns: 2)
      }
    }
  }

  private func poster(
    _ numbers: [Int], _ list: ListLayout, _ scale: Scale, columns: Int
  ) throws(LeafletError) -> PaperPage {
    let draft = try list.draft(numbers, scale, columns: columns)
    if let second = draft.second { throw job.refusal(second) }
    let page = draft.pages[0]
    // In the smallest letters a long word may be broken; before that it is better to go smaller.
    guard draft.pages.count == 1, job.isSmallest(scale) || !page.breaksWords else {
      throw .noRoom(layout: .poster, locale: job.sheets[numbers[0]].locale)
    }
    return page
  }

  private var isLarge: Bool { job.options.paper == .a3 || job.options.isBigPrint }
  private var stripLength: Double { Length.millimetres(isLarge ? 75 : 65) }

  /// What a printer may leave white at the sides.
  private var edge: Double { Length.millimetres(5) }

  /// How many strips there are: none is narrower than a name and a number need.
  private var stripCount: Int {
    Int((job.paper.x - 2 * edge) / Length.millimetres(job.options.isBigPrint ? 50 : 28))
  }

  /// Strips for the services that can be dialled, in turn.
  private func addStrips(_ numbers: [Int], to page: inout PaperPage) throws(LeafletError) {
    let services = numbers.flatMap { number in
      job.sheets[number].groups.flatMap(\.entries).filter { entry in
        entry.contacts.contains(where: \.isNumber)
      }.map { (number: number, entry: $0) }
    }
    guard !services.isEmpty else { return }
    let width = (job.paper.x - 2 * edge) / Double(stripCount)
    let top = job.paper.y - stripLength
    page.line(from: Point(x: 0, y: top), to: Point(x: job.paper.x, y: top), .fold)
    var blocks: [Block] = []
    for service in services.prefix(stripCount) {
      blocks.append(try strip(service.number, service.entry, width))
    }
    for place in 0..<stripCount {
      let (x, block) = (edge + Double(place) * width, blocks[place % blocks.count])
      if place > 0 {
        page.line(from: Point(x: x, y: top), to: Point(x: x, y: job.paper.y), .cut)
      }
      let origin = Point(
        x: x + (width - block.height) / 2, y: job.paper.y - Length.millimetres(6))
      page.add(block, Pose(origin: origin, turns: 3), isCopy: true)
    }
  }

  /// The number and the name, as large as a strip bears.
  private func strip(
    _ number: Int, _ entry: LeafletSheet.Entry, _ width: Double
  ) throws(LeafletError) -> Block {
    let (length, room) = (stripLength - Length.millimetres(11), width - Length.millimetres(3))
    let floor = Scale.floor(isBigPrint: job.options.isBigPrint)
    guard let contact = entry.contacts.first(where: \.isNumber) else { return Block(width: length) }
    return try Scale.largest(of: job.steps.filter { $0.base <= 24 }) {
      scale throws(LeafletError) -> Block in
      let setter = job.setter(number, scale)
      var stack = setter.stack(length)
      let style = setter.dialled(max(floor, scale.base * 1.1))
      let value = setter.typesetter.set(contact.value, style)
      stack.add(value, setter.role(.paragraph))
      let name = setter.typesetter.set(
        entry.name.text, setter.lettering(entry.name, max(floor, scale.base * 0.7)), width: length)
      stack.add(name, setter.role(.paragraph))
      guard value.width <= length, stack.block.height <= room,
        job.isSmallest(scale) || !name.breaksWords
      else {
        throw .doesNotFit(
          service: entry.service, layout: .poster, locale: job.sheets[number].locale)
      }
      return stack.block
    }
  }
}

extension PaperPage {
  /// Whether a line ends inside of a word.
  fileprivate var breaksWords: Bool { parts.contains { $0.block.breaksWords } }
}
