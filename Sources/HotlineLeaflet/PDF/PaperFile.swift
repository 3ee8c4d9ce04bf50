/// Writes pages into a PDF that can be searched, copied from and read aloud.
final class PaperFile {
  private let press: OpaquePointer
  private let subsets: FontSubsets
  private let width: Double
  private let height: Double
  private let title: String?
  private let languages: [String]
  private let madeAt: Int?
  private let pageCount: Int
  private var objects = PDFObjects()
  private var structure = PDFStructure()
  private var fonts: [PDFFont] = []
  private var pages: [Page] = []

  private struct Page {
    let number: Int
    let content: Int
    let annotations: [Int]
  }

  /// Begins a file; `languages` has the tag of each sheet.
  init(
    press: OpaquePointer, subsets: FontSubsets, width: Double, height: Double, pageCount: Int,
    title: String?,
    languages: [String], madeAt: Int?
  ) {
    (self.press, self.subsets, self.title) = (press, subsets, title)
    (self.width, self.height) = (width, height)
    (self.languages, self.madeAt, self.pageCount) = (languages, madeAt, pageCount)
  }

  /// Adds a page.
  func add(_ page: PaperPage) {
    let number = objects.reserve()
    var content = PDFText()
    var annotations: [Int] = []
    for part in page.parts {
      for (at, mark) in part.block.marks {
        switch mark {
        case .line(let way, let stroke): line(part.pose, at, way, stroke, in: &content)
        case .code(let code, let role):
          self.code(code, role, part, at, in: &content)
        case .text(let text, let role):
          self.text(text, role, part, at, in: &content, &annotations)
        }
      }
    }
    let stream = objects.add(stream: PDFStream(content.bytes))
    pages.append(Page(number: number, content: stream, annotations: annotations))
  }

  /// The bytes of the file.
  func finished() -> [UInt8] {
    let resources = objects.add(self.resources())
    let tree = objects.reserve()
    for (place, page) in pages.enumerated() {
      var body = PDFText("<< /Type /Page /Parent ")
      body.add(reference: tree)
      body.add("/MediaBox [ 0 0 ")
      body.add(width)
      body.add(height)
      body.add("] /Resources ")
      body.add(reference: resources)
      body.add("/Contents ")
      body.add(reference: page.content)
      body.add("/Tabs /S /StructParents ")
      body.add(place)
      if !page.annotations.isEmpty {
        body.add("/Annots [ ")
        for annotation in page.annotations { body.add(reference: annotation) }
        body.add("] ")
      }
      body.add(">>")
      objects.set(page.number, body)
    }
    var list = PDFText("<< /Type /Pages /Count ")
    list.add(pages.count)
    list.add("/Kids [ ")
    for page in pages { list.add(reference: page.number) }
    list.add("] >>")
    objects.set(tree, list)
    let structure = structure.write(to: &objects, pages: pages.map(\.number))
    let catalogue = objects.add(catalogue(pages: tree, structure: structure))
    let info = objects.add(self.info)
    return objects.file(catalogue: catalogue, info: info)
  }

  private func resources() -> PDFText {
    var body = PDFText("<< /Font << ")
    for (place, font) in fonts.enumerated() {
      let number = font.write(to: &objects, subsets, on: press)
      body.add(syntax: "/F\(place) \(number) 0 R ")
    }
    body.add(">> >>")
    return body
  }

  private func catalogue(pages: Int, structure: Int) -> PDFText {
    var body = PDFText("<< /Type /Catalog /Pages ")
    body.add(reference: pages)
    body.add("/StructTreeRoot ")
    body.add(reference: structure)
    body.add("/MarkInfo << /Marked true >> /Lang ")
    body.add(plain: Self.language(languages.first ?? ""))
    if title != nil { body.add("/ViewerPreferences << /DisplayDocTitle true >> ") }
    body.add(">>")
    return body
  }

  private var info: PDFText {
    var body = PDFText("<< ")
    if let title {
      body.add("/Title ")
      body.add(text: title)
    }
    if let madeAt {
      body.add("/CreationDate ")
      body.add(plain: PDFDate.text(secondsSince1970: madeAt))
    }
    body.add(">>")
    return body
  }

