import HotlineDirectory
import HotlineModel
import Testing

@Suite struct SubjectWordsTests {
  private static let path = "directory/subjects/ar.yaml"

  private func reading(_ text: String) -> DirectoryReading { Fixture.reading(Self.path, text) }

  @Test func `a locale's file adds its name and its phrases to a subject`() throws {
    let reading = reading(
      """
      locale: ar
      status: draft
      subjects:
        home-violence:
          name: العنف المنزلي
          phrases: [أخاف من زوجي]
      """)
    let subject = try #require(reading.content?.subjects.first { $0.id == "home-violence" })
    #expect(subject.name.byTag["ar"] == "العنف المنزلي")
    #expect(subject.phrases["ar"] == ["زوجي يضربني", "أخاف من زوجي"])
    #expect(subject.name.byTag["cy"] == "Trais yn y cartref")
  }

  @Test func `a subject that is not in the tree is an error with the nearest id`() {
    let reading = reading(
      """
      locale: ar
      status: draft
      subjects:
        home-violense: {name: عنف}
      """)
    let finding = reading.findings.first { $0.code == "reference.unknown" }
    #expect(
      finding?.description == """
        directory/subjects/ar.yaml:4:3: error [reference.unknown]: 'home-violense' is no subject; \
        write the id of one of subjects.yaml (here probably home-violence)
        """)
  }

  @Test func `a file of another name than its locale is an error`() {
    let reading = reading("locale: cy\nstatus: draft\nsubjects: {}")
    #expect(reading.findings.contains { $0.code == "id.file-name" })
  }

  @Test func `words that are no mapping are an error with what to write`() {
    let reading = reading("locale: ar\nstatus: draft\nsubjects: [عنف]")
    let finding = reading.findings.first { $0.code == "field.shape" }
    #expect(finding?.message.contains("write 'id: {name: …, phrases: […]}'") == true)
  }
}
