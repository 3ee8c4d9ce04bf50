import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct EndedServiceTests {
  /// Every language of the directory, and none.
  static let languages: [String] = {
    let content = try? RealDirectory.open().content()
    return (content?.languages.languages.map(\.tag.description) ?? []) + ["unknown"]
  }()

  @Test func `the line that has ended is kept with its numbers and its successor`() throws {
    let line = try RealDirectory.open().service("jitco-native-language-hotline")
    #expect(line.status == .ended)
    #expect(line.ended?.successor == "otit-native-language-consultation")
    #expect(line.contacts.map(\.value).contains("0120-022332"))
  }

  @Test(arguments: languages)
  func `a service that has ended or is only named is never offered, whatever is asked`(
    language: String
  ) throws {
    let ended = try RealDirectory.services().filter { !$0.status.isOffered }.map(\.id)
    let subjects = try RealDirectory.open().content().subjects.map(\.id)
    #expect(ended.contains("office-for-juvenile-protection") && subjects.count > 20)
    #expect(ended.contains("jitco-native-language-hotline"))
    for subject in subjects {
      let fields = ["languages": [language], "subjects": [subject]]
      let listed = try RealDirectory.listed(fields)
      #expect(listed.allSatisfy { !ended.contains($0) }, "\(language) \(subject)")
    }
  }

  @Test func `the languages of the property are there`() {
    #expect(Self.languages.count > 50)
  }

  @Test func `the answer says that the line has ended`() throws {
    let answer = try RealDirectory.answer(["subjects": ["technical-intern"]])
    #expect(answer.reasonsAgainst("jitco-native-language-hotline") == ["ended"])
  }
}
