import HotlineAnswers
import HotlineModel

/// The cards of one language: one card, or a set of as few as hold all services.
///
/// In this order room is made: facts are left out from the last (notes, conditions, cost, hours, then
/// languages); services go on to further cards, which facts come back to as far as they fit; and
/// only where one service alone is larger than a card its letters go down to 6 points, and its name
/// over more lines. Its name, its number, the keys to press, its mark and the date of the data stay.
struct CardSet {
  let job: PrintJob
  /// The number of the sheet.
  let number: Int
  /// The size of a card without its margins.
  let size: Point

  /// The cards in order.
  func cards() throws(LeafletError) -> [Block] {
    let (floor, shares) = try shares()
    var contents = shares.enumerated().map { place, services in
      let mark = shares.count > 1 ? "\(place + 1)/\(shares.count)" : nil
      return CardSetter.Content(services: services, facts: 0, place: mark)
    }
    let smallest = setter(floor)
    for place in contents.indices {
      contents[place] = fullest(contents[place], smallest)
    }
    let steps = job.steps.filter { $0.base >= floor.base }
    return try Scale.largest(of: steps) { scale throws(LeafletError) -> [Block] in
      let setter = setter(scale)
      var cards: [Block] = []
      for content in contents { cards.append(try setter.card(content)) }
      guard scale.base == floor.base || !cards.contains(where: \.breaksWords) else {
        throw .noRoom(layout: job.options.layout, locale: job.sheets[number].locale)
      }
      return cards
    }
  }

  /// The largest of the small scales in which every service fits on a card, and how they are shared
  /// out.
  private func shares() throws(LeafletError) -> (Scale, [Range<Int>]) {
    let small = job.steps.filter { $0.base <= Scale.floor(isBigPrint: job.options.isBigPrint) }
    for scale in small.dropLast() {
      do throws(LeafletError) { return (scale, try setter(scale).shares(facts: 0)) } catch {}
    }
    guard let last = small.last else { throw .nothingToPrint }
    return (last, try setter(last).shares(facts: 0))
  }

  /// The same with as many facts as the card bears.
  private func fullest(_ content: CardSetter.Content, _ setter: CardSetter) -> CardSetter.Content {
    guard job.options.layout == .card else { return content }
    let entries = CardSetter.entries(of: job.sheets[number], isDiscreet: false)
    var fuller = content
    fuller.facts = entries[content.services].map(\.1.facts.count).max() ?? 0
    let plain = (try? setter.card(content))?.breaksWords ?? false
    while fuller.facts > 0 {
      if let card = try? setter.card(fuller), plain || !card.breaksWords { return fuller }
      fuller.facts -= 1
    }
    return content
  }

  private func setter(_ scale: Scale) -> CardSetter {
    CardSetter(sheet: job.setter(number, scale), size: size)
  }
}
