import Foundation
import HotlineModel
import Hotlines
import Testing

@Suite struct SiteTests {
  private let wales: Wales

  init() throws {
    wales = try Wales()
    let folder = wales.file("directory/leaflets")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let leaflet = """
      id: home
      title: leaflet.domestic-violence.title
      groups: [{services: [harbour, lantern, police]}]
      onlyIfServes: any

      """
    try wales.write(leaflet, to: "directory/leaflets/home.yaml")
  }

  /// Every file of the site as text, by its path.
  private func files(_ directory: Directory? = nil) throws -> [String: String] {
    let site = try (directory ?? wales.opened()).site(on: Wales.noon())
    return Dictionary(
      uniqueKeysWithValues: try site.paths.map {
        ($0, String(decoding: try site.file($0), as: UTF8.self))
      })
  }

  private func pages() throws -> [String: String] {
    try files().filter { $0.key.hasSuffix(".html") }
  }

  @Test func `every locale has its pages, and the files of all stand above`() throws {
    let paths = Set(try files().keys)
    for tag in ["ar", "cy", "en"] {
      let own = [
        "index.html", "search.js", "subjects/work.html", "languages/vi.html",
        "services/harbour.html", "services/old-line.html", "leaflets/home.html",
      ]
      for path in own { #expect(paths.contains("\(tag)/\(path)"), "\(tag)/\(path)") }
    }
    let shared = [
      "index.html", "page.css", "page.js", "site.js", "fold.js", "leaflet.css",
      SiteFolder.marker,
    ]
    #expect(paths.filter { !$0.contains("/") } == Set(shared))
  }

  @Test func `every link leads to a file of the site, and to a part of it that is there`() throws {
    let files = try files()
    for (path, html) in files where path.hasSuffix(".html") {
      let links = Self.values("href", html) + Self.values("src", html)
      #expect(!links.isEmpty)
      for link in links where !Self.leadsOut(link) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : Self.resolved(String(parts[0]), from: path)
        let text = try #require(files[target], "\(link) in \(path)")
        guard parts.count == 2 else { continue }
        #expect(text.contains("id=\"\(parts[1])\""), "\(link) in \(path)")
      }
    }
  }

