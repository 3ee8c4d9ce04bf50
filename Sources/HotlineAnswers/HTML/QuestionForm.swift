import HotlineModel
import HotlineText

/// The form of the question: all facts for a counselor, a few plain ones for the person.
struct QuestionForm {
  private let form: PageForm
  private let wording: Wording
  private let mode: PageMode
  private let action: String
  private let controls: FormControls
  private let facts: FactChoices

  init(_ form: PageForm, _ wording: Wording, _ mode: PageMode, action: String) {
    (self.form, self.wording, self.mode, self.action) = (form, wording, mode, action)
    controls = FormControls(form: form, wording: wording)
    facts = FactChoices(wording: wording)
  }

  func write(_ html: inout HTMLWriter) {
    html.element("section", [HTMLAttribute("aria-labelledby", "form-title")]) { html in
      let title = mode == .public ? "page.public.form" : "page.form"
      html.element("h2", [HTMLAttribute("id", "form-title")], wording.text(title))
      html.element("p", [HTMLAttribute("class", "hint")], wording.text("page.hint"))
      // Sent in the body: an address with a person's facts would stay in histories and logs.
      let attributes = [
        HTMLAttribute("id", "question"), HTMLAttribute("method", "post"),
        HTMLAttribute("action", action), HTMLAttribute("autocomplete", "off"),
        HTMLAttribute("data-failed", wording.text("page.failed")),
      ]
      html.element("form", attributes) { html in
        if mode == .public { ofPerson(&html) } else { ofCounselor(&html) }
        subjects(&html)
        html.element("button", [HTMLAttribute("class", "find")], wording.text("page.find"))
      }
    }
  }

  private func ofPerson(_ html: inout HTMLWriter) {
    controls.language(0, wording.text("page.public.language"), &html)
    place(wording.text("page.public.place"), &html)
    about(wording.text("page.public.about"), &html)
    danger(&html)
    needs(&html)
  }

  private func ofCounselor(_ html: inout HTMLWriter) {
    html.element("div", [HTMLAttribute("class", "row wide")]) { html in
      controls.language(0, wording.text("page.language"), &html)
      for number in 1..<max(2, form.values("language").count) {
        controls.language(number, wording.text("page.language.second"), &html)
      }
    }
    place(wording.text("page.place"), &html)
    about(wording.text("page.about"), &html)
    danger(&html)
    html.element("div", [HTMLAttribute("class", "row")]) { html in
      select("residence", wording.text("ui.limit-residence"), &html)
      select("gender", wording.text("ui.limit-gender"), &html)
      let whole = [HTMLAttribute("inputmode", "numeric"), HTMLAttribute("size", "4")]
      controls.line("age", wording.text("page.age"), whole, &html)
    }
    needs(&html)
    more(&html)
  }

  private func place(_ label: String, _ html: inout HTMLWriter) {
    let attributes = [HTMLAttribute("list", "places"), HTMLAttribute("dir", "auto")]
    controls.line("place", label, hint: wording.text("page.place.hint"), attributes, &html)
    html.element("datalist", [HTMLAttribute("id", "places")]) { html in
      for id in form.places {
        html.element("option", [HTMLAttribute("value", wording.place(id))], "")
      }
    }
  }

  private func about(_ label: String, _ html: inout HTMLWriter) {
    controls.area("about", label, hint: wording.text("page.about.hint"), &html)
  }

  private func danger(_ html: inout HTMLWriter) {
    let unknown = ("unknown", wording.text("page.unknown"))
    controls.group(
      "danger", wording.text("ui.danger"), facts.choices("danger") + [unknown], isOne: true, &html)
  }

  private func needs(_ html: inout HTMLWriter) {
    controls.group(
      "need", wording.text("page.needs"), facts.choices("need"), isOne: false, &html)
  }

  /// Subjects that were added to the question, so that they stay and can be taken back.
  private func subjects(_ html: inout HTMLWriter) {
    guard form.value("subject") != nil else { return }
    let named = form.values("subject").filter { $0 != "refused" }
      .map { ($0, wording.subject($0)) }
    controls.group("subject", wording.text("ui.subjects"), named, isOne: false, &html)
  }

  private func select(_ field: String, _ label: String, _ html: inout HTMLWriter) {
    controls.select(field, label, facts.choices(field), &html)
  }

  private func more(_ html: inout HTMLWriter) {
    let fields = Self.more.map(\.field)
    let isOpen = form.holds(any: fields)
    html.element("details", [HTMLAttribute("open", if: isOpen)]) { html in
      html.element("summary", wording.text("page.more"))
      for fact in Self.more {
        let label = wording.text("ask.\(fact.rawValue)")
        switch fact {
        case .channels:
          controls.group(fact.field, label, facts.choices(fact.field), isOne: false, &html)
        case .nationality:
          if !form.nationalities.isEmpty {
            controls.select(fact.field, label, countries, &html)
          }
        default: select(fact.field, label, &html)
        }
      }
    }
  }

  private var countries: [FactChoices.Choice] {
    let names = DisplayNames(locale: wording.locale)
    let order = Collation(locale: wording.locale)
    return form.nationalities.map { (value: $0, words: names.region($0)) }
      .map { (key: order.key(for: $0.words), choice: $0) }
      .sorted { ($0.key, $0.choice.value) < ($1.key, $1.choice.value) }.map(\.choice)
  }

  private static let more: [FactName] = [
    .role, .minor, .nationality, .line, .lowIncome, .anonymous, .consentPolice, .consentShare,
    .channels,
  ]
}
