import HotlineAnswers
import HotlineModel

/// Sets one card: the title, and for each service its name and the best way to reach it.
struct CardSetter {
  let sheet: SheetSetter
  let width: Double
  let height: Double
  let showsFacts: Bool

  private var scale: Scale { sheet.scale }
  private var isDiscreet: Bool { sheet.options.layout == .discreetCard }
  /// Small print: on cards alone, smaller than other letters may be.
  private var smallPrint: Double { sheet.options.isBigPrint ? scale.floor : 6 }

  /// The card; throws when it holds more than it can.
  func card() throws(LeafletError) -> Block {
    let foot = self.foot
    var stack = sheet.stack(width)
    if !isDiscreet {
      stack.put(sheet.title(width: width, size: scale.heading), indent: 0, y: 0)
      stack.move(to: stack.block.height + scale.gap * 0.3)
      stack.rule(Stroke(thickness: 1))
      stack.skip(scale.gap * 0.4)
    }
    let codes = DiscreetCode.codes(of: sheet.sheet)
    for (number, entry) in sheet.sheet.groups.flatMap(\.entries).enumerated() {
      let row =
        isDiscreet
        ? try discreet(entry, codes[number], number) : try self.entry(entry, number)
      guard stack.y + row.height + foot.height <= height + 0.01 else {
        throw .doesNotFit(
          service: entry.service, layout: sheet.options.layout, locale: sheet.sheet.locale)
      }
      stack.put(row, indent: 0, y: stack.y)
      stack.move(to: stack.y + row.height + scale.gap * 0.25)
    }
    stack.put(foot, indent: 0, y: height - foot.height)
    return stack.block
  }

  /// The date of the data and the mark of a draft; the rest of what the card rests on where it fits.
  private var foot: Block {
    if isDiscreet {
      var stack = sheet.stack(width)
      let date = sheet.sheet.trust.first.map(DiscreetCode.date) ?? ""
      guard !date.isEmpty else { return stack.block }
      stack.add(
        sheet.typesetter.set(date, sheet.dialled(smallPrint, isBold: false)),
        sheet.role(.paragraph))
      return stack.block
    }
    let whole = sheet.trust(width: width, size: smallPrint)
    guard whole.height > smallPrint * 4, let first = sheet.sheet.trust.first else { return whole }
    var stack = sheet.stack(width)
    let lines = [sheet.sheet.draft, first].compactMap { $0 }
    stack.add(
      sheet.typesetter.set(list: lines, sheet.lettering(smallPrint), width: width),
      sheet.role(.paragraph))
    return stack.block
  }

  private func entry(
    _ entry: LeafletSheet.Entry, _ number: Int
  ) throws(LeafletError) -> Block {
    let best = LeafletSheet.Entry(
      service: entry.service, name: entry.name, official: nil,
      contacts: Array(entry.contacts.prefix(1)), facts: showsFacts ? entry.facts : [],
      mark: entry.mark)
    return try EntrySetter(
      sheet: sheet, entry: best, number: number, showsFacts: showsFacts
    ).compact(width: width)
  }

  /// A code and a number, and the keys to press after it.
  private func discreet(
    _ entry: LeafletSheet.Entry, _ code: String, _ number: Int
  ) throws(LeafletError) -> Block {
    var stack = sheet.stack(width)
    guard let contact = entry.contacts.first(where: \.isNumber) ?? entry.contacts.first else {
      return stack.block
    }
    let keys = DiscreetCode.keys(contact.steps)
    let role = sheet.role(.paragraph, link: contact.uri, entry: number)
    let label = sheet.typesetter.set(code, sheet.dialled(scale.text, isBold: false))
    let value = sheet.typesetter.set(
      contact.value, sheet.dialled(contact.isNumber ? scale.number : scale.text))
    let after = sheet.typesetter.set(keys, sheet.dialled(scale.text, isBold: false))
    let indent = width * 0.22
    let symbol = try EntrySetter(sheet: sheet, entry: entry, number: number, showsFacts: false)
      .code()
    let room = width - (symbol.map { $0.length + $0.border } ?? 0)
    guard label.width < indent, indent + value.width + scale.gap + after.width <= room else {
      throw .doesNotFit(
        service: entry.service, layout: sheet.options.layout, locale: sheet.sheet.locale)
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
