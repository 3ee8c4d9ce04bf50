import HotlineAnswers

/// A folded leaflet: title and introduction on its cover, the list inside, and on its back what it
/// rests on. Each language has a leaflet of its own.
struct PanelLayout {
  let job: PrintJob
  let form: any PanelForm

  /// The pages, in order.
  func pages() throws(LeafletError) -> [PaperPage] {
    var pages: [PaperPage] = []
    for number in job.sheets.indices { pages += try leaflet(number) }
    return pages
  }

  private func leaflet(_ number: Int) throws(LeafletError) -> [PaperPage] {
    try Scale.largest(of: job.steps) { scale throws(LeafletError) -> [PaperPage] in
      let draft = try draft(job.setter(number, scale))
      if let left = draft.left { throw job.refusal(left) }
      // In the smallest letters a long word may be broken; before that it is better to go smaller.
      guard draft.isComplete, job.isSmallest(scale) || !draft.breaksWords else {
        throw .noRoom(layout: job.options.layout, locale: job.sheets[number].locale)
      }
      return draft.pages
    }
  }

  private struct Draft {
    var pages: [PaperPage]
    var left: Block?
    var isComplete = true
    var breaksWords = false
  }

  private func draft(_ setter: SheetSetter) throws(LeafletError) -> Draft {
    let isRightToLeft = setter.sheet.isRightToLeft
    let panels = form.panels(isRightToLeft: isRightToLeft)
    guard let cover = panels.first, let back = panels.last,
      let width = panels.map(\.width).min()
    else { return Draft(pages: [], isComplete: false) }
    var draft = Draft(pages: Array(repeating: PaperPage(), count: form.sides))
    form.addMarks(to: &draft.pages, isRightToLeft: isRightToLeft)
    let (front, foot) = (self.front(setter, width), self.foot(setter, width))
    let list = try setter.list(width: width)
    let inner = panels.dropFirst().dropLast()
    let flow = Flow(list) { number in
      guard number < inner.count else { return nil }
      let panel = inner[inner.startIndex + number]
      return Flow.Column(page: panel.side, pose: panel.pose, height: panel.height)
    }
    draft.left = flow.left
    draft.isComplete =
      flow.left == nil && front.height <= cover.height && foot.height <= back.height
    draft.breaksWords = front.breaksWords || list.contains(where: \.breaksWords)
    draft.pages[cover.side].add(front, cover.pose)
    for item in flow.placed {
      let origin = item.column.pose.place(Point(x: 0, y: item.y))
      draft.pages[item.column.page].add(
        item.block, Pose(origin: origin, turns: item.column.pose.turns))
    }
    let corner = back.pose.place(Point(x: 0, y: back.height - foot.height))
    draft.pages[back.side].add(foot, Pose(origin: corner, turns: back.pose.turns))
    return draft
  }

  private func front(_ setter: SheetSetter, _ width: Double) -> Block {
    var stack = setter.stack(width)
    stack.rule(Stroke(thickness: 2.5))
    stack.skip(setter.scale.gap * 2)
    stack.put(setter.title(width: width), indent: 0, y: stack.y)
    for block in setter.intro(width: width) {
      stack.put(block, indent: 0, y: stack.block.height + setter.scale.gap * 1.5)
    }
    return stack.block
  }

  private func foot(_ setter: SheetSetter, _ width: Double) -> Block {
    var stack = setter.stack(width)
    stack.rule(Stroke(thickness: 0.35))
    stack.skip(setter.scale.gap)
    stack.put(setter.trust(width: width), indent: 0, y: stack.y)
    return stack.block
  }
}
