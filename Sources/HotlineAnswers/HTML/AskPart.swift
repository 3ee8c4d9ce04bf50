import HotlineModel
import HotlineReferral

/// What to ask next: each answer is a button that adds the fact to the question.
struct AskPart {
  let answer: Answer
  let wording: Wording

  /// How many questions are shown; more would not be asked in one call.
  private static let most = 3

  /// The first question, which stands above the list.
  func first(_ html: inout HTMLWriter) {
    section("ui.ask-next", answer.ask.prefix(1), &html)
  }

  /// The others, below the list.
  func others(_ html: inout HTMLWriter) {
    section("page.ask-more", answer.ask.prefix(Self.most).dropFirst(), &html)
  }

  private func section(_ title: String, _ asks: ArraySlice<Ask>, _ html: inout HTMLWriter) {
    guard !asks.isEmpty else { return }
    html.element("div", [HTMLAttribute("class", "ask")]) { html in
      html.element("h3", wording.text(title))
      for ask in asks { self.ask(ask, &html) }
    }
  }

  private func ask(_ ask: Ask, _ html: inout HTMLWriter) {
    let id = "ask-\(ask.fact.field)"
    html.element("div", [HTMLAttribute("role", "group"), HTMLAttribute("aria-labelledby", id)]) {
      html in
      let question = wording.text("ask.\(ask.fact.rawValue)")
      html.element("p", [HTMLAttribute("id", id)]) { html in
        html.element("strong", question)
        html.text(" ")
        html.element(
          "span", [HTMLAttribute("class", "because")],
          "(\(wording.text("because", ask.because)))")
      }
      html.element("p", [HTMLAttribute("class", "answers")]) { html in
        for choice in choices(ask.fact) {
          button(choice.field, choice.value, choice.words, &html)
        }
        if isWritten(ask.fact) {
          let link = [HTMLAttribute("href", "#\(FormControls.id(ask.fact.field))")]
          html.element("a", link, wording.text("page.write"))
        }
        button(ask.fact.flag, "refused", wording.text("page.refused"), &html)
      }
    }
  }

  private func choices(_ fact: FactName) -> [(field: String, value: String, words: String)] {
    guard fact == .subjects else {
      return FactChoices(wording: wording).choices(fact.field).map {
        (fact.field, $0.value, $0.words)
      }
    }
    // What the text may be about was not taken for a fact; here it can be.
    let perhaps = answer.question.heard.subjects.filter { $0.confidence == .low }
    return perhaps.map { ("subject", $0.id, wording.subject($0.id)) }
  }

  private func isWritten(_ fact: FactName) -> Bool {
    [.languages, .place, .subjects, .age, .nationality].contains(fact)
  }

  private func button(
    _ field: String, _ value: String, _ words: String, _ html: inout HTMLWriter
  ) {
    let attributes = [
      HTMLAttribute("form", "question"), HTMLAttribute("name", field),
      HTMLAttribute("value", value),
    ]
    html.element("button", attributes, words)
  }
}

extension FactName {
  /// The flag under which the fact is refused.
  fileprivate var flag: String { self == .subjects ? "subject" : field }
}
