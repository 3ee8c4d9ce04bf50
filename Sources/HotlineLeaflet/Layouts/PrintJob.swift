import HotlineAnswers
import HotlineModel

/// Everything that is to be printed at once.
struct PrintJob {
  let sheets: [LeafletSheet]
  let options: LeafletOptions
  let typesetter: Typesetter

  /// The pages, in order.
  func pages() throws(LeafletError) -> [PaperPage] {
    switch options.layout {
    case .a4: try ListLayout(job: self, paper: paper).pages()
    case .trifold: try PanelLayout(job: self, form: TrifoldForm(paper: paper)).pages()
    case .zine: try PanelLayout(job: self, form: ZineForm(paper: paper)).pages()
    case .card, .discreetCard: try CardLayout(job: self).pages()
    case .poster: try PosterLayout(job: self).pages()
    }
  }

  /// The width and height of the paper as it lies.
  var paper: Point {
    let (short, long) = (options.paper.width, options.paper.height)
    switch options.layout {
    case .trifold, .zine: return Point(x: long, y: short)
    case .a4, .card, .discreetCard, .poster: return Point(x: short, y: long)
    }
  }

  /// The scales to be tried.
  var steps: [Scale] { Scale.steps(options.layout, isBigPrint: options.isBigPrint) }

  /// The scales for letters that everybody reads well.
  var comfortableSteps: [Scale] {
    let floor = Scale.floor(isBigPrint: options.isBigPrint)
    return steps.filter { $0.base >= floor }
  }

  /// Whether there is no smaller scale.
  func isSmallest(_ scale: Scale) -> Bool { scale.base == steps.last?.base }

  /// What sets the words of a sheet.
  func setter(_ number: Int, _ scale: Scale) -> SheetSetter {
    SheetSetter(
      sheet: sheets[number], number: number, scale: scale, options: options,
      typesetter: typesetter)
  }
}
