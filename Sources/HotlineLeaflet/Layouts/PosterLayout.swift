import HotlineAnswers
import HotlineModel

/// A large sheet: the list, and strips at its foot that anybody may tear off and take along.
///
/// A long list stands in two columns or three. Where it finds no room on one poster even so in letters
/// of 10 points, services go without their official names and with their first three facts, which are
/// the languages, the hours and the cost; and then it goes on to a second poster.
struct PosterLayout {
  let job: PrintJob

  /// The pages, in order: posters for each language, or for several beside each other.
  func pages() throws(LeafletError) -> [PaperPage] {
    var pages: [PaperPage] = []
    let body = Point(x: job.paper.x, y: job.paper.y - stripLength)
    let list = ListLayout(job: job, paper: body)
    for numbers in list.parcels {
      var posters = try posters(numbers, list)
      for place in posters.indices { try addStrips(numbers, to: &posters[place]) }
      pages += posters
    }
    return pages
  }

  private func posters(_ numbers: [Int], _ list: ListLayout) throws(LeafletError) -> [PaperPage] {
    if let one = try? posters(numbers, list, mostFacts: nil, count: 1) { return one }
    guard let last = steps.last else { throw .nothingToPrint }
    var fewest = Int.max
    for columns in columns(numbers) {
      let draft = try list.draft(
        numbers, last, columns: columns, isSmallest: true, mostFacts: Self.mostFacts)
      fewest = min(fewest, draft.pages.count)
    }
    return try posters(numbers, list, mostFacts: Self.mostFacts, count: fewest)
  }

  /// In the largest letters that need no more posters.
  private func posters(
    _ numbers: [Int], _ list: ListLayout, mostFacts: Int?, count: Int
  ) throws(LeafletError) -> [PaperPage] {
    let steps = self.steps
    return try Scale.largest(of: steps) { scale throws(LeafletError) -> [PaperPage] in
      let isSmallest = scale.base == steps.last?.base
      for columns in columns(numbers) {
        let draft = try list.draft(
          numbers, scale, columns: columns, isSmallest: isSmallest, mostFacts: mostFacts)
        // In the smallest letters a long word may be broken; before that it is better to go smaller.
        let isWhole = isSmallest || !draft.pages.contains(where: \.breaksWords)
        if draft.pages.count <= count, isWhole { return draft.pages }
      }
      throw .noRoom(layout: .poster, locale: job.sheets[numbers[0]].locale)
    }
  }

  private static let mostFacts = 3

  /// A poster is read from a distance.
  private var steps: [Scale] { job.steps.filter { $0.base >= 10 } }

  /// The columns of the list that are tried.
  private func columns(_ numbers: [Int]) -> [Int] {
    guard numbers.count == 1 else { return [1] }
    return job.options.isBigPrint ? [1, 2] : [1, 2, 3]
  }

  private var isLarge: Bool { job.options.paper == .a3 || job.options.isBigPrint }
  private var stripLength: Double { Length.millimetres(isLarge ? 75 : 65) }

  /// What a printer may leave white at the sides.
  private var edge: Double { Length.millimetres(5) }

  /// How many strips there are: none is narrower than a name and a number need.
  private var stripCount: Int {
    Int((job.paper.x - 2 * edge) / Length.millimetres(job.options.isBigPrint ? 50 : 28))
  }

  /// Strips with the most important number: the first service that serves the reader and can be
  /// dialled, else the first that can be; of several languages in turn.
  private func addStrips(_ numbers: [Int], to page: inout PaperPage) throws(LeafletError) {
    let services = numbers.compactMap { number in
      let entries = job.sheets[number].groups.flatMap(\.entries).filter { entry in
        entry.contacts.contains(where: \.isNumber)
      }
      let best = entries.first { $0.mark == nil } ?? entries.first
      return best.map { (number: number, entry: $0) }
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
