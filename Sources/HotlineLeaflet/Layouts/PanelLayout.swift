import HotlineAnswers

/// A folded leaflet: title and introduction on its cover, the list inside, and on its back what it
/// rests on. Each language has a leaflet of its own.
///
/// A list that is longer than the panels goes on to the back. Where that is not enough even in the
/// smallest letters, but is when services go without their official names and with their first three
/// facts, they do; else the list goes on to further sheets, which are folded like the first and whose
/// panels are numbered through.
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
    var setter = job.setter(number, last)
    if let pages = try? draft(job.setter(number, first), sheets: 1) { return pages }
    var fewest = try fewest(setter)
    if fewest > 1 {
      var short = setter
      short.mostFacts = Self.mostFacts
      if let less = try? self.fewest(short), less == 1 { (setter, fewest) = (short, 1) }
    }
    return try Scale.largest(of: job.steps) { scale throws(LeafletError) -> [PaperPage] in
      var scaled = job.setter(number, scale)
      scaled.mostFacts = setter.mostFacts
      return try draft(scaled, sheets: fewest)
    }
  }

  private static let mostFacts = 3

  /// How many sheets are needed in the smallest letters.
  private func fewest(_ setter: SheetSetter) throws(LeafletError) -> Int {
    let one = draft(setter, isNumbered: false)
    let sheets = try one.flow(setter, isSmallest: true, job).sheets
    guard sheets > 1 else { return 1 }
    return try draft(setter, isNumbered: true).flow(setter, isSmallest: true, job).sheets
  }

  /// The pages; throws when they are more sheets.
  private func draft(_ setter: SheetSetter, sheets: Int) throws(LeafletError) -> [PaperPage] {
    let draft = draft(setter, isNumbered: sheets > 1)
    let isSmallest = job.isSmallest(setter.scale)
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
