/// Where the page and what belongs to it are found.
public struct PagePaths: Hashable, Sendable {
  /// Where the form is sent to.
  public let form: String
  /// The style sheet.
  public let style: String
  /// The script.
  public let script: String
  /// The one address of the page; nil when it has none to name.
  public let canonical: String?
  /// The neutral page to which the quick exit leads, of another site.
  public let exit: String
  /// What stands before the id of a service in the address of its page; nil where no page of a
  /// service may be left in a history.
  public let services: String?
  /// The tag of the reader, where the browser would not say it of itself; nil where it does.
  public let reader: String?
  /// Where the page stands in a site on a disk; nil for a page that a service sends.
  public let place: SitePlace?

  /// Puts the paths of this site behind `base`, such as `/help`.
  public init(
    base: String = "", form: String = "/", style: String = "/assets/page.css",
    script: String = "/assets/page.js", canonical: String? = nil,
    exit: String = "https://www.jma.go.jp/", services: String? = nil, reader: String? = nil
  ) {
    (self.form, self.style, self.script) = (base + form, base + style, base + script)
    (self.canonical, self.exit) = (canonical, exit)
    (self.services, self.reader) = (services.map { base + $0 }, reader)
    place = nil
  }

  /// The paths from a page of a site on a disk, all of them relative.
  public init(_ place: SitePlace) {
    self.place = place
    form = place.up + "index.html"
    (style, script) = (place.root + "page.css", place.root + "page.js")
    (canonical, reader) = (nil, nil)
    exit = "https://www.jma.go.jp/"
    services = place.up + "services/"
  }

  /// The page of a service; nil where none may be linked.
  ///
  /// `/services/yorisoi-hotline`, or `/services/yorisoi-hotline?reader=ja` for a reader whose browser
  /// asks for another language; `../services/yorisoi-hotline.html` on a disk.
  func service(_ id: String) -> String? {
    let end = place == nil ? reader.map { "?reader=\($0)" } ?? "" : ".html"
    return services.map { $0 + id + end }
  }
}
