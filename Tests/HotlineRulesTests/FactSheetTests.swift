import HotlineHours
import HotlineModel
import HotlineRules
import Testing

struct FactSheetTests {
  private func question() -> Question {
    Question(at: Moment(secondsSince1970: 0), reader: LanguageTag("en"))
  }

  @Test func `nothing is known of an empty question`() {
    let sheet = FactSheet(question(), places: [], subjects: [])
    #expect(sheet == FactSheet())
    for name in FactName.allCases { #expect(sheet[name] == nil) }
  }

  @Test func `every fact of a question stands under its name`() {
    var person = question()
    person.languages = [LanguageTag("vi"), LanguageTag("en")]
    (person.age, person.minor, person.gender, person.nationality) = (17, true, .other, "VN")
    (person.residence, person.role, person.danger) = (.technicalIntern, .family, false)
    (person.needs, person.lowIncome, person.line) = ([.returnHome, .money], true, .ipPhone)
    (person.channels, person.anonymous) = ([.chat], false)
    person.consent = Consent(police: false, share: true)
    let sheet = FactSheet(person, places: ["GB-CAM", "GB"], subjects: ["wages", "work"])
    let expected: [FactName: [String]] = [
      .languages: ["vi", "en"], .place: ["GB-CAM", "GB"], .subjects: ["wages", "work"],
      .needs: ["return-home", "money"], .channels: ["chat"], .age: ["17"], .minor: ["yes"],
      .gender: ["other"], .nationality: ["VN"], .residence: ["technical-intern"],
      .role: ["family"], .danger: ["no"], .lowIncome: ["yes"], .line: ["ip-phone"],
      .anonymous: ["no"], .consentPolice: ["no"], .consentShare: ["yes"],
    ]
    for name in FactName.allCases { #expect(sheet[name] == expected[name], "\(name)") }
  }
}
