import Testing

@Suite struct FileFindingTests {
  @Test(arguments: [
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "forWhom: {en: anyone: hurt at home",
      for: "forWhom: {en: anyone hurt at home}",
      finds: [
        "directory/services/harbour.yaml:12:21: error [yaml.syntax]: not YAML: did "
          + "not find expected ',' or '}', while parsing a flow mapping that begins in "
          + "line 12; check indentation and brackets, and quote texts that hold ': ' or ' "
          + "#'"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "kind: office",
      for: "cautions: [not-police]",
      finds: [
        "directory/services/harbour.yaml:6:1: error [yaml.duplicate-key]: the key "
          + "kind stands twice in one mapping; keep one of them"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "languages: *bath",
      for: "languages: *both",
      finds: [
        "directory/services/harbour.yaml:39:16: error [yaml.syntax]: not YAML: found "
          + "undefined alias; check indentation and brackets, and quote texts that hold "
          + "': ' or ' #'"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "id: \"\u{07}house\"",
      for: "id: house",
      finds: [
        "directory/services/harbour.yaml:33:10: error [yaml.syntax]: a character that "
          + "YAML does not allow; delete it or write it as \\u escape in quotes"
      ]),
    FindingRow(
      in: "directory/services/lantern.yaml",
      write: "",
      finds: [
        "directory/services/lantern.yaml:1:1: error [yaml.empty]: the file holds "
          + "nothing; write its records or delete it"
      ]),
    FindingRow(
      in: "directory/services/lantern.yaml",
      write: "- id: lantern",
      finds: [
        "directory/services/lantern.yaml:1:1: error [field.shape]: a service is a "
          + "mapping; write 'key: value' lines"
      ]),
    FindingRow(
      in: "directory/subjects.yaml",
      write: "violence: {}",
      finds: [
        "directory/subjects.yaml:1:1: error [field.shape]: the file is a list of "
          + "records; begin each with '- id: …'"
      ]),
    FindingRow(
      in: "locales/en.yaml",
      write: "\"answers in {language\"",
      for: "\"answers in {language}\"",
      finds: [
        "locales/en.yaml:4:31: error [message.pattern]: message pattern at character "
          + "12: a { has no }; close it, or write '{' for the sign itself, in \"answers "
          + "in {language\""
      ]),
    FindingRow(
      in: "locales/en.yaml",
      write: "txt: none",
      for: "text: \"They are not the police.\"",
      finds: [
        "directory/rules/rules.yaml:46:12: error [message.missing]: no locale has the "
          + "message 'caution.not-police'; write it in locales/en.yaml",
        "directory/services/harbour.yaml:42:12: error [message.missing]: no locale "
          + "has the message 'caution.not-police'; write it in locales/en.yaml",
        "locales/en.yaml:6:23: error [field.missing]: a message needs 'text'",
        "locales/en.yaml:6:24: error [field.unknown]: 'txt' is no key of a message; "
          + "write 'text'",
      ]),
    FindingRow(
      in: "locales/en.yaml",
      write: "locale: eng-GB\n",
      for: "locale: en\n",
      finds: [
        "locales/en.yaml:1:9: error [id.file-name]: the locale is en-GB; name the "
          + "file en-GB.yaml",
        "locales/en.yaml:1:9: warning [language.not-canonical]: 'eng-GB' is read as "
          + "en-GB; write en-GB",
      ]),
    FindingRow(
      in: "locales/en.yaml",
      write: "status: checked",
      for: "status: reviewed",
      finds: [
        "locales/en.yaml:2:9: error [field.value]: 'checked' is no value of 'status'; "
          + "write one of draft, reviewed, official"
      ]),
  ])
  func `what is wrong with a file is said with its place and its mend`(row: FindingRow) {
    #expect(row.found == row.finds)
  }
}
