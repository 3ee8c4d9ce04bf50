import HotlineText

/// Links to the same page in every other language of the site; they need no script.
struct LanguageLinks {
  let place: SitePlace
  let wording: Wording

  func write(_ html: inout HTMLWriter) {
    html.element("details", [HTMLAttribute("class", "readers")]) { html in
      html.element("summary", wording.text("page.reader"))
      Self.list(place, but: wording.locale, &html)
    }
  }

  /// The list of all languages but one.
  static func list(_ place: SitePlace, but own: String? = nil, _ html: inout HTMLWriter) {
    html.element("ul", [HTMLAttribute("class", "languages")]) { html in
      for language in place.languages where language.tag != own {
        html.element("li") { html in
          let attributes = [
            HTMLAttribute("href", place.address(in: language.tag)),
            HTMLAttribute("lang", language.tag), HTMLAttribute("hreflang", language.tag),
            HTMLAttribute("dir", TextDirection.isRightToLeft(language.tag) ? "rtl" : "ltr"),
          ]
          html.element("a", attributes, language.name)
        }
      }
    }
  }
}
