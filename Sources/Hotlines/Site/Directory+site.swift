import HotlineAnswers
public import HotlineHours
import HotlineModel
import HotlineReferral

extension Directory {
  /// The directory as a site that needs no server: pages in every locale and a search.
  ///
  /// - Parameter moment: The moment it is made: old facts are marked, and rules hold on that day.
  /// - Throws: The errors of the store when the file cannot be read.
  public func site(on moment: Moment) throws -> Site {
    let lists = try SiteLists(self, on: moment)
    var files = SiteFiles()
    for tag in parts.locales {
      let locale = try SiteLocale(self, lists, reader: tag, on: moment)
      locale.add(to: &files)
    }
    let root = try SiteRoot(self, lists, on: moment)
    files.add("index.html") { root.html }
    files.add("page.css", bytes: { PageAssets.style })
    files.add("page.js", bytes: { PageAssets.script })
    files.add("site.js", bytes: { PageAssets.siteScript })
    files.add("leaflet.css") { LeafletHTML.styleSheet }
    files.add("fold.js") { SearchForms.script }
    files.add(SiteFolder.marker) { "hotline \(header.id) \(header.version) \(digest)\n" }
    return Site(files.files)
  }
}

/// Files of a site being gathered.
struct SiteFiles {
  private(set) var files: [String: @Sendable () throws -> [UInt8]] = [:]

  /// Adds a file of bytes.
  mutating func add(_ path: String, bytes: @escaping @Sendable () throws -> [UInt8]) {
    files[path] = bytes
  }

  /// Adds a file of text.
  mutating func add(_ path: String, _ text: @escaping @Sendable () throws -> String) {
    files[path] = { Array(try text().utf8) }
  }
}
