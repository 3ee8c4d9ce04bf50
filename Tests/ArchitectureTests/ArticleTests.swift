import Testing

struct ArticleTests {
  static let folder = "Sources/Hotlines/Hotlines.docc"
  static let paths = House.files(in: folder).filter { $0.hasSuffix(".md") }
  static let decisions = paths.filter { $0.contains("/20") }

  private func article() throws -> Markdown {
    Markdown(try House.text("\(Self.folder)/Architecture.md"))
  }

  @Test func `the table of targets is that of the manifest`() throws {
    let rows = try article().table(below: "Targets and arrows")
    let names = rows.compactMap { $0.first?.marked.first }
    #expect(names.count == rows.count)
    #expect(names.sorted() == (try Manifest()).arrows.keys.sorted())
  }

  @Test func `the arrows in the table are those of the house`() throws {
    for row in try article().table(below: "Targets and arrows") {
      #expect(row.count == 4, "\(row)")
      guard row.count == 4, let target = row[0].marked.first else { continue }
      let outside = row[3].split { $0 == "," || $0 == " " || $0 == "–" }.map(String.init)
      #expect(Arrows.allowed[target]?.ours.sorted() == row[2].marked.sorted(), "\(target)")
      #expect(Arrows.allowed[target]?.outside.sorted() == outside.sorted(), "\(target)")
    }
  }

  @Test(arguments: paths)
  func `every file and type that an article names is there`(path: String) throws {
    let names = try NamesOfTheHouse.read()
    let unknown = Markdown(try House.text(path)).marked.filter { !names.knows($0) }
    #expect(unknown == [], "\(path)")
  }

  @Test(arguments: [
    ("Referrer", true), ("Referer", false), ("Moment.rfc3339", true), ("Moment.rfc9999", false),
    ("Sources/HotlineReferral/Ranking.swift", true), ("Sources/HotlineReferral/Rank.swift", false),
    ("Package.swift", true), ("directory.yaml", true), ("nowhere.yaml", false),
    ("danger: yes", true),
  ]) func `a name that is none is found`(name: String, isKnown: Bool) throws {
    #expect(try NamesOfTheHouse.read().knows(name) == isKnown)
  }

  @Test func `the example of a record stands in the record`() throws {
    let record = "directory/services/otit-native-language-consultation.yaml"
    let article = try article()
    let example = try #require(article.blocks.first { $0.language == "yaml" })
    let lines = try House.text(record).split(separator: "\n").map(String.init)
    #expect(article.marked.contains(record))
    for line in example.lines { #expect(lines.contains(line), "\(record) has no such line") }
  }

  @Test func `the example of the output is what the program prints`() throws {
    let printed = try FirstCommand.read().output
    let example = try #require(try article().blocks.first { $0.language == "text" })
    #expect(LeftOut.agrees(["…"] + example.lines + ["…"], printed))
  }

  @Test func `the landing page leads to every article and to no other`() throws {
    let landing = try House.text("\(Self.folder)/Hotlines.md")
    let links = landing.split(separator: "<doc:").dropFirst().compactMap {
      $0.split(separator: ">").first.map { "\(Self.folder)/\($0).md" }
    }
    #expect(links.sorted() == Self.paths.filter { !$0.hasSuffix("/Hotlines.md") }.sorted())
  }

  @Test(arguments: decisions)
  func `a decision says what forced it, what was chosen and what it costs`(path: String) throws {
    let lines = try House.text(path).split(separator: "\n").map(String.init)
    let day = path.split(separator: "/").last?.prefix(10) ?? ""
    #expect(lines.dropFirst().first?.hasPrefix("\(day).") == true)
    #expect(
      lines.filter { $0.hasPrefix("## ") } == [
        "## What forced it", "## What we chose", "## What it costs",
      ])
  }
}
