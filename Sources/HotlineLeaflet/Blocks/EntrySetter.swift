import HotlineAnswers
import HotlineModel

/// Sets one service: its name, its numbers large, one line of facts.
struct EntrySetter {
  let sheet: SheetSetter
  let entry: LeafletSheet.Entry
  /// The number of the service on its sheet.
  let number: Int

  private var scale: Scale { sheet.scale }
  private var role: Role { sheet.role(.paragraph, entry: number) }

  /// The service, its numbers beside its name where there is room, else below it.
  func block(width: Double) throws(LeafletError) -> Block {
    var stack = sheet.stack(width)
    stack.rule(Stroke(thickness: sheet.options.isHighContrast ? 1 : 0.35))
    stack.skip(scale.gap * 0.6)
    let code = try code()
    let words = room(beside: code, width)
    let isWide = words >= scale.base * 36
    let block = try isWide ? wide(words, code, width) : narrow(words, code, width)
    stack.put(block, indent: 0, y: stack.y)
    stack.move(to: stack.block.height)
    stack.skip(scale.gap * 0.7)
    var whole = stack.block
    whole.owner = (entry.service, sheet.sheet.locale)
    return whole
  }

  /// The width that a code leaves; its light border may lie over the white between entries.
  private func room(beside code: QRSymbol?, _ width: Double) -> Double {
    width - (code.map { $0.length + max($0.border, scale.gap * 2) } ?? 0)
  }

  /// Name and facts at one side, numbers at the other.
  private func wide(
    _ words: Double, _ code: QRSymbol?, _ width: Double
  ) throws(LeafletError) -> Block {
    var stack = sheet.stack(width)
    let column = (words * 0.56).rounded()
    let (left, right) = (about(column - scale.gap * 3), try contacts(words - column))
    let drop = right.baseline - left.baseline
    stack.put(left.block, indent: 0, y: max(0, drop))
    stack.put(right.block, indent: column, y: max(0, -drop))
    return with(code, stack)
  }

  /// Name and numbers, and below them the facts.
  private func narrow(
    _ words: Double, _ code: QRSymbol?, _ width: Double
  ) throws(LeafletError) -> Block {
    var head = sheet.stack(words)
    addName(to: &head, words)
    head.skip(scale.gap * 0.2)
    head.put(try contacts(words).block, indent: 0, y: head.y)
    return facts(below: head.block, code, width)
  }

  /// Adds the facts below what has been set: beside the code, or below it over the whole width where
  /// that is lower.
  private func facts(below head: Block, _ code: QRSymbol?, _ width: Double) -> Block {
    var beside = sheet.stack(width)
    beside.put(head, indent: 0, y: 0)
    beside.move(to: head.height)
    guard let code else {
      addFacts(to: &beside, width)
      return beside.block
    }
    var below = beside
    var column = sheet.stack(head.width)
    addFacts(to: &column, head.width)
    beside.put(column.block, indent: 0, y: head.height)
    let narrow = with(code, beside)
    below.move(to: max(head.height, drop(of: code) + code.length + code.border))
    addFacts(to: &below, width)
    let wide = with(code, below)
    return wide.height < narrow.height ? wide : narrow
  }

  /// Adds the code at the side.
  private func with(_ code: QRSymbol?, _ words: Stack) -> Block {
    var stack = words
    guard let code else { return stack.block }
    let drop = drop(of: code)
    stack.put(code, codeRole, y: drop)
    stack.move(to: stack.block.height)
    stack.skip(max(0, drop * 2 + code.length - stack.y))
    return stack.block
  }

  /// How far below the top of the words a code begins.
  private func drop(of code: QRSymbol) -> Double { max(0, code.border - scale.gap) }

  /// Name and facts without numbers, and the baseline of the name.
  private func about(_ width: Double) -> (block: Block, baseline: Double) {
    var stack = sheet.stack(width)
    let baseline = addName(to: &stack, width)
    addFacts(to: &stack, width)
    return (stack.block, baseline)
  }

  @discardableResult private func addName(
    to stack: inout Stack, _ width: Double, size: Double? = nil
  ) -> Double {
    if let reading = entry.name.reading {
      let style = sheet.lettering(entry.name, max(sheet.smallPrint, scale.name * 0.5))
      stack.add(sheet.typesetter.set(reading, style, width: width), role)
    }
    let style = sheet.lettering(entry.name, size ?? scale.name, isBold: true)
    let name = sheet.typesetter.set(entry.name.text, style, width: width)
    let baseline = stack.y + name.baseline
    stack.add(name, role)
    if let official = entry.official {
      let style = sheet.lettering(official, scale.fact, grey: 0.3)
      stack.add(sheet.typesetter.set(official.text, style, width: width), role)
    }
    return baseline
  }

  private func addFacts(to stack: inout Stack, _ width: Double) {
    if !entry.facts.isEmpty {
      let style = sheet.lettering(scale.fact)
      stack.add(sheet.typesetter.set(list: entry.facts, style, width: width), role)
    }
    if let mark = entry.mark {
      let style = sheet.lettering(scale.fact, isBold: true)
      stack.add(sheet.typesetter.set(mark, style, width: width), role)
    }
  }

