import HotlineAnswers
import HotlineModel

/// Sets the cards of a sheet: the title, and for each service its name and the best way to reach it.
struct CardSetter {
  let sheet: SheetSetter
  /// The size of a card without its margins.
  let size: Point

  private var scale: Scale { sheet.scale }
  private var isDiscreet: Bool { sheet.options.layout == .discreetCard }
  private var gap: Double { scale.gap * (isDiscreet ? 0.25 : 0.6) }
  /// Small print: on cards alone, smaller than other letters may be.
  private var smallPrint: Double { sheet.options.isBigPrint ? scale.floor : 6 }

  /// What stands on a card: some of the services, each with its first facts.
  struct Content {
    var services: Range<Int>
    var facts: Int
    /// Such as `1/3` in a set; nil for a card alone.
    var place: String?
  }

  /// The services that a card can name, each with its number on the sheet.
  static func entries(of sheet: LeafletSheet, isDiscreet: Bool) -> [(Int, LeafletSheet.Entry)] {
    let all = Array(sheet.groups.flatMap(\.entries).enumerated())
    // Without a number nothing of a service may stand on a discreet card.
    return all.filter { !isDiscreet || !$0.element.contacts.isEmpty }.map {
      ($0.offset, $0.element)
    }
  }

  private var entries: [(Int, LeafletSheet.Entry)] {
    Self.entries(of: sheet.sheet, isDiscreet: isDiscreet)
  }

  /// The services shared out among as few cards as hold them, none of which is much fuller than the
  /// others; throws when a service is larger than a card.
  func shares(facts: Int) throws(LeafletError) -> [Range<Int>] {
    var heights: [Double] = []
    for (number, entry) in entries { heights.append(try row(number, entry, facts).height) }
    let room = { (place: String?) in size.y - head.height - foot(place).height }
    if let one = shares(heights, room(nil)), one.count == 1 { return one }
    guard let fewest = shares(heights, room("9/9")) else {
      let highest = heights.indices.max { heights[$0] < heights[$1] } ?? 0
      throw refusal(entries[highest].1)
    }
    var (low, high, best) = (0.0, room("9/9"), fewest)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if let even = shares(heights, middle), even.count == fewest.count {
        (high, best) = (middle, even)
      } else {
        low = middle
      }
    }
    return best
  }

  /// One card after the other is filled; nil when a service is larger than the room.
  private func shares(_ heights: [Double], _ room: Double) -> [Range<Int>]? {
    var (shares, start, y) = ([Range<Int>](), 0, 0.0)
    for (place, height) in heights.enumerated() {
      guard height <= room + 0.01 else { return nil }
      if y + height > room + 0.01 {
        shares.append(start..<place)
        (start, y) = (place, 0)
      }
      y += height + gap
    }
    return shares + [start..<heights.count]
  }

  /// A card; throws when it holds more than it can.
  func card(_ content: Content) throws(LeafletError) -> Block {
    let foot = self.foot(content.place)
    var stack = sheet.stack(size.x)
    if !isDiscreet {
      stack.put(head, indent: 0, y: 0)
      stack.move(to: head.height)
    }
    for (number, entry) in entries[content.services] {
      let row = try row(number, entry, content.facts)
      guard stack.y + row.height + foot.height <= size.y + 0.01 else { throw refusal(entry) }
      stack.put(row, indent: 0, y: stack.y)
      stack.move(to: stack.y + row.height + gap)
    }
    stack.put(foot, indent: 0, y: size.y - foot.height)
    return stack.block
  }

  private func refusal(_ entry: LeafletSheet.Entry) -> LeafletError {
    .doesNotFit(service: entry.service, layout: sheet.options.layout, locale: sheet.sheet.locale)
  }

  private var head: Block {
    var stack = sheet.stack(size.x)
    guard !isDiscreet else { return stack.block }
    stack.put(sheet.title(width: size.x, size: scale.heading), indent: 0, y: 0)
    stack.move(to: stack.block.height + scale.gap * 0.3)
    stack.rule(Stroke(thickness: 1))
    stack.skip(scale.gap * 0.4)
    return stack.block
  }

  /// The date of the data and the mark of a draft; the rest of what the card rests on where it fits;
  /// and at the other side the place of the card in its set.
  private func foot(_ place: String?) -> Block {
    var stack = sheet.stack(size.x)
    var room = size.x
    if let place {
      let text = sheet.typesetter.set(place, sheet.dialled(smallPrint))
      // The same for all cards of a set, whatever their number.
      room -= max(text.width, sheet.typesetter.set("88/88", text.lettering).width) + scale.gap
      stack.put(text, sheet.role(.paragraph), indent: size.x - text.width, y: 0)
    }
    guard !isDiscreet else {
      let date = sheet.sheet.trust.first.map(DiscreetCode.date) ?? ""
      guard !date.isEmpty else { return stack.block }
      let text = sheet.typesetter.set(date, sheet.dialled(smallPrint, isBold: false))
      stack.put(text, sheet.role(.paragraph), indent: 0, y: 0)
      return stack.block
    }
    var trust = sheet.trust(width: room, size: smallPrint)
    if trust.height > smallPrint * 4 { trust = sheet.shortTrust(width: room, size: smallPrint) }
    stack.put(trust, indent: 0, y: 0)
    return stack.block
  }

  /// A service in its row.
  private func row(
    _ number: Int, _ entry: LeafletSheet.Entry, _ facts: Int
  ) throws(LeafletError) -> Block {
    guard !isDiscreet else {
      return try discreet(entry, DiscreetCode.codes(of: sheet.sheet)[number], number)
    }
    let best = LeafletSheet.Entry(
      service: entry.service, name: entry.name, official: nil,
      contacts: Array(entry.contacts.prefix(1)), facts: Array(entry.facts.prefix(facts)),
      mark: entry.mark)
    return try EntrySetter(sheet: sheet, entry: best, number: number).compact(width: size.x)
  }

  /// A code and a number, and the keys to press after it.
  private func discreet(
    _ entry: LeafletSheet.Entry, _ code: String, _ number: Int
  ) throws(LeafletError) -> Block {
    var stack = sheet.stack(size.x)
    guard let contact = entry.contacts.first(where: \.isNumber) ?? entry.contacts.first else {
      return stack.block
    }
    let keys = DiscreetCode.keys(contact.steps)
    let role = sheet.role(.paragraph, link: contact.uri, entry: number)
    let label = sheet.typesetter.set(code, sheet.dialled(scale.text, isBold: false))
    let value = sheet.typesetter.set(
      contact.value, sheet.dialled(contact.isNumber ? scale.number : scale.text))
    let after = sheet.typesetter.set(keys, sheet.dialled(scale.text, isBold: false))
    let indent = size.x * 0.22
    let symbol = try EntrySetter(sheet: sheet, entry: entry, number: number).code()
    let room = size.x - (symbol.map { $0.length + $0.border } ?? 0)
    guard label.width < indent, indent + value.width + scale.gap + after.width <= room else {
      throw refusal(entry)
    }
    stack.put(value, role, indent: indent, y: 0)
    let base = value.baseline
    stack.put(
      label, sheet.role(.paragraph, entry: number), indent: 0, y: base - label.baseline)
    if !keys.isEmpty {
      stack.put(
        after, sheet.role(.paragraph, entry: number), indent: indent + value.width + scale.gap,
        y: base - after.baseline)
    }
    if let symbol { stack.put(symbol, sheet.role(.figure, entry: number), y: symbol.border) }
    return stack.block
  }
}
