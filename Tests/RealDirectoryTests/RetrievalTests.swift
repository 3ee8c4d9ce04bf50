import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct RetrievalTests {
  private let directory: Directory

  init() throws { directory = try RealDirectory.open() }

  @Test func `there are at least thirty persons in at least twelve languages`() throws {
    let persons = try Persona.all()
    #expect(persons.count >= 30)
    #expect(persons.allSatisfy { Set($0.says.keys) == Set(Persona.languages) })
    #expect(Persona.languages.count >= 12)
    let known = Set(try directory.content().subjects.map(\.id))
    #expect(persons.allSatisfy { !$0.subjects.isEmpty && known.isSuperset(of: $0.subjects) })
    #expect(persons.allSatisfy { Set(directory.serviceIDs).isSuperset(of: $0.services) })
  }

  @Test(arguments: Persona.languages)
  func `what people say finds its subjects and services`(language: String) throws {
    var (subjects, services) = (RetrievalScore(), RetrievalScore())
    for person in try Persona.all() {
      let text = try #require(person.says[language])
      subjects.add(found: try directory.heard(text).subjects.map(\.id), wanted: person.subjects)
      let fields = person.facts.merging(["about": [text]]) { known, _ in known }
      services.add(found: try RealDirectory.listed(fields), wanted: person.services)
    }
    print("\(language): subjects \(subjects), services \(services)")
    #expect(subjects.recallAtThree >= 0.95)
    #expect(services.recallAtThree >= 0.95)
  }

  @Test(arguments: [
    "Hello, how are you today?", "The weather is nice and I like Tokyo.", "xyzzy plugh",
    "Can you tell me the way to the station?", "my favourite football team won yesterday",
    "今日はいい天気ですね。", "駅はどこですか", "こんにちは、お元気ですか", "Xin chào, hôm nay trời đẹp quá",
    "Cho tôi hỏi ga tàu ở đâu", "你好，今天天气很好", "请问车站怎么走", "Hola, ¿qué tal? Me gusta el fútbol",
    "Bom dia, tudo bem com você?", "안녕하세요, 오늘 날씨가 좋네요", "สวัสดีครับ วันนี้อากาศดี",
    "Kumusta ka? Maganda ang panahon ngayon", "Halo, apa kabar? Cuaca hari ini bagus",
    "नमस्ते, आज मौसम राम्रो छ", "مرحبا كيف حالك؟ الطقس جميل اليوم", "မင်္ဂလာပါ နေကောင်းလား",
    "សួស្តី តើអ្នកសុខសប្បាយទេ", "lorem ipsum dolor sit amet",
    "I would like to order a pizza with cheese", "the movie was about a dog and a cat",
  ])
  func `nothing is taken for a fact where nothing is said of it, and it is asked`(
    text: String
  ) throws {
    #expect(try directory.heard(text).facts == [])
    let answer = try RealDirectory.answer(["about": [text]])
    #expect(answer.question.subjects == [])
    #expect(answer.ask.first?.fact == .subjects)
  }
}
