import HotlineDirectory
import Testing

struct PersonFileTests {
  @Test(arguments: [
    "languages: [vi, en]\nage: 24\nconsent: {police: no}\nlowIncome: yes\ngender:\nline: prepaid\n",
    #"{"languages": ["vi", "en"], "age": 24, "consent": {"police": "no"}, "lowIncome": "yes","#
      + #" "gender": null, "line": "prepaid"}"#,
  ])
  func `a person is read from YAML and from JSON`(text: String) throws {
    let fields = try PersonFile(text, name: "person.yaml").fields
    #expect(
      fields == [
        "languages": ["vi", "en"], "age": ["24"], "consent.police": ["no"], "lowIncome": ["yes"],
        "line": ["prepaid"],
      ])
  }

  @Test(arguments: [
    (
      "gender: [female", PersonFileError.unreadable(file: "p.yaml", line: 2),
      "p.yaml:2: neither YAML nor JSON; write one field a line, such as: gender: female"
    ),
    (
      // Half of a pair of UTF-16 is no letter.
      #"{"about": "secret \ud800"}"#, .unreadable(file: "p.yaml", line: 1),
      "p.yaml:1: neither YAML nor JSON; write one field a line, such as: gender: female"
    ),
    (
      "- female", .noMapping(file: "p.yaml"),
      "p.yaml: a person is a mapping of facts; write one field a line, such as: gender: female"
    ),
    (
      "needs:\n  - {shelter: secret}", .noValue(file: "p.yaml", line: 2),
      "p.yaml:2: write one value, or a list of values"
    ),
  ])
  func `an error names the line and what to write, never what is there`(
    text: String, error: PersonFileError, says: String
  ) {
    #expect(throws: error) { try PersonFile(text, name: "p.yaml") }
    #expect(error.description == says)
    #expect(!says.contains("secret"))
  }

  @Test func `a file that is not there is told as such`() {
    #expect(
      PersonFileError.missing(file: "p.yaml").description
        == "p.yaml cannot be read; name a file of YAML or JSON")
  }
}
