import HotlineAnswers
import HotlineModel
import HotlineText

/// Sets the words of one sheet in one scale.
struct SheetSetter {
  let sheet: LeafletSheet
  /// The number of the sheet among those of the leaflet.
  let number: Int
  let scale: Scale
  let options: LeafletOptions
  let typesetter: Typesetter
  /// The most facts of each service, which then go without their official names; nil for all.
  var mostFacts: Int?

  /// The smallest letters of readings and of what a card rests on: on cards smaller than others.
  var smallPrint: Double {
    options.layout == .card && !options.isBigPrint ? 6 : scale.floor
  }

  /// The title, which stands over everything.
  func title(width: Double, size: Double? = nil) -> Block {
    var stack = stack(width)
    let style = lettering(size ?? scale.title, isBold: true)
    stack.add(typesetter.set(sheet.title, style, width: width), role(.title))
    return stack.block
  }

  /// The paragraphs before the list.
  func intro(width: Double) -> [Block] {
    sheet.intro.map { paragraph in
      var block = words(paragraph, lettering(scale.text), width: width)
      block.spaceBefore = scale.gap
      return block
    }
  }

  /// The whole list.
  ///
  /// - Parameter height: What a service together with the heading above it may take; those that take
  ///   more leave out facts. Nil keeps all facts.
  func list(width: Double, height: Double? = nil) throws(LeafletError) -> [Block] {
    var blocks: [Block] = []
    var number = 0
    for group in sheet.groups {
      if let heading = group.heading { blocks.append(self.heading(heading, width: width)) }
      for entry in group.entries {
        let shown = mostFacts.map { entry.with(facts: $0) } ?? entry
        let setter = EntrySetter(sheet: self, entry: shown, number: number)
        if let height {
          let above = blocks.last.flatMap { $0.keepsWithNext ? $0.height : nil } ?? 0
          blocks.append(try setter.block(width: width, height: height - above))
        } else {
          blocks.append(try setter.block(width: width))
        }
        number += 1
      }
    }
    return blocks
  }

  /// A heading of the list with a strong line below it.
  func heading(_ words: String, width: Double) -> Block {
    var stack = stack(width)
    let style = lettering(scale.heading, isBold: true)
    stack.add(typesetter.set(words, style, width: width), role(.heading))
    stack.skip(scale.gap * 0.4)
    stack.rule(Stroke(thickness: options.isHighContrast ? 2.5 : 1.2))
    var block = stack.block
    (block.spaceBefore, block.keepsWithNext) = (scale.gap * 3, true)
    return block
  }

  /// What the paper rests on, and the mark of a draft.
  func trust(width: Double, size: Double? = nil) -> Block {
    var stack = stack(width)
    let size = size ?? scale.small
    if let draft = sheet.draft {
      stack.add(
        typesetter.set(draft, lettering(size, isBold: true), width: width), role(.paragraph))
    }
    if !sheet.trust.isEmpty {
      stack.add(
        typesetter.set(list: sheet.trust, lettering(size), width: width), role(.paragraph))
    }
    return stack.block
  }

  /// The mark of a draft and the first thing that the paper rests on, which is the date of its data.
  func shortTrust(width: Double, size: Double? = nil) -> Block {
    var stack = stack(width)
    let lines = [sheet.draft, sheet.trust.first].compactMap { $0 }
    if !lines.isEmpty {
      stack.add(
        typesetter.set(list: lines, lettering(size ?? scale.small), width: width),
        role(.paragraph))
    }
    return stack.block
  }

  /// One paragraph.
  func words(_ words: String, _ style: Lettering, width: Double) -> Block {
    var stack = stack(width)
    stack.add(typesetter.set(words, style, width: width), role(.paragraph))
    return stack.block
  }

  func stack(_ width: Double) -> Stack { Stack(width: width, isRightToLeft: sheet.isRightToLeft) }

  /// The sheet's own lettering.
  func lettering(_ size: Double, isBold: Bool = false, grey: Double = 0) -> Lettering {
    Lettering(
      size: size, isBold: isBold, language: sheet.locale, isRightToLeft: sheet.isRightToLeft,
      side: side, grey: options.isHighContrast ? 0 : grey)
  }

  /// Lettering for words that may be of another language, at the side of the sheet's own.
  func lettering(_ text: TaggedText, _ size: Double, isBold: Bool = false, grey: Double = 0)
    -> Lettering
  {
    var style = lettering(size, isBold: isBold, grey: grey)
    style.language = text.tag ?? sheet.locale
    style.isRightToLeft = text.isRightToLeft
    return style
  }

  /// Lettering for numbers and addresses, the same in every language.
  func dialled(_ size: Double, isBold: Bool = true) -> Lettering {
    Lettering(size: size, isBold: isBold, language: "en", side: side)
  }

  func role(_ kind: Role.Kind, link: String? = nil, entry: Int? = nil) -> Role {
    Role(kind: kind, link: link, sheet: number, entry: entry)
  }

  private var side: Lettering.Side { sheet.isRightToLeft ? .right : .left }
}
