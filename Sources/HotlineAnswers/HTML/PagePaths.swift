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

  /// Puts the paths of this site behind `base`, such as `/help`.
  public init(
    base: String = "", form: String = "/", style: String = "/assets/page.css",
    script: String = "/assets/page.js", canonical: String? = nil,
    exit: String = "https://www.jma.go.jp/"
  ) {
    (self.form, self.style, self.script) = (base + form, base + style, base + script)
    (self.canonical, self.exit) = (canonical, exit)
  }
}
