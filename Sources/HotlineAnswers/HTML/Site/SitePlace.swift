/// Where a page stands in a site on a disk: in the folder of its locale, or in the one above.
///
/// Every address that begins there is relative, so that the folder can be carried about, and begins
/// with `./` or `../`.
public struct SitePlace: Hashable, Sendable {
  /// The path of the page within the folder of its locale, such as `services/harbour.html`; nil for
  /// a page of the folder above all locales.
  public let path: String?
  /// The languages in which the page stands, each with its own name, in the order of their tags.
  public let languages: [Language]

  /// A language in which a page of the site can be read.
  public struct Language: Hashable, Sendable {
    /// The tag of the locale, which is the name of its folder.
    public let tag: String
    /// What the language calls itself.
    public let name: String

    /// Joins a tag and a name.
    public init(tag: String, name: String) { (self.tag, self.name) = (tag, name) }
  }

  /// Places a page.
  public init(_ path: String?, languages: [Language]) {
    (self.path, self.languages) = (path, languages)
  }

  /// The way up to the folder of the locale: `../` from `services/harbour.html`.
  var up: String { Self.steps(depth) }

  /// The way up to the folder above all locales.
  var root: String { path == nil ? "./" : Self.steps(depth + 1) }

  /// The same page in another language; where there is no page yet, its first one.
  func address(in tag: String) -> String { "\(root)\(tag)/\(path ?? "index.html")" }

  private var depth: Int { path?.utf8.count { $0 == UInt8(ascii: "/") } ?? 0 }

  private static func steps(_ count: Int) -> String {
    count == 0 ? "./" : String(repeating: "../", count: count)
  }

  /// What a page of the site may load: what lies beside it, and nothing else.
  ///
  /// A page that was opened from a disk has no origin in some browsers, so that `file:` has to stand
  /// beside `'self'`; on the web it means nothing.
  static let policy =
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; "
    + "form-action 'none'; base-uri 'none'"
}