  /// The tag as screen readers know it: easy Japanese is read aloud as Japanese.
  private static func language(_ tag: String) -> String { tag == "ja-simple" ? "ja" : tag }

  private func line(
    _ pose: Pose, _ at: Point, _ way: Point, _ stroke: Stroke, in content: inout PDFText
  ) {
    let (start, end) = (pose.place(at), pose.place(at + way))
    content.add("/Artifact BMC ")
    content.add(stroke.thickness)
    content.add("w ")
    content.add(stroke.grey)
    content.add("G ")
    if stroke.isDashed { content.add("[3 3] 0 d ") }
    content.add(start.x)
    content.add(height - start.y)
    content.add("m ")
    content.add(end.x)
    content.add(height - end.y)
    content.add("l S ")
    if stroke.isDashed { content.add("[] 0 d ") }
    content.add("EMC\n")
  }

  private func code(
    _ code: QRSymbol, _ role: Role, _ part: PaperPage.Part, _ at: Point,
    in content: inout PDFText
  ) {
    let module = code.length / Double(code.side)
    if part.isCopy {
      content.add("/Artifact BMC 0 g ")
    } else {
      let (number, node) = structure.add(role, languages: tags(role, nil), page: pages.count)
      let (a, b) = (
        part.pose.place(at), part.pose.place(at + Point(x: code.length, y: code.length))
      )
      structure.describe(
        node, code.text, page: pages.count,
        box: [min(a.x, b.x), height - max(a.y, b.y), max(a.x, b.x), height - min(a.y, b.y)])
      content.add("/Figure << /MCID ")
      content.add(number)
      content.add(">> BDC 0 g ")
    }
    for row in 0..<code.side {
      var column = 0
      while column < code.side {
        var end = column
        while end < code.side, code.isDark[row * code.side + end] { end += 1 }
        if end > column {
          rectangle(
            part.pose, at + Point(x: Double(column) * module, y: Double(row) * module),
            Point(x: Double(end - column) * module, y: module), in: &content)
        }
        column = max(end, column + 1)
      }
    }
    content.add("f EMC\n")
  }

  private func rectangle(_ pose: Pose, _ at: Point, _ size: Point, in content: inout PDFText) {
    let (a, b) = (pose.place(at), pose.place(at + size))
    content.add(a.x)
    content.add(height - a.y)
    content.add(b.x - a.x)
    content.add(a.y - b.y)
    content.add("re ")
  }

  private func tags(_ role: Role, _ own: String?) -> (sheet: String, own: String) {
    let sheet = languages.indices.contains(role.sheet) ? languages[role.sheet] : ""
    return (Self.language(sheet), Self.language(own ?? sheet))
  }

  private func text(
    _ text: SetText, _ role: Role, _ part: PaperPage.Part, _ at: Point,
    in content: inout PDFText, _ annotations: inout [Int]
  ) {
    if part.isCopy {
      content.add("/Artifact BMC ")
    } else {
      let (number, node) = structure.add(
        role, languages: tags(role, text.lettering.language), page: pages.count)
      content.add("/Span << /MCID ")
      content.add(number)
      content.add(">> BDC ")
      if let link = role.link {
        annotations.append(annotation(link, text, part.pose, at, node: node))
      }
    }
    var pen = PDFPen(pose: part.pose, at: at, text: text, height: height)
    pen.write(to: &content, fonts: &fonts, on: press)
    content.add("EMC\n")
  }

  private func annotation(
    _ link: String, _ text: SetText, _ pose: Pose, _ at: Point, node: Int
  ) -> Int {
    let number = objects.reserve()
    let corner = at + Point(x: text.left, y: 0)
    let (a, b) = (
      pose.place(corner), pose.place(corner + Point(x: text.width, y: text.height))
    )
    var body = PDFText("<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] /F 4 /Rect [ ")
    for edge in [min(a.x, b.x), height - max(a.y, b.y), max(a.x, b.x), height - min(a.y, b.y)] {
      body.add(edge)
    }
    body.add("] /StructParent ")
    body.add(
      structure.add(link: number, to: node, page: pages.count, pageCount: pageCount))
    body.add("/Contents ")
    body.add(text: text.words)
    body.add("/A << /S /URI /URI ")
    body.add(plain: link)
    body.add(">> >>")
    objects.set(number, body)
    return number
  }
}
