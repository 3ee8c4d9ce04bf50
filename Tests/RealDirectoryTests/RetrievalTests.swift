import Foundation
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
      guard let text = person.says[language] else { continue }
      let heard = try directory.heard(text).subjects.map(\.id)
      subjects.add(found: heard, wanted: person.subjects)
      let found = try RealDirectory.listed(person.facts.merging(["about": [text]]) { known, _ in known })
      services.add(found: found, wanted: person.services)
      if ProcessInfo.processInfo.environment["RETRIEVAL_MISSES"] != nil {
        let lost = person.subjects.filter { !heard.prefix(3).contains($0) }
        if !lost.isEmpty { print("MISS \(language) \(person.id): \(lost) in \(heard.prefix(5)) | \(text)") }
        let gone = person.services.filter { !found.prefix(3).contains($0) }
        if !gone.isEmpty { print("SERV \(language) \(person.id): \(gone) in \(found.prefix(5)) [\(try directory.heard(text).facts)]") }
      }
    }
    print("RECALL \(language) subjects \(subjects.recallAtThree) \(subjects.meanReciprocalRank) services \(services.recallAtThree) \(services.meanReciprocalRank)")
    #expect(subjects.recallAtThree >= 0.95)
    #expect(services.recallAtThree >= 0.95)
  }
}
