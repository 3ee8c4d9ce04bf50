import HotlineAnswers

/// A folded leaflet: title and introduction on its cover, the list inside, and on its back what it
/// rests on. Each language has a leaflet of its own.
///
/// A list that is longer than the panels goes on to the back, and then to further sheets, which are
/// folded like the first; their panels are numbered through.
struct PanelLayout {
  let job: PrintJob
  let form: any PanelForm

  /// The pages, in order.
  func pages() throws(LeafletError) -> [PaperPage] {
    var pages: [PaperPage] = []
    for number in job.sheets.indices { pages += try leaflet(number) }
    return pages
  }

  /// In the largest letters that need no more sheets than the smallest.
  private func leaflet(_ number: Int) throws(LeafletError) -> [PaperPage] {
    guard let first = job.steps.first, let last = job.steps.last else { throw .nothingToPrint }
    if let pages = try? draft(number, first, sheets: 1) { return pages }
    let fewest = try fewest(number, last)
    return try Scale.largest(of: job.steps) { scale throws(LeafletError) -> [PaperPage] in
      try draft(number, scale, sheets: fewest)
    }
  }

  /// How many sheets are needed.
  private func fewest(_ number: Int, _ scale: Scale) throws(LeafletError) -> Int {
    let setter = job.setter(number, scale)
    let one = draft(setter, isNumbered: false)
    let sheets = try one.flow(setter, isSmallest: true, job).sheets
    guard sheets > 1 else { return 1 }
    return try draft(setter, isNumbered: true).flow(setter, isSmallest: true, job).sheets
  }

  /// The pages in a scale; throws when they are more sheets.
  private func draft(
    _ number: Int, _ scale: Scale, sheets: Int
  ) throws(LeafletError) -> [PaperPage] {
    let setter = job.setter(number, scale)
    let draft = draft(setter, isNumbered: sheets > 1)
    let isSmallest = job.isSmallest(scale)
    let flow = try draft.flow(setter, isSmallest: isSmallest, job)
    let blocks = [draft.front] + flow.placed.map(\.block)
    // In the smallest letters a long word may be broken; before that it is better to go smaller.
    guard flow.sheets <= sheets, isSmallest || !blocks.contains(where: \.breaksWords) else {
      throw .noRoom(layout: job.options.layout, locale: setter.sheet.locale)
    }
    return draft.pages(flow, setter)
  }

  private func draft(_ setter: SheetSetter, isNumbered: Bool) -> PanelDraft {
    PanelDraft(form: form, setter: setter, isNumbered: isNumbered)
  }
}
