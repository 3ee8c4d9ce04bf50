import HotlineModel
import HotlineReferral
import Hotlines
import Testing

/// Whoever asks, in whichever of the eighteen languages, about whatever, gets three ways to help or
/// is told what is missing.
@Suite struct EverybodyTests {
  static let languages = [
    "ja", "ja-simple", "en", "zh-Hans", "zh-Hant", "ko", "es", "pt-BR", "ru", "th", "fil", "id",
    "vi", "fr", "ne", "my", "km", "mn",
  ]
  /// A large city, a prefecture with a local centre, and one without.
  static let places = ["JP-13", "JP-23", "JP-31"]

  @Test(arguments: languages)
  func `every subject in three prefectures has three referrals or a gap that is told`(
    language: String
  ) throws {
    let subjects = try RealDirectory.open().content().subjects
    let wider = Set(subjects.compactMap(\.parent))
    for subject in subjects.map(\.id) where !wider.contains(subject) {
      for place in Self.places {
        let answer = try RealDirectory.answer(
          RealDirectory.refusing([
            "languages": [language], "subjects": [subject], "place": [place],
          ]))
        let isEnough = answer.referrals.count >= 3
        #expect(isEnough || answer.gaps.contains { $0.code == "few" }, "\(subject) \(place)")
        let speaks = answer.referrals.contains {
          [.same, .mutual, .other, .easy, .machine].contains($0.contact.match)
        }
        #expect(
          speaks || answer.gaps.contains { $0.code == "language.none" }, "\(subject) \(place)")
      }
    }
  }
}
