import HotlineAnswers
import HotlineLeaflet
import HotlineModel
import Testing

struct LeafletErrorTests {
  @Test(arguments: [LeafletLayout.card, .trifold, .zine, .poster])
  func `a service that is larger than the layout is refused by its name`(
    layout: LeafletLayout
  ) throws {
    let one = InventedSheet.sheet("en", services: 1)
    let endless = one.groups[0].entries.map { entry in
      LeafletSheet.Entry(
        service: "endless", name: entry.name, official: nil, contacts: entry.contacts, facts: [],
        mark: String(repeating: "Only on the first day of a month. ", count: 400))
    }
    let sheet = LeafletSheet(
      id: one.id, locale: one.locale, isRightToLeft: false, title: one.title, intro: one.intro,
      groups: one.groups + [.init(heading: nil, entries: endless)], trust: one.trust, draft: nil)
    #expect(throws: LeafletError.doesNotFit(service: "endless", layout: layout, locale: "en")) {
      try Printed.printer.pdf([sheet], LeafletOptions(layout: layout))
    }
  }

  @Test func `without words nothing is printed`() {
    #expect(throws: LeafletError.nothingToPrint) {
      try Printed.printer.pdf([], LeafletOptions(layout: .a4))
    }
    #expect(throws: LeafletError.nothingToPrint) {
      try Printed.printer.pdf([InventedSheet.empty("en")], LeafletOptions(layout: .a4))
    }
  }

  @Test func `a character without a shape is no empty box but an error`() {
    let sheet = LeafletSheet(
      id: "mongolian", locale: "en", isRightToLeft: false, title: "\u{1820}\u{1821}", intro: [],
      groups: InventedSheet.sheet("en", services: 1).groups, trust: [], draft: nil)
    #expect(throws: LeafletError.noShape(characters: 2, locale: "en")) {
      try Printed.printer.pdf([sheet], LeafletOptions(layout: .a4, columns: 1))
    }
  }

  @Test func `without fonts nothing is printed`() {
    #expect(throws: LeafletError.noFonts(["/nowhere"])) {
      try LeafletPrinter(fonts: ["/nowhere"]).pdf(
        [InventedSheet.sheet("en")], LeafletOptions(layout: .a4))
    }
  }

  @Test(arguments: [
    (
      LeafletError.nothingToPrint,
      "there is nothing to print; give at least one language with one service"
    ),
    (
      .doesNotFit(service: "help-line", layout: .card, locale: "vi"),
      "\"help-line\" does not fit on the layout card in vi; choose fewer services or facts, "
        + "or the layout a4"
    ),
    (
      .doesNotFit(service: "help-line", layout: .a4, locale: "my"),
      "\"help-line\" does not fit on the layout a4 in my; choose fewer services or facts, "
        + "or the paper A3"
    ),
    (
      .noRoom(layout: .zine, locale: "ja"),
      "the words around the services fill the layout zine in ja; shorten title and "
        + "introduction, or choose the layout a4"
    ),
    (
      .noFonts(["/fonts"]),
      "no Noto font is in /fonts; install fonts-noto-core and fonts-noto-cjk"
    ),
    (
      .noShape(characters: 2, locale: "mn"),
      "2 characters of the words in mn have no shape in the fonts for it; take them out or "
        + "install the font"
    ),
    (
      .codeTooLong(service: "help-line", locale: "en"),
      "the address of \"help-line\" in en is too long for a QR code; print it without"
    ),
  ]) func `an error says what is wrong and what to do`(error: LeafletError, text: String) {
    #expect("\(error)" == text)
  }
}
