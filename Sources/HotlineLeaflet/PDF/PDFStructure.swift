/// The tree that tells what is a title, a heading, a list, and in which language.
struct PDFStructure {
  private struct Node {
    let tag: StaticString
    let parent: Int?
    var kids: [Kid] = []
    var language: String?
    var alternative: String?
    var place: (page: Int, box: [Double])?
  }

  private enum Kid {
    case node(Int)
    case content(page: Int, number: Int)
    case link(page: Int, object: Int)
  }

  private var nodes = [Node(tag: "Document", parent: nil)]
  private var sections: [Int: Section] = [:]
  /// For each page the nodes of its numbered content.
  private var contents: [Int: [Int]] = [:]
  /// The nodes of links, in the order in which their numbers were given.
  private var links: [Int] = []

  /// What is open in the part of one language.
  private struct Section {
    let node: Int
    var list: Int?
    var entry: (number: Int, node: Int)?
  }

  /// Adds a text to its place in the tree and gives the number of its content on the page.
  mutating func add(_ role: Role, languages: (sheet: String, own: String), page: Int) -> (
    number: Int, node: Int
  ) {
    let parent = parent(role, language: languages.sheet)
    var node = add(role.kind.tag, parent)
    if languages.own != languages.sheet { nodes[node].language = languages.own }
    if role.link != nil, role.kind == .paragraph { node = add("Link", node) }
    let number = contents[page, default: []].count
    contents[page, default: []].append(node)
    nodes[node].kids.append(.content(page: page, number: number))
    return (number, node)
  }

  /// Says what a picture shows, and where.
  mutating func describe(_ node: Int, _ text: String, page: Int, box: [Double]) {
    (nodes[node].alternative, nodes[node].place) = (text, (page, box))
  }

  /// Adds a link to the node of its text and gives its number in the parent tree.
  mutating func add(link object: Int, to node: Int, page: Int, pageCount: Int) -> Int {
    nodes[node].kids.append(.link(page: page, object: object))
    links.append(node)
    return pageCount + links.count - 1
  }

  private mutating func parent(_ role: Role, language: String) -> Int {
    if sections[role.sheet] == nil {
      sections[role.sheet] = Section(node: add("Sect", 0))
      nodes[sections[role.sheet]?.node ?? 0].language = language
    }
    guard var section = sections[role.sheet] else { return 0 }
    defer { sections[role.sheet] = section }
    guard let entry = role.entry else {
      (section.list, section.entry) = (nil, nil)
      return section.node
    }
    if let open = section.entry, open.number == entry { return open.node }
    let list = section.list ?? add("L", section.node)
    let body = add("LBody", add("LI", list))
    (section.list, section.entry) = (list, (entry, body))
    return body
  }

  private mutating func add(_ tag: StaticString, _ parent: Int) -> Int {
    nodes.append(Node(tag: tag, parent: parent))
    nodes[parent].kids.append(.node(nodes.count - 1))
    return nodes.count - 1
  }

  /// Writes the tree and gives the number of its root.
  func write(to objects: inout PDFObjects, pages: [Int]) -> Int {
    let root = objects.reserve()
    let numbers = nodes.map { _ in objects.reserve() }
    for (node, number) in zip(nodes, numbers) {
      var body = PDFText("<< /Type /StructElem /S /")
      body.add(node.tag)
      body.add(" /P ")
      body.add(reference: node.parent.map { numbers[$0] } ?? root)
      if let language = node.language {
        body.add("/Lang ")
        body.add(plain: language)
      }
      if let text = node.alternative {
        body.add("/Alt ")
        body.add(text: text)
      }
      if let place = node.place {
        body.add("/Pg ")
        body.add(reference: pages[place.page])
        body.add("/A << /O /Layout /Placement /Block /BBox [ ")
        for edge in place.box { body.add(edge) }
        body.add("] >> ")
      }
      body.add("/K [ ")
      for kid in node.kids { write(kid, to: &body, numbers, pages) }
      body.add("] >>")
      objects.set(number, body)
    }
    var tree = PDFText("<< /Nums [ ")
    for page in pages.indices {
      tree.add(page)
      tree.add("[ ")
      for node in contents[page] ?? [] { tree.add(reference: numbers[node]) }
      tree.add("] ")
    }
    for (place, node) in links.enumerated() {
      tree.add(pages.count + place)
      tree.add(reference: numbers[node])
    }
    tree.add("] >>")
    let parents = objects.add(tree)
    var body = PDFText("<< /Type /StructTreeRoot /K ")
    body.add(reference: numbers[0])
    body.add("/ParentTree ")
    body.add(reference: parents)
    body.add("/ParentTreeNextKey ")
    body.add(pages.count + links.count)
    body.add(">>")
    objects.set(root, body)
    return root
  }

  private func write(_ kid: Kid, to body: inout PDFText, _ numbers: [Int], _ pages: [Int]) {
    switch kid {
    case .node(let node): body.add(reference: numbers[node])
    case .content(let page, let number):
      body.add("<< /Type /MCR /Pg ")
      body.add(reference: pages[page])
      body.add("/MCID ")
      body.add(number)
      body.add(">> ")
    case .link(let page, let object):
      body.add("<< /Type /OBJR /Pg ")
      body.add(reference: pages[page])
      body.add("/Obj ")
      body.add(reference: object)
      body.add(">> ")
    }
  }
}

extension Role.Kind {
  fileprivate var tag: StaticString {
    switch self {
    case .title: "H1"
    case .heading: "H2"
    case .paragraph: "P"
    case .figure: "Figure"
    }
  }
}
