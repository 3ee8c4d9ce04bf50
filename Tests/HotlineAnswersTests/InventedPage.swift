import HotlineAnswers
import HotlineHours
import HotlineModel
import HotlineReferral

/// Pages of the invented directory.
enum InventedPage {
  /// The words for a reader of a page.
  static func wording(_ reader: String) throws -> Wording {
    try FixtureWords.wording(reader, pages: ["ar", "en", "ja", "my"])
  }

  static func form(reader: String) -> PageForm {
    var form = PageForm(values: [
      "language": ["vi", "en"], "place": ["豊田"], "about": ["họ giữ hộ chiếu của tôi"],
      "residence": ["technical-intern"], "age": ["24"], "need": ["legal"], "line": ["mobile"],
      "gender": ["", "refused"], "nationality": ["refused"], "consent-police": ["no"],
      "subject": ["passport"], "reader": [reader],
    ])
    form.languages = [
      ("ar", "العربية"), ("en", "English"), ("my", "မြန်မာ"), ("vi", "Tiếng Việt"),
    ].map {
      SpokenLanguages.Language(tag: LanguageTag($0), name: LocalizedText([:]), autonym: $1)
    }
    form.places = ["JP-23", "JP-23-toyota"]
    form.nationalities = ["PH", "VN"]
    form.readers = ["ar", "en", "ja", "my"].map { LanguageTag($0) }
    return form
  }

  static func html(
    _ reader: String, _ mode: PageMode = .counselor, answer: Answer? = nil, form: PageForm? = nil,
    paths: PagePaths = PagePaths()
  ) throws -> String {
    CounselorPage(
      answer: try answer ?? InventedAnswer.full(reader: reader),
      wording: try wording(reader),
      zone: try Zone(identifier: "Asia/Tokyo"), form: form ?? self.form(reader: reader),
      mode: mode, paths: paths
    ).html
  }
}