  /// The numbers and addresses, and the baseline of the first.
  private func contacts(
    _ width: Double
  ) throws(LeafletError) -> (block: Block, baseline: Double) {
    var stack = sheet.stack(width)
    var baseline = 0.0
    for (place, contact) in entry.contacts.enumerated() {
      let size = place == 0 ? scale.number : scale.laterNumber
      let value = try value(contact, size, width)
      if place == 0 { baseline = value.baseline } else { stack.skip(scale.gap * 0.2) }
      let top = stack.y
      stack.add(value, sheet.role(.paragraph, link: contact.uri, entry: number))
      addNotes(of: contact, to: &stack, beside: value, top: top, width)
    }
    return (stack.block, baseline)
  }

  /// What a contact is and what to press, beside the number where there is room, else below it.
  private func addNotes(
    of contact: LeafletSheet.Contact, to stack: inout Stack, beside value: SetText, top: Double,
    _ width: Double
  ) {
    let notes = [contact.kind].compactMap { $0 } + contact.steps
    guard !notes.isEmpty else { return }
    let style = sheet.lettering(scale.fact)
    let line = sheet.typesetter.set(list: notes, style)
    let indent = value.span + scale.gap * 1.5
    // Letters that rise higher than the number would reach into what stands above.
    if value.lineCount == 1, line.baseline <= value.baseline, indent + line.width <= width {
      stack.put(line, role, indent: indent, y: top + value.baseline - line.baseline)
      stack.move(to: max(stack.y, stack.block.height))
    } else {
      stack.add(sheet.typesetter.set(list: notes, style, width: width), role)
    }
  }

  /// A number on one line, smaller when it is long; an address may take several lines.
  private func value(
    _ contact: LeafletSheet.Contact, _ size: Double, _ width: Double
  ) throws(LeafletError) -> SetText {
    let isNumber = contact.isNumber
    let style = sheet.dialled(isNumber ? size : scale.text, isBold: true)
    let line = sheet.typesetter.set(contact.value, style)
    guard line.width > width else { return line }
    var narrow = style
    narrow.size = (style.size * width / line.width * 4).rounded(.down) / 4
    if narrow.size >= scale.floor { return sheet.typesetter.set(contact.value, narrow) }
    guard !isNumber else {
      throw .doesNotFit(
        service: entry.service, layout: sheet.options.layout, locale: sheet.sheet.locale)
    }
    narrow.size = scale.floor
    return sheet.typesetter.set(contact.value, narrow, width: width)
  }

  /// The service in as few lines as can be, for a card: the number beside the name, or below it where
  /// that is lower.
  func compact(width: Double) throws(LeafletError) -> Block {
    let code = try code()
    let room = room(beside: code, width)
    let column = max(room * 0.4, min(room, scale.number * 7.5))
    var below = sheet.stack(room)
    addName(to: &below, room, size: scale.text)
    below.put(try contacts(room).block, indent: 0, y: below.y)
    var words = below.block
    if room - column > scale.text * 6 {
      let beside = try compactBeside(room, column: column)
      if beside.height <= words.height, words.breaksWords || !beside.breaksWords { words = beside }
    }
    return facts(below: words, code, width)
  }

  private func compactBeside(_ room: Double, column: Double) throws(LeafletError) -> Block {
    var (stack, about) = (sheet.stack(room), sheet.stack(room - column - scale.gap))
    let contacts = try contacts(column)
    let baseline = addName(to: &about, about.block.width, size: scale.text)
    let drop = contacts.baseline - baseline
    stack.put(about.block, indent: 0, y: max(0, drop))
    stack.put(contacts.block, indent: room - column, y: max(0, -drop))
    return stack.block
  }

  /// The service with as many of its facts as a height bears; without more facts to leave out it may
  /// be higher.
  func block(width: Double, height: Double) throws(LeafletError) -> Block {
    var setter = self
    var block = try setter.block(width: width)
    while block.height > height, let less = setter.entry.withLess {
      setter = EntrySetter(sheet: sheet, entry: less, number: number)
      block = try setter.block(width: width)
    }
    return block
  }

  func code() throws(LeafletError) -> QRSymbol? {
    guard let address = entry.address(for: sheet.options.qr) else { return nil }
    guard let code = sheet.typesetter.code(address) else {
      throw .codeTooLong(service: entry.service, locale: sheet.sheet.locale)
    }
    return code
  }

  private var codeRole: Role { sheet.role(.figure, entry: number) }
}

extension LeafletSheet.Entry {
  /// The same without the least important thing that is said: its official name, then the last of its
  /// facts; nil when there is only what must stay.
  var withLess: Self? {
    guard official == nil else { return with(facts: facts.count) }
    return facts.isEmpty ? nil : with(facts: facts.count - 1)
  }

  /// The same without its official name and with the first facts alone.
  func with(facts count: Int) -> Self {
    Self(
      service: service, name: name, official: nil, contacts: contacts,
      facts: Array(facts.prefix(count)), mark: mark)
  }

  /// What the code beside the service opens; nil when it has no such address.
  func address(for kind: LeafletCode) -> String? {
    let beginnings: [String] =
      switch kind {
      case .none: []
      case .tel: ["tel:"]
      case .url: ["https:", "http:"]
      }
    return contacts.lazy.compactMap(\.uri).first { uri in
      beginnings.contains { uri.hasPrefix($0) }
    }
  }
}

extension LeafletSheet.Contact {
  /// Whether it is dialled: such a thing is never broken over two lines.
  var isNumber: Bool { value.unicodeScalars.allSatisfy { Self.dialled.contains($0) } }

  private static let dialled = Set("0123456789+-*#() ".unicodeScalars)
}
