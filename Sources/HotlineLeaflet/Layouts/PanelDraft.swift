import HotlineAnswers

/// The sheets of a folded leaflet in one scale.
struct PanelDraft {
  /// Title and introduction, on the first cover.
  let front: Block
  private let form: any PanelForm
  private let panels: [Panel]
  private let isNumbered: Bool
  private let width: Double
  private let isRightToLeft: Bool
  /// The title alone, on the covers of further sheets.
  private let running: Block
  private let foot: Block
  private let numberHeight: Double
  private let gap: Double

  /// Sets what stands around the list; `isNumbered` when there are several sheets.
  init(form: any PanelForm, setter: SheetSetter, isNumbered: Bool) {
    (self.form, self.isNumbered) = (form, isNumbered)
    isRightToLeft = setter.sheet.isRightToLeft
    panels = form.panels(isRightToLeft: isRightToLeft)
    width = panels.map(\.width).min() ?? 0
    gap = setter.scale.gap
    front = Self.front(setter, width)
    running = Self.running(setter, width)
    foot = Self.foot(setter, width)
    numberHeight = isNumbered ? Self.number("88/88", setter, width).height + gap : 0
  }

  /// The list in its places.
  struct List {
    let placed: [Flow.Placed]
    let sheets: Int
  }

  /// Lets the list run through the panels; throws when something finds no room on any.
  ///
  /// In the smallest letters a service that is larger than a panel leaves out facts.
  func flow(
    _ setter: SheetSetter, isSmallest: Bool, _ job: PrintJob
  ) throws(LeafletError) -> List {
    let most = panels.map(height).max() ?? 0
    guard let cover = panels.first, let back = panels.last, front.height <= height(cover),
      foot.height <= height(back)
    else { throw .noRoom(layout: job.options.layout, locale: setter.sheet.locale) }
    let list = try setter.list(width: width, height: isSmallest ? most : nil)
    let flow = Flow(list, in: column)
    if let left = flow.left { throw job.refusal(left) }
    let last = flow.placed.map(\.column.page).max() ?? 0
    return List(placed: flow.placed, sheets: last / form.sides + 1)
  }

  /// The pages of all sheets.
  func pages(_ list: List, _ setter: SheetSetter) -> [PaperPage] {
    var pages: [PaperPage] = []
    let count = list.sheets * panels.count
    for sheet in 0..<list.sheets {
      var sides = Array(repeating: PaperPage(), count: form.sides)
      form.addMarks(to: &sides, isRightToLeft: isRightToLeft)
      for (place, panel) in panels.enumerated() {
        if place == 0 {
          let head = sheet == 0 ? front : running
          sides[panel.side].add(head, panel.pose, isCopy: sheet > 0)
        }
        if place == panels.count - 1 {
          let y = height(panel) - foot.height
          sides[panel.side].add(foot, panel.pose(below: y), isCopy: sheet > 0)
        }
        if isNumbered {
          let text = "\(sheet * panels.count + place + 1)/\(count)"
          let number = Self.number(text, setter, width)
          sides[panel.side].add(number, panel.pose(below: panel.height - number.height))
        }
      }
      pages += sides
    }
    for item in list.placed {
      let pose = item.column.pose
      let origin = pose.place(Point(x: 0, y: item.y))
      pages[item.column.page].add(item.block, Pose(origin: origin, turns: pose.turns))
    }
    return pages
  }

  /// What a panel has for the list: the first cover nothing, later ones the room below the title, the
  /// back the room above its foot.
  private func column(_ number: Int) -> Flow.Column? {
    let place = number + 1
    let (sheet, panel) = (place / panels.count, panels[place % panels.count])
    let page = sheet * form.sides + panel.side
    let (above, below) = (
      place % panels.count == 0 ? running.height + gap * 2 : 0,
      place % panels.count == panels.count - 1 ? foot.height + gap * 2 : 0
    )
    return Flow.Column(
      page: page, pose: panel.pose(below: above), height: height(panel) - above - below)
  }

  private func height(_ panel: Panel) -> Double { panel.height - numberHeight }

  private static func front(_ setter: SheetSetter, _ width: Double) -> Block {
    var stack = setter.stack(width)
    stack.rule(Stroke(thickness: 2.5))
    stack.skip(setter.scale.gap * 2)
    stack.put(setter.title(width: width), indent: 0, y: stack.y)
    for block in setter.intro(width: width) {
      stack.put(block, indent: 0, y: stack.block.height + setter.scale.gap * 1.5)
    }
    return stack.block
  }

  private static func running(_ setter: SheetSetter, _ width: Double) -> Block {
    var stack = setter.stack(width)
    stack.rule(Stroke(thickness: 2.5))
    stack.skip(setter.scale.gap)
    let title = setter.title(width: width, size: setter.scale.heading)
    stack.put(title, indent: 0, y: stack.y)
    return stack.block
  }

  private static func foot(_ setter: SheetSetter, _ width: Double) -> Block {
    var stack = setter.stack(width)
    stack.rule(Stroke(thickness: 0.35))
    stack.skip(setter.scale.gap)
    stack.put(setter.trust(width: width), indent: 0, y: stack.y)
    return stack.block
  }

  private static func number(_ text: String, _ setter: SheetSetter, _ width: Double) -> Block {
    var stack = setter.stack(width)
    var style = setter.dialled(setter.scale.floor, isBold: false)
    style.side = .centre
    stack.add(setter.typesetter.set(text, style, width: width), setter.role(.paragraph))
    return stack.block
  }
}

extension Panel {
  /// The pose of what begins so far below its top.
  func pose(below y: Double) -> Pose {
    Pose(origin: pose.place(Point(x: 0, y: y)), turns: pose.turns)
  }
}
