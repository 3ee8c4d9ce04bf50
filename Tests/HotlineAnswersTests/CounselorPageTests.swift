import HotlineAnswers
import HotlineHours
import HotlineModel
import Testing

@testable import HotlineReferral

@Suite struct CounselorPageTests {
  @Test(arguments: ["ar", "en", "ja", "my"])
  func `a page reads as it was found good`(reader: String) throws {
    try Golden.check(try InventedPage.html(reader), "page.\(reader).html")
  }

  @Test(arguments: ["ar", "en", "my"])
  func `a page for the person reads as it was found good`(reader: String) throws {
    let html = try InventedPage.html(reader, .public, paths: PagePaths(form: "/public"))
    try Golden.check(html, "page.public.\(reader).html")
  }

  @Test(arguments: [PageMode.counselor, .public], ["ar", "en", "ja", "my"])
  func `the page is sound`(mode: PageMode, reader: String) throws {
    let scan = MarkupScan(try InventedPage.html(reader, mode))
    #expect(scan.misplaced == [])
    let ids = scan.values("id")
    #expect(Set(ids).count == ids.count)
    let named = ["for", "aria-labelledby", "aria-describedby", "list", "form"]
      .flatMap { scan.values($0) }
      .flatMap { words in words.split(separator: " ").map { String($0) } }
    let linked = scan.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(Set(named + linked).subtracting(ids) == [])
    #expect(scan.all("html").first?.attributes["dir"] == (reader == "ar" ? "rtl" : "ltr"))
    #expect(scan.all("html").first?.attributes["lang"] == reader)
    #expect(!(try InventedPage.html(reader, mode)).contains("⟦"))
  }

