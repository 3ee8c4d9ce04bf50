public import HotlineModel
public import HotlineReferral
import HotlineText

/// The list of what must be verified again, for whoever makes the calls.
public struct DueText {
  private let due: [Due]
  private let wording: Wording
  private let own: LanguageTag

  /// Joins a list and the words of its reader; `own` is the directory's language.
  public init(_ due: [Due], _ wording: Wording, own: LanguageTag) {
    (self.due, self.wording, self.own) = (due, wording, own)
  }

  /// The lines, each with a line end.
  public var text: String {
    var page = Page(columns: 80, locale: wording.locale)
    guard !due.isEmpty else {
      page.add(wording.text("due.none"))
      return page.text
    }
    page.add(wording.text("due.title"))
    page.add(
      label: wording.text("ui.say") + "  ", width: width("ui.say"), wording.text("due.say-first"))
    for entry in due {
      page.add()
      add(entry, &page)
    }
    return page.text
  }

  /// One line of JSON.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.key("due")
      json.list(due) { json, entry in
        json.object {
          $0.field("service", entry.service.id)
          $0.field("name", wording.name(entry.service.named))
          $0.field("contacts", entry.contacts.map(\.id))
          $0.field("verified", entry.verified?.description)
          $0.field("months", number: entry.months)
          $0.field("use", number: entry.use)
          $0.field("ask", questions(entry))
        }
      }
    }
    return json.text
  }

  private func add(_ entry: Due, _ page: inout Page) {
    page.add(label: "", width: 0, "\(wording.name(entry.service.named))  [\(entry.service.id)]")
    let age =
      entry.months.map { wording.text("due.overdue", [("months", .number($0))]) }
      ?? wording.text("caution.verified.undated")
    let use = wording.text("due.use", [("count", .number(entry.use))])
    page.add(label: "", width: 4, "\(age) · \(use)")
    let values = entry.contacts.map { wording.dialled($0.value) }
    if values.count > 1 { page.add(label: "", width: 4, values.joined(separator: ", ")) }
    for question in questions(entry) { page.add(label: "  ? ", width: 4, question) }
  }

  private func questions(_ entry: Due) -> [String] {
    entry.questions(own: own).map { wording.text("due.ask", $0) }
  }

  private func width(_ id: String) -> Int { DisplayWidth.columns(of: wording.text(id)) + 2 }
}
