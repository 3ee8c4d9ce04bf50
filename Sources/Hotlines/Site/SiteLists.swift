import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// The lists of a site, which are the same in every locale but for their words.
struct SiteLists: Sendable {
  /// The subjects in the order of the directory.
  let subjects: [Subject]
  /// The languages that some service answers in, in the order of the directory.
  let languages: [SpokenLanguages.Language]
  /// The services about each subject.
  let about: [String: [Listing]]
  /// The services that answer in each language.
  let answering: [LanguageTag: [Listing]]
  /// The languages of the pages, each with its own name.
  let readers: [SitePlace.Language]

  init(_ directory: Directory, on moment: Moment) throws {
    let content = try directory.content()
    let records = PartRecords(directory: directory, names: try directory.names())
    let nobody = Question(at: moment, reader: directory.header.language)
    func listings(_ positions: [Int], _ question: Question) throws -> [Listing] {
      try directory.referrer.listings(of: positions, for: question, records: records)
    }
    var about: [String: [Listing]] = [:]
    for subject in content.subjects {
      let positions = directory.referrer.positions(
        about: [subject.id], at: moment, limit: directory.serviceIDs.count)
      about[subject.id] = try listings(positions, nobody)
    }
    var answering: [LanguageTag: [Listing]] = [:]
    for language in content.languages.languages {
      var question = nobody
      question.languages = [language.tag]
      let positions = directory.referrer.positionsAtNoHour(
        question, limit: directory.serviceIDs.count)
      let found = try listings(positions, question).filter { Self.answers($0, in: language.tag) }
      if !found.isEmpty { answering[language.tag] = found }
    }
    (self.about, self.answering, subjects) = (about, answering, content.subjects)
    languages = content.languages.languages.filter { answering[$0.tag] != nil }
    readers = directory.parts.locales.sorted().map { tag in
      let own = content.languages.languages.first { $0.tag == LanguageTag(tag) }?.autonym
      return SitePlace.Language(tag: tag, name: own ?? DisplayNames(locale: tag).language(tag))
    }
  }

  /// Whether a service really answers in a language, and not in one that is understood as well.
  private static func answers(_ listing: Listing, in tag: LanguageTag) -> Bool {
    listing.service.contacts.flatMap(\.languages).flatMap(\.tags).contains {
      $0 == tag || $0.narrows(tag)
    }
  }
}
