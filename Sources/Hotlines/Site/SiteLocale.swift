import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// The pages of a site in one locale.
struct SiteLocale: Sendable {
  private let directory: Directory
  private let lists: SiteLists
  private let reader: LanguageTag
  private let moment: Moment
  private let wording: Wording
  private let answer: Answer
  private let publications: [Publication]
  private let leaflets: [Leaflet]

  init(
    _ directory: Directory, _ lists: SiteLists, reader tag: String, on moment: Moment
  ) throws {
    (self.directory, self.lists, self.moment) = (directory, lists, moment)
    reader = LanguageTag(tag)
    wording = try directory.wording(for: reader)
    answer = try directory.answer(Question(at: moment, reader: reader), limit: 0)
    publications = try directory.publications()
    leaflets = try directory.leaflets()
  }

  private var today: CivilDate { moment.date(in: directory.zone) }

  private func place(_ path: String) -> SitePlace { SitePlace(path, languages: lists.readers) }

  private func page(_ path: String) -> SitePage {
    SitePage(place(path), answer: answer, on: today, wording: wording)
  }

  /// Adds the files of the locale in a folder of its own.
  func add(to files: inout SiteFiles) {
    let folder = reader.description
    files.add("\(folder)/index.html") { index }
    files.add("\(folder)/search.js") {
      try SiteSearch(directory, reader: reader, wording: wording, leaflets, lists).script
    }
    for subject in lists.subjects {
      let path = Self.path(subject: subject.id)
      files.add("\(folder)/\(path)") { list(of: subject, at: path) }
    }
    for language in lists.languages {
      let path = Self.path(language: language.tag)
      files.add("\(folder)/\(path)") { list(of: language, at: path) }
    }
    for (position, id) in directory.serviceIDs.enumerated() {
      let path = "services/\(id).html"
      files.add("\(folder)/\(path)") { try service(at: position, id, path) }
    }
    for leaflet in leaflets {
      let path = "leaflets/\(leaflet.id).html"
      files.add("\(folder)/\(path)") { try self.leaflet(leaflet.id, at: path) }
    }
  }

  private static func path(subject id: String) -> String { "subjects/\(id).html" }
  private static func path(language tag: LanguageTag) -> String { "languages/\(tag).html" }

  // MARK: Pages

  private var index: String {
    let order = Collation(locale: wording.locale)
    let languages = lists.languages.map(link).map { (order.key(for: $0.text), $0) }
      .sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }.map(\.1)
    return SiteIndexPage(
      page("index.html"), subjects: tree(below: nil), languages: languages,
      leaflets: leaflets.map { SiteLink("leaflets/\($0.id).html", wording.text($0.title)) }
    ).html
  }

  private func list(of subject: Subject, at path: String) -> String {
    let wider = lists.subjects.filter { $0.id == subject.parent }.map { link($0, isTree: false) }
    return SiteListPage(
      page(path), title: wording.subject(subject.id), nearby: wider + tree(below: subject.id),
      listings: lists.about[subject.id] ?? [], isOneLanguage: false
    ).html
  }

  private func list(of language: SpokenLanguages.Language, at path: String) -> String {
    SiteListPage(
      page(path), title: wording.language(language.tag), nearby: [],
      listings: lists.answering[language.tag] ?? [], isOneLanguage: true
    ).html
  }

  private func service(at position: Int, _ id: String, _ path: String) throws -> String {
    ServicePage(
      try directory.record(at: position), answer: answer,
      publications: publications.filter { $0.services.contains(id) }, on: today,
      wording: wording, form: PageForm(), paths: PagePaths(place(path))
    ).html
  }

  private func leaflet(_ id: String, at path: String) throws -> String {
    let sheet = try directory.leafletSheet(id, reader: reader, on: moment)
    return LeafletHTML(
      [sheet], style: .linked("../../leaflet.css"),
      in: LeafletHTML.Site(place(path), home: wording.text("page.title"))
    ).html
  }

  // MARK: Links

  private func tree(below parent: String?) -> [SiteLink] {
    lists.subjects.filter { $0.parent == parent }.map { link($0, isTree: true) }
  }

  private func link(_ subject: Subject, isTree: Bool) -> SiteLink {
    SiteLink(
      Self.path(subject: subject.id), wording.subject(subject.id),
      count: lists.about[subject.id]?.count, children: isTree ? tree(below: subject.id) : [])
  }

  private func link(_ language: SpokenLanguages.Language) -> SiteLink {
    let name = wording.language(language.tag)
    let own = language.autonym.flatMap { own in
      own == name
        ? nil
        : TaggedText(
          text: own, tag: language.tag.description,
          isRightToLeft: TextDirection.isRightToLeft(language.tag.description))
    }
    return SiteLink(
      Self.path(language: language.tag), name, own: own,
      count: lists.answering[language.tag]?.count)
  }
}

/// The page above all locales.
struct SiteRoot: Sendable {
  private let pages: [SitePage]

  init(_ directory: Directory, _ lists: SiteLists, on moment: Moment) throws {
    let place = SitePlace(nil, languages: lists.readers)
    let titles = directory.header.title.byTag.keys.sorted()
    let own = directory.header.language.description
    let locales = [own] + titles.filter { $0 != own && directory.parts.locales.contains($0) }
    pages = try locales.map { tag in
      SitePage(
        place,
        answer: try directory.answer(Question(at: moment, reader: LanguageTag(tag)), limit: 0),
        on: moment.date(in: directory.zone), wording: try directory.wording(for: LanguageTag(tag)))
    }
  }

  var html: String { SiteRootPage(pages[0], Array(pages.dropFirst())).html }
}
