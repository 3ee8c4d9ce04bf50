/// Copies a contact; shown by the script only, for without one nothing can be copied.
struct CopyButton {
  private let lines: [String]
  private let name: TaggedText
  private let wording: Wording

  /// Takes the lines to copy, and the name of what they are about.
  init(lines: [String], of name: TaggedText, wording: Wording) {
    (self.lines, self.name, self.wording) = (lines, name, wording)
  }

  func write(_ html: inout HTMLWriter) {
    let attributes = [
      HTMLAttribute("type", "button"), HTMLAttribute("class", "copy"),
      HTMLAttribute("data-copy", lines.joined(separator: "\n")),
      HTMLAttribute("data-done", wording.text("page.copied")), HTMLAttribute("hidden", if: true),
    ]
    html.element("button", attributes) { html in
      html.text(wording.text("page.copy"))
      html.element("span", [HTMLAttribute("class", "unseen")]) { html in
        html.text(" ")
        html.tagged(name)
      }
    }
  }
}