  @Test func `what the search finds is there`() throws {
    let files = try files()
    for tag in ["ar", "cy", "en"] {
      let index = try Self.index(try #require(files["\(tag)/search.js"]))
      #expect(index.rows.count >= 8)
      for row in index.rows {
        let parts = row.id.split(separator: "#")
        let path = "\(tag)/\(index.folders[row.kind])/\(parts[0]).html"
        let page = try #require(files[path], "\(row.id)")
        if parts.count == 2 { #expect(page.contains("id=\"\(parts[1])\"")) }
      }
    }
  }

  @Test func `a page loads nothing from elsewhere and says so itself`() throws {
    for (path, html) in try pages() {
      #expect(html.contains("http-equiv=\"Content-Security-Policy\""), "\(path)")
      #expect(html.contains("default-src &#39;none&#39;"), "\(path)")
      let loaded = Self.values("src", html)
      #expect(loaded.allSatisfy { $0.hasPrefix("./") || $0.hasPrefix("../") }, "\(path)")
      #expect(!html.contains("<form"), "\(path)")
      #expect(!html.contains(" style="), "\(path)")
      #expect(!html.contains("⟦"), "\(path)")
    }
  }

  @Test func `no file holds the words of a confidential address`() throws {
    try wales.replace(
      "{confidential: true}",
      with: "{confidential: true, address: {en: 5 Hidden Lane, cy: Lôn Gudd 5}, area: GB-CRF}",
      in: "directory/services/lantern.yaml")
    for (path, text) in try files() {
      for word in ["Hidden Lane", "Lôn Gudd", "hiddenlane", "longudd"] {
        #expect(!text.contains(word), "\(path)")
      }
    }
  }

  @Test func `a service that has ended says so, leads on, and stands in no list`() throws {
    let files = try files()
    let page = try #require(files["en/services/old-line.html"])
    #expect(page.contains("ended: 2025-03-31"))
    #expect(page.contains("<a href=\"../services/harbour.html\">replaced by "))
    for (path, html) in files where path.contains("/subjects/") || path.contains("/languages/") {
      #expect(!html.contains("old-line"), "\(path)")
    }
    let index = try Self.index(try #require(files["en/search.js"]))
    let row = try #require(index.rows.first { $0.id == "old-line" })
    #expect(index.words[row.kind] == "ended")
  }

  @Test func `a service that a source only names has a page and is not found`() throws {
    try wales.replace(
      "status: active", with: "status: named-only", in: "directory/services/bridge.yaml")
    let files = try files()
    #expect(files["en/services/bridge.html"]?.contains("never offered") == true)
    for (path, text) in files where !path.contains("/services/") {
      #expect(!text.contains("bridge"), "\(path)")
    }
  }

  @Test func `every service that is offered stands in the list of a subject`() throws {
    let lists = try files().filter { $0.key.hasPrefix("en/subjects/") }.values.joined()
    for id in ["bridge", "harbour", "lantern", "police"] {
      #expect(lists.contains("href=\"../services/\(id).html\""), "\(id)")
    }
  }

  @Test func `a list of a language has those who answer in it, with their hours`() throws {
    let html = try #require(try files()["en/languages/vi.html"])
    #expect(html.contains("services/bridge.html") && html.contains("services/lantern.html"))
    #expect(!html.contains("services/harbour.html"))
    #expect(html.contains("18:00–20:00"))
  }

  @Test func `whom to call in danger stands before everything, and at the end how old it is`()
    throws
  {
    for (path, html) in try pages() where !path.contains("/leaflets/") {
      let order = ["id=\"emergency\"", "999", "id=\"source\""].map {
        html.firstRange(of: $0)?.lowerBound
      }
      #expect(!order.contains(nil), "\(path)")
      #expect(order.compactMap { $0 } == order.compactMap { $0 }.sorted(), "\(path)")
    }
    for (path, html) in try pages() where path.hasPrefix("en/") {
      #expect(html.contains("directory 7 "), "\(path)")
      #expect(html.contains("heck"), "\(path)")
      let again = ["Check these numbers again after", "To be checked again since"]
      #expect(again.contains(where: html.contains), "\(path)")
    }
  }

  @Test func `old facts are marked`() throws {
    try wales.replace(
      "on: 2026-11-01, how: document", with: "on: 2024-11-01, how: document",
      in: "directory/services/bridge.yaml")
    let files = try files()
    #expect(files["en/subjects/work.html"]?.contains("may have changed since") == true)
    #expect(files["en/services/bridge.html"]?.contains("over 2 years ago") == true)
    #expect(
      files["en/subjects/work.html"]?.contains("To be checked again since 2025-11-01") == true)
  }

  @Test func `Arabic runs from right to left, and its links to others do not`() throws {
    let files = try files()
    for (path, html) in files where path.hasPrefix("ar/") && path.hasSuffix(".html") {
      #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "\(path)")
    }
    let link = "<a href=\"../cy/index.html\" lang=\"cy\" hreflang=\"cy\" dir=\"ltr\">Cymraeg</a>"
    #expect(files["ar/index.html"]?.contains(link) == true)
    #expect(files["index.html"]?.contains("<a href=\"./ar/index.html\" lang=\"ar\"") == true)
  }

  @Test func `names are found as they are folded`() throws {
    let index = try Self.index(try #require(try files()["en/search.js"]))
    let harbour = try #require(index.rows.first { $0.id == "harbour" })
    let keys = [
      "harbour", "harbwr", "港ほっとらいん", "港湾专线", "porth", "みなとほっとらいん", "08081570192",
      "448081570192",
    ]
    for key in keys { #expect(harbour.keys.contains(key), "\(key)") }
  }

  @Test func `the letters of the search are those of the library`() throws {
    let script = try #require(try files()["fold.js"])
    let object = try Self.object(script)
    let letters = Array(try #require(object["pairs"] as? String).unicodeScalars)
    #expect(letters.count % 2 == 0)
    let pairs = stride(from: 0, to: letters.count, by: 2).map { [letters[$0], letters[$0 + 1]] }
    let table = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    for (letter, form) in [("ấ", "a"), ("đ", "d"), ("カ", "か"), ("權", "权"), ("権", "权"), ("ى", "ي")] {
      #expect(table[Self.scalar(letter)] == Self.scalar(form), "\(letter)")
    }
    // A Burmese vowel sign is no accent.
    #expect(table["\u{102D}"] == nil)
    #expect(script.utf8.count < 40_000)
  }

  @Test func `the same directory on the same day gives the same bytes, also when it was built`()
    throws
  {
    let (folder, again, built) = (try files(), try files(), try files(wales.openedFile()))
    #expect(folder == again)
    #expect(folder == built)
  }

  // MARK: Reading

  private static func scalar(_ text: String) -> Unicode.Scalar {
    text.unicodeScalars.first ?? "?"
  }

  private static func values(_ name: String, _ html: String) -> [String] {
    html.components(separatedBy: " \(name)=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  private static func leadsOut(_ link: String) -> Bool {
    ["https:", "http:", "tel:", "mailto:", "data:"].contains { link.hasPrefix($0) }
  }

  private static func resolved(_ link: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for step in link.split(separator: "/").map(String.init) {
      switch step {
      case ".": break
      case "..": _ = folders.popLast()
      default: folders.append(step)
      }
    }
    return folders.joined(separator: "/")
  }

  private static func object(_ script: String) throws -> [String: Any] {
    let start = try #require(script.firstIndex(of: "{"))
    let end = try #require(script.lastIndex(of: "}"))
    let json = try JSONSerialization.jsonObject(with: Data(script[start...end].utf8))
    return try #require(json as? [String: Any])
  }

  private struct Index {
    struct Row {
      let kind: Int
      let id: String
      let name: String
      let keys: [String]
    }

    let folders: [String]
    let words: [String]
    let rows: [Row]
  }

  private static func index(_ script: String) throws -> Index {
    let object = try object(script)
    let kinds = try #require(object["kinds"] as? [[String: String]])
    let rows = try #require(object["rows"] as? [[Any]]).map { row in
      Index.Row(
        kind: try #require(row[0] as? Int), id: try #require(row[1] as? String),
        name: try #require(row[2] as? String),
        keys: try #require(row[3] as? String).split(separator: " ").map(String.init))
    }
    return Index(
      folders: kinds.compactMap { $0["folder"] }, words: kinds.compactMap { $0["word"] },
      rows: rows)
  }
}

@Suite struct SiteFolderTests {
  private let wales: Wales

  init() throws { wales = try Wales() }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: wales.root.path).sorted() }
  }

  @Test func `a site is written whole, and one of ours is replaced`() throws {
    let before = try names
    let site = try wales.opened().site(on: Wales.noon())
    let folder = SiteFolder(wales.file("site").path + "/")
    let written = try folder.write(site)
    #expect(written.files == site.paths.count)
    #expect(written.bytes == (try site.paths.map { try site.file($0).count }.reduce(0, +)))
    try wales.write("left over", to: "site/en/old.html")
    _ = try folder.write(site)
    #expect(try names == (before + ["site"]).sorted())
    for path in site.paths {
      #expect(try Array(wales.bytes("site/\(path)")) == (try site.file(path)))
    }
    let gone = wales.file("site/en/old.html").path
    #expect(!FileManager.default.fileExists(atPath: gone))
  }

  @Test func `another folder is never replaced`() throws {
    let site = try wales.opened().site(on: Wales.noon())
    let before = try names
    for name in ["directory", "locales/en.yaml"] {
      let path = wales.file(name).path
      let failure = try #require(throws: SiteFolder.Failure.self) {
        _ = try SiteFolder(path).write(site)
      }
      #expect(failure == .notOurs(path))
      let says =
        "\(path) is no site of hotline and stays as it is; name a folder that is not there yet"
      #expect(failure.description == says)
    }
    #expect(try names == before)
    #expect(FileManager.default.fileExists(atPath: wales.file("directory/directory.yaml").path))
  }

  @Test func `where nothing can be written, nothing is left`() throws {
    let site = try wales.opened().site(on: Wales.noon())
    try wales.write("a file", to: "file")
    let before = try names
    let path = wales.file("file/site").path
    let failure = try #require(throws: SiteFolder.Failure.self) {
      _ = try SiteFolder(path).write(site)
    }
    #expect(failure == .cannotWrite(path))
    let says = "\(path) cannot be written; name a folder beside which there is room"
    #expect(failure.description == says)
    #expect(try names == before)
  }
}
