import HotlineModel

/// Where a fact was read: the address or document, its date, and how far it is trusted.
struct SourcePart {
  let source: Source
  let wording: Wording

  func write(_ html: inout HTMLWriter) {
    if let url = source.url, WebLink(url) != nil {
      html.element("a", [HTMLAttribute("href", url), HTMLAttribute("rel", "noreferrer")]) {
        $0.dialled(url)
      }
    } else {
      html.dialled(source.citation)
    }
    html.text(
      " · \(wording.date(source.date)) · \(wording.text("trust.\(source.trust.rawValue)"))")
  }
}