  @Test(arguments: [PageMode.counselor, .public])
  func `headings go down by one level at a time`(mode: PageMode) throws {
    let tags = MarkupScan(try InventedPage.html("en", mode)).tags.filter { !$0.isClosing }
    let levels = tags.compactMap { tag in
      tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (before, level) in zip(levels, levels.dropFirst()) { #expect(level <= before + 1) }
  }

  @Test(arguments: [PageMode.counselor, .public])
  func `every control has a label of its own`(mode: PageMode) throws {
    let scan = MarkupScan(try InventedPage.html("en", mode))
    let labelled = Set(scan.all("label").compactMap { $0.attributes["for"] })
    let controls =
      scan.all("select") + scan.all("textarea")
      + scan.all("input").filter { $0.attributes["type"] == nil }
    #expect(controls.count > 3)
    for control in controls {
      #expect(labelled.contains(control.attributes["id"] ?? ""), "\(control)")
    }
  }

  @Test(arguments: [PageMode.counselor, .public])
  func `a strict policy allows everything that is on the page`(mode: PageMode) throws {
    let scan = MarkupScan(try InventedPage.html("en", mode))
    let names = Set(scan.tags.flatMap { $0.attributes.keys })
    #expect(names.filter { $0 == "style" || $0.hasPrefix("on") } == [])
    #expect(scan.all("style").isEmpty)
    #expect(scan.all("script").map { $0.attributes["src"] } == ["/assets/page.js"])
    let loaded = scan.all("link").filter { $0.attributes["rel"] != "canonical" }
    #expect(loaded.map { $0.attributes["href"] } == ["data:,", "/assets/page.css"])
    #expect(scan.values("src").count == 1)
  }

  @Test func `nothing of the person stands in an address`() throws {
    let scan = MarkupScan(try InventedPage.html("en"))
    #expect(scan.all("form").map { $0.attributes["method"] } == ["post"])
    #expect(scan.values("href").filter { $0.contains("?") } == [])
  }

  @Test(arguments: ["en", "ar"])
  func `every number is a link and isolated, and without invisible characters to copy`(
    reader: String
  ) throws {
    let html = try InventedPage.html(reader)
    for (number, uri) in [
      ("0000-00-0001", "tel:+810000000001"), ("0011", "tel:0011"),
      ("0009", "tel:0009"),
    ] {
      let link = "<a class=\"number\" href=\"\(uri)\""
      let start = try #require(html.firstRange(of: link))
      #expect(html[start.upperBound...].prefix(80).contains("<bdi dir=\"ltr\">\(number)</bdi>"))
    }
    let copied = MarkupScan(html).values("data-copy")
    #expect(copied.contains { $0.contains("\n0000-00-0001\n") })
  }

  @Test func `words of another language are marked with it`() throws {
    let html = try InventedPage.html("my")
    #expect(html.contains("<bdi lang=\"en\" dir=\"ltr\">Harbour Line</bdi>"))
    #expect(html.contains("<bdi lang=\"ja\">「助けてください。"))
    #expect(html.contains("<option value=\"ar\" lang=\"ar\">العربية</option>"))
  }

  @Test func `a name in the reader's language runs in its direction, whatever it begins with`()
    throws
  {
    var answer = try InventedAnswer.full(reader: "ar")
    answer.referrals[0].service.name = LocalizedText(["ar": "OTIT: استشارات"])
    let html = try InventedPage.html("ar", answer: answer)
    #expect(html.contains("<bdi dir=\"rtl\">OTIT: استشارات</bdi>"))
  }

  @Test func `danger comes before everything else`() throws {
    var answer = try InventedAnswer.full()
    answer.question.danger = true
    let html = try InventedPage.html("en", answer: answer)
    let alarm = try #require(html.firstRange(of: "class=\"alarm\""))
    let police = try #require(html.firstRange(of: ">0011<"))
    let first = try #require(html.firstRange(of: ">0000-00-0001<"))
    #expect(alarm.lowerBound < police.lowerBound)
    #expect(police.lowerBound < first.lowerBound)
  }

  @Test func `the first question stands above the list, each answer a button that adds it`() throws
  {
    let html = try InventedPage.html("en")
    let ask = try #require(
      html.firstRange(of: "<button form=\"question\" name=\"gender\" value=\"female\">"))
    let list = try #require(html.firstRange(of: "<ol class=\"referrals\">"))
    #expect(ask.lowerBound < list.lowerBound)
    #expect(html.contains("<button form=\"question\" name=\"line\" value=\"prepaid\">"))
    #expect(html.contains("<a href=\"#f-age\">"))
    #expect(!html.contains("id=\"ask-residence\""))
  }

  @Test func `what a text may be about can be added by a button`() throws {
    var answer = try InventedAnswer.full()
    answer.question.heard = Heard(
      subjects: [Heard.Subject(id: "passport", confidence: .low, matched: [])], danger: [])
    answer.ask = [Ask(fact: .subjects, because: Phrase("order"))]
    let html = try InventedPage.html("en", answer: answer)
    #expect(
      html.contains(
        "<button form=\"question\" name=\"subject\" value=\"passport\">Passport taken</button>"))
  }
}

@Suite struct PageFormTests {
  @Test func `what was given stands in the form again`() throws {
    let html = try InventedPage.html("en")
    #expect(html.contains("<option value=\"vi\" selected>Vietnamese · Tiếng Việt</option>"))
    #expect(html.contains("<option value=\"en\" selected>English</option>"))
    #expect(html.contains("name=\"place\" aria-describedby=\"f-place-hint\" value=\"豊田\""))
    #expect(html.contains(">\nhọ giữ hộ chiếu của tôi</textarea>"))
    #expect(html.contains("type=\"checkbox\" name=\"need\" value=\"legal\" checked"))
    #expect(html.contains("type=\"checkbox\" name=\"subject\" value=\"passport\" checked"))
    #expect(html.contains("<details open>"))
    #expect(html.contains("type=\"radio\" name=\"danger\" value=\"unknown\" checked"))
  }

  @Test func `of a control and a button for the same fact, the button counts`() throws {
    var form = InventedPage.form(reader: "en")
    form.values["gender"] = ["male", "female"]
    form.values["danger"] = ["unknown", "yes"]
    let html = try InventedPage.html("en", form: form)
    #expect(html.contains("<option value=\"female\" selected>"))
    #expect(html.contains("name=\"danger\" value=\"yes\" checked"))
  }

