import HotlineModel
import HotlineText

/// The controls of the form, each with its label, its hint and what was given before.
struct FormControls {
  let form: PageForm
  let wording: Wording

  /// The id of the control for a field, to which links and problems point.
  static func id(_ field: String) -> String { "f-\(field)" }

  /// A list to choose one value from; by default none is chosen.
  func select(
    _ field: String, _ label: String, _ choices: [FactChoices.Choice], canRefuse: Bool = true,
    _ html: inout HTMLWriter
  ) {
    let chosen = form.value(field) ?? ""
    html.element("div", [HTMLAttribute("class", "field")]) { html in
      html.element("label", [HTMLAttribute("for", Self.id(field))], label)
      html.element("select", control(field)) { html in
        option("", wording.text("page.unknown"), chosen, &html)
        for choice in choices { option(choice.value, choice.words, chosen, &html) }
        if canRefuse { option("refused", wording.text("page.refused"), chosen, &html) }
      }
    }
  }

  /// One of several lists for languages the person speaks.
  func language(_ number: Int, _ label: String, _ html: inout HTMLWriter) {
    let given = form.values("language")
    let chosen = number < given.count ? given[number] : ""
    let id = number == 0 ? Self.id("language") : "\(Self.id("language"))-\(number + 1)"
    html.element("div", [HTMLAttribute("class", "field")]) { html in
      html.element("label", [HTMLAttribute("for", id)], label)
      let attributes = [HTMLAttribute("id", id), HTMLAttribute("name", "language")]
      html.element("select", attributes) { html in
        option("", wording.text("page.unknown"), chosen, &html)
        for language in languages(with: chosen) {
          option(language.value, language.words, chosen, &html)
        }
        if number == 0 { option("refused", wording.text("page.refused"), chosen, &html) }
      }
    }
  }

  /// One line to write in.
  func line(
    _ field: String, _ label: String, hint: String? = nil, _ attributes: [HTMLAttribute],
    _ html: inout HTMLWriter
  ) {
    let written = form.values(field).last { $0 != "refused" }
    html.element("div", [HTMLAttribute("class", "field")]) { html in
      html.element("label", [HTMLAttribute("for", Self.id(field))], label)
      html.void(
        "input",
        control(field, hint) + [HTMLAttribute("value", written)] + attributes)
      self.hint(field, hint, &html)
      if form.values(field).contains("refused") { refusal(field, &html) }
    }
  }

  /// Several lines to write in.
  func area(_ field: String, _ label: String, hint: String, _ html: inout HTMLWriter) {
    html.element("div", [HTMLAttribute("class", "field")]) { html in
      html.element("label", [HTMLAttribute("for", Self.id(field))], label)
      // Above the limit of what is understood, a text is refused as a whole.
      let attributes =
        control(field, hint) + [
          HTMLAttribute("rows", "3"), HTMLAttribute("maxlength", "5000"),
          HTMLAttribute("dir", "auto"),
        ]
      html.element("textarea", attributes, form.values(field).joined(separator: "\n"))
      self.hint(field, hint, &html)
    }
  }

  /// Buttons of which one or several are chosen, under a common heading.
  func group(
    _ field: String, _ label: String, _ choices: [FactChoices.Choice], isOne: Bool,
    _ html: inout HTMLWriter
  ) {
    let given = form.values(field)
    let chosen = isOne ? [given.last ?? "unknown"] : given
    html.element("fieldset", [HTMLAttribute("id", Self.id(field))]) { html in
      html.element("legend", label)
      html.element("div", [HTMLAttribute("class", "choices")]) { html in
        for choice in choices {
          button(field, choice, isOne: isOne, isChosen: chosen.contains(choice.value), &html)
        }
        if chosen.contains("refused") { refusal(field, isOne: isOne, &html) }
      }
    }
  }

  /// That the person would rather not say it: shown once they have, so that it can be taken back.
  private func refusal(_ field: String, isOne: Bool = false, _ html: inout HTMLWriter) {
    let refused = ("refused", wording.text("page.refused"))
    html.element("div", [HTMLAttribute("class", "choices")]) {
      button(field, refused, isOne: isOne, isChosen: true, &$0)
    }
  }

  private func button(
    _ field: String, _ choice: FactChoices.Choice, isOne: Bool, isChosen: Bool,
    _ html: inout HTMLWriter
  ) {
    html.element("label") { html in
      let attributes = [
        HTMLAttribute("type", isOne ? "radio" : "checkbox"), HTMLAttribute("name", field),
        HTMLAttribute("value", choice.value), HTMLAttribute("checked", if: isChosen),
      ]
      html.void("input", attributes)
      html.element("span", choice.words)
    }
  }

  /// The language in which the page is shown, each under its own name, sent with a form by its id.
  func reader(with form: String = "question", _ html: inout HTMLWriter) {
    html.element("label", [HTMLAttribute("for", Self.id("reader"))], wording.text("page.reader"))
    let attributes = control("reader") + [HTMLAttribute("form", form)]
    html.element("select", attributes) { html in
      for tag in self.form.readers {
        option(tag.description, ownName(tag), wording.locale, lang: tag.description, &html)
      }
    }
  }

  private func control(_ field: String, _ hint: String? = nil) -> [HTMLAttribute] {
    let isWrong = form.problem?.rawValue == field
    let described = [isWrong ? "problem" : nil, hint.map { _ in "\(Self.id(field))-hint" }]
      .compactMap { $0 }.joined(separator: " ")
    return [
      HTMLAttribute("id", Self.id(field)), HTMLAttribute("name", field),
      HTMLAttribute("aria-invalid", isWrong ? "true" : nil),
      HTMLAttribute("aria-describedby", described.isEmpty ? nil : described),
    ]
  }

  private func hint(_ field: String, _ hint: String?, _ html: inout HTMLWriter) {
    guard let hint else { return }
    let attributes = [
      HTMLAttribute("class", "hint"), HTMLAttribute("id", "\(Self.id(field))-hint"),
    ]
    html.element("p", attributes, hint)
  }

  private func option(
    _ value: String, _ words: String, _ chosen: String, lang: String? = nil,
    _ html: inout HTMLWriter
  ) {
    let attributes = [
      HTMLAttribute("value", value), HTMLAttribute("lang", lang),
      HTMLAttribute("selected", if: value == chosen),
    ]
    html.element("option", attributes, words)
  }

  /// The languages in the reader's alphabetical order, with each one's name for itself; what was
  /// given is among them even where the directory does not name it.
  private func languages(with chosen: String) -> [FactChoices.Choice] {
    let order = Collation(locale: wording.locale)
    var tags = form.languages.map(\.tag)
    if !chosen.isEmpty, chosen != "refused", !tags.contains(LanguageTag(chosen)) {
      tags.append(LanguageTag(chosen))
    }
    return tags.map { tag in
      let (name, own) = (wording.language(tag), ownName(tag))
      return (tag.description, name == own ? name : "\(name) · \(own)")
    }.map { (key: order.key(for: $0.1), choice: $0) }
      .sorted { ($0.key, $0.choice.0) < ($1.key, $1.choice.0) }.map(\.choice)
  }

  private func ownName(_ tag: LanguageTag) -> String {
    form.languages.first { $0.tag == tag }?.autonym
      ?? DisplayNames(locale: tag.description).language(tag.description)
  }
}
