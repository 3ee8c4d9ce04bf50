import HotlineModel
import HotlineReferral
import HotlineText

/// The answer below the emergency: what was understood, the list, and what else is to be said.
struct AnswerPart {
  private let answer: Answer
  private let wording: Wording
  private let mode: PageMode
  private let paths: PagePaths

  init(_ answer: Answer, _ wording: Wording, _ mode: PageMode, _ paths: PagePaths) {
    (self.answer, self.wording, self.mode, self.paths) = (answer, wording, mode, paths)
  }

  func write(_ html: inout HTMLWriter) {
    understood(&html)
    if mode == .counselor {
      items("mind", "ui.mind-all", answer.cautions.map { wording.text("caution", $0) }, &html)
      AskPart(answer: answer, wording: wording).first(&html)
    }
    html.element("ol", [HTMLAttribute("class", "referrals")]) { html in
      for referral in answer.referrals {
        let part = ReferralPart(referral, answer, wording, mode, paths)
        html.element("li") { part.write(&$0) }
      }
    }
    if mode == .counselor { AskPart(answer: answer, wording: wording).others(&html) }
    items("gaps", "ui.gaps", answer.gaps.map { wording.text("gap", $0) }, &html)
    guard mode == .counselor else { return leaflets(&html) }
    items("relaxed", "ui.relaxed", answer.relaxed.map { wording.text("relaxed", $0) }, &html)
    notListed(&html)
    pathway(&html)
    leaflets(&html)
  }

  private func understood(_ html: inout HTMLWriter) {
    let words = QuestionWords(answer, wording)
    html.element("p", [HTMLAttribute("class", "person")]) { html in
      html.text(words.person)
      if !words.matter.isEmpty { html.text(" · \(words.matter)") }
      html.text(" · ")
      html.element("span", wording.momentWithZone(answer.question.at))
    }
    for subject in answer.question.heard.subjects where subject.confidence == .medium {
      let heard = [
        ("subject", MessageArgument.text(wording.subject(subject.id))),
        ("words", .text(wording.quoted(subject.matched.first ?? ""))),
      ]
      html.element("p", [HTMLAttribute("class", "heard")], wording.text("ui.heard", heard))
    }
  }

  private func items(
    _ look: String, _ title: String, _ texts: [String], _ html: inout HTMLWriter
  ) {
    guard !texts.isEmpty else { return }
    html.element("div", [HTMLAttribute("class", look)]) { html in
      html.element("h3", wording.text(title))
      html.element("ul") { html in for text in texts { html.element("li", text) } }
    }
  }

  private func notListed(_ html: inout HTMLWriter) {
    guard !answer.notListed.isEmpty else { return }
    html.element("details", [HTMLAttribute("class", "not-listed")]) { html in
      html.element("summary", "\(wording.text("ui.not-listed")) (\(answer.notListed.count))")
      html.element("ul") { html in
        for entry in answer.notListed {
          let why = entry.reasons.map { wording.text("excluded", $0) }.joined(separator: "; ")
          html.element("li") { html in
            html.tagged(wording.tagged(entry.name))
            html.text(": \(why)")
          }
        }
      }
    }
  }

  private func pathway(_ html: inout HTMLWriter) {
    guard !answer.pathway.isEmpty else { return }
    let listed = Dictionary(answer.referrals.map { ($0.service.id, $0.service.named) }) { one, _ in
      one
    }
    html.element("div", [HTMLAttribute("class", "pathway")]) { html in
      html.element("h3", wording.text("ui.pathway"))
      html.element("ol") { html in
        for stage in answer.pathway {
          html.element("li") { html in
            html.element("strong", wording.text("stage.\(stage.stage.rawValue)"))
            html.element("ul") { html in
              for id in stage.referrals {
                guard let name = listed[id] else { continue }
                html.element("li") { html in
                  html.element("a", [HTMLAttribute("href", "#\(ReferralPart.id(id))")]) {
                    $0.tagged(wording.tagged(name))
                  }
                }
              }
              for caution in stage.cautions {
                html.element(
                  "li", [HTMLAttribute("class", "mind")], wording.text("caution", caution))
              }
            }
          }
        }
      }
    }
  }

  private func leaflets(_ html: inout HTMLWriter) {
    guard !answer.publications.isEmpty else { return }
    html.element("div", [HTMLAttribute("class", "leaflets")]) { html in
      html.element("h3", wording.text("ui.leaflets"))
      html.element("ul") { html in
        for publication in answer.publications {
          let words = PublicationWords(publication: publication, wording: wording)
          html.element("li") { html in
            html.text(words.title(for: answer.question.languages))
            if let url = publication.url {
              html.text(" · ")
              let link = [HTMLAttribute("href", url), HTMLAttribute("rel", "noreferrer")]
              html.element("a", link) { $0.dialled(url) }
            }
          }
        }
      }
    }
  }
}
