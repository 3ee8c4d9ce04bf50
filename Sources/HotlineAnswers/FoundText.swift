public import HotlineModel
import HotlineText

/// What was found, for a person and as JSON.
public struct FoundText {
  /// A find with what is shown of it.
  public struct Entry: Hashable, Sendable {
    /// The find.
    public let found: Found
    /// Its name for the reader.
    public let name: String
    /// The number to call, or another way to reach it; nil when there is none or none is known.
    public let way: String?
    /// Whether its service runs; nil for what is no service and no office.
    public let status: ServiceStatus?

    /// Joins a find, its name for the reader, the way to reach it, and whether it runs.
    public init(found: Found, name: String, way: String? = nil, status: ServiceStatus? = nil) {
      (self.found, self.name, self.way, self.status) = (found, name, way, status)
    }
  }

  private let entries: [Entry]
  private let wording: Wording

  /// Joins what was found and the words of its reader.
  public init(_ entries: [Entry], _ wording: Wording) {
    (self.entries, self.wording) = (entries, wording)
  }

  /// The lines, each with a line end.
  public var text: String {
    var page = Page(columns: 80, locale: wording.locale)
    if entries.isEmpty { page.add(label: "", width: 0, wording.text("find.none")) }
    for entry in entries { add(entry, &page) }
    return page.text
  }

  private func add(_ entry: Entry, _ page: inout Page) {
    let way = entry.way.map { wording.dialled($0) } ?? ""
    let width = DisplayWidth.columns(of: way) > Self.wayColumns - 2 ? 2 : Self.wayColumns
    page.add(label: width == 2 ? "" : way, width: width, entry.name)
    if width == 2 { page.add(label: "", width: 2, way) }
    let found = entry.found
    var words = [wording.text("find.kind.\(found.kind.rawValue)"), wording.dialled(found.id)]
    if let service = found.service { words.append(wording.service(service)) }
    if let status = entry.status, status != .active {
      words.append(wording.text("status.\(status.rawValue)"))
    }
    words += [why(entry)].compactMap { $0 }
    page.add(label: "", width: width, words.joined(separator: " · "))
  }

  /// Why it was found, where its name does not show it.
  private func why(_ entry: Entry) -> String? {
    let found = entry.found
    guard found.matched != entry.name, found.matched != entry.way, found.matched != found.id else {
      return nil
    }
    let isAbout = found.match == .about || found.match == .said
    let words = [("words", MessageArgument.text(wording.quoted(found.matched)))]
    return wording.text(isAbout ? "find.about" : "find.by", words)
  }

  private static let wayColumns = 15

  /// `{"results": [{"kind", "id", "service", "name", "matched", "match"}]}` in one line; `service` is
  /// that of an office, and left out of everything else.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("results")
      json.list(entries) { json, entry in
        json.object {
          $0.field("kind", entry.found.kind.rawValue)
          $0.field("id", entry.found.id)
          if let service = entry.found.service { $0.field("service", service) }
          $0.field("name", entry.name)
          $0.field("matched", entry.found.matched)
          $0.field("match", entry.found.match.rawValue)
        }
      }
    }
    return json.text
  }
}