  @Test func `what the person would rather not say stays so, and is no word in a field`() throws {
    var form = PageForm()
    let fields = ["place", "age", "danger", "need", "subject", "residence", "language"]
    for field in fields { form.values[field] = ["", "refused"] }
    let html = try InventedPage.html("en", form: form)
    #expect(!html.contains(" value=\"refused\" list"))
    for field in ["place", "age", "need", "subject"] {
      #expect(html.contains("type=\"checkbox\" name=\"\(field)\" value=\"refused\" checked"))
    }
    #expect(html.contains("type=\"radio\" name=\"danger\" value=\"refused\" checked"))
    #expect(html.ranges(of: "<option value=\"refused\" selected>").count == 2)
  }

  @Test func `a language that the directory does not name stays chosen`() throws {
    var form = InventedPage.form(reader: "en")
    form.values["language"] = ["sw"]
    #expect(
      try InventedPage.html("en", form: form).contains("<option value=\"sw\" selected>Swahili"))
  }

  @Test(arguments: PageForm.Problem.allCases)
  func `a problem is told, and leads to its field`(problem: PageForm.Problem) throws {
    var form = InventedPage.form(reader: "en")
    form.problem = problem
    let html = try InventedPage.html("en", form: form)
    #expect(html.contains("<p id=\"problem\" role=\"alert\">"))
    let isOfField = problem != .other && problem != .service
    #expect(html.contains("<a href=\"#f-\(problem.rawValue)\">") == isOfField)
    let wrong = MarkupScan(html).tags.filter { $0.attributes["aria-invalid"] == "true" }
    #expect(
      wrong.compactMap { $0.attributes["name"] } == (isOfField ? [problem.rawValue] : []))
  }

  @Test(arguments: [
    ("place", PageForm.Problem.place), ("latitude", .place), ("age", .age), ("about", .about),
    ("languages", .other), ("nationality", .other),
  ]) func `a field by its JSON name has its problem`(field: String, problem: PageForm.Problem) {
    #expect(PageForm.Problem(field: field) == problem)
  }

  @Test func `without an answer there is still a form`() throws {
    let html = CounselorPage(
      answer: nil, wording: try InventedPage.wording("en"),
      zone: try Zone(identifier: "Asia/Tokyo"),
      form: PageForm()
    ).html
    let scan = MarkupScan(html)
    #expect(scan.misplaced == [])
    #expect(html.contains("<textarea id=\"f-about\""))
    #expect(!html.contains("<article"))
  }
}

@Suite struct PublicPageTests {
  @Test func `the title and the icon tell nothing, and the way out is there`() throws {
    let html = try InventedPage.html(
      "en", .public, paths: PagePaths(exit: "https://weather.example/"))
    #expect(html.contains("<title>Information</title>"))
    #expect(html.contains("<link rel=\"icon\" href=\"data:,\">"))
    #expect(
      html.contains(
        "<a class=\"exit\" href=\"https://weather.example/\" rel=\"noreferrer\""
          + " data-exit=\"https://weather.example/\">"))
    #expect(html.contains("Your browser may still remember"))
    #expect(!(try InventedPage.html("en").contains("data-exit")))
  }

  @Test func `the person is asked little, and is not told about themselves`() throws {
    let html = try InventedPage.html("en", .public)
    for name in ["residence", "gender", "age", "consent-police", "nationality"] {
      #expect(!html.contains("name=\"\(name)\""), "\(name)")
    }
    #expect(!html.contains("Ask next"))
    #expect(!html.contains("Not listed"))
    #expect(!html.contains("do not call them for the person"))
    #expect(html.contains("confirm the number on the call"))
  }

  @Test func `the site may lie in a folder of another`() throws {
    let paths = PagePaths(
      base: "/help", form: "/public", canonical: "https://help.example/help/public")
    let html = try InventedPage.html("en", .public, paths: paths)
    #expect(html.contains("action=\"/help/public\""))
    #expect(html.contains("href=\"/help/assets/page.css\""))
    #expect(html.contains("<link rel=\"canonical\" href=\"https://help.example/help/public\">"))
  }
}
