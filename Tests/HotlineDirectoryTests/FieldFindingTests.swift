import Testing

@Suite struct FieldFindingTests {
  @Test(arguments: [
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "knd: hotline",
      for: "kind: hotline",
      finds: [
        "directory/services/harbour.yaml:1:1: error [field.missing]: a service needs "
          + "'kind'",
        "directory/services/harbour.yaml:6:1: error [field.unknown]: 'knd' is no key "
          + "of a service; write 'kind'",
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "colour: red",
      for: "fee: free",
      finds: [
        "directory/services/harbour.yaml:10:1: error [field.unknown]: 'colour' is no "
          + "key of a service; write one of id, organization, name, nameStatus, reading, "
          + "alsoCalled, kind, subjects, stage, coverage, fee, status, ended, forWhom, "
          + "what, population, contacts, through, cautions, conflicts, verified, sources"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "fee:",
      for: "fee: free",
      finds: [
        "directory/services/harbour.yaml:10:1: error [field.empty]: 'fee' has no "
          + "value; write one or delete the line"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "fee: fre",
      for: "fee: free",
      finds: [
        "directory/services/harbour.yaml:10:6: error [field.value]: 'fre' is no value "
          + "of 'fee'; write one of free, charged, unknown (here probably free)"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "status: running",
      for: "status: active",
      finds: [
        "directory/services/harbour.yaml:11:9: error [field.value]: 'running' is no "
          + "value of 'status'; write one of active, unconfirmed, ended, named-only"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "",
      for: "status: active\n",
      finds: [
        "directory/services/harbour.yaml:1:1: error [field.missing]: a service needs "
          + "'status'"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "forWhom: anyone hurt at home",
      for: "forWhom: {en: anyone hurt at home}",
      finds: [
        "directory/services/harbour.yaml:12:10: error [field.shape]: 'forWhom' takes "
          + "words by language; write {en: …} with a language tag"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "forWhom: {en: ''}",
      for: "forWhom: {en: anyone hurt at home}",
      finds: [
        "directory/services/harbour.yaml:12:10: error [field.empty]: 'forWhom' has no "
          + "words; write {en: …}"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "kind: [hotline, office]",
      for: "kind: hotline",
      finds: [
        "directory/services/harbour.yaml:6:7: error [field.shape]: 'kind' takes one "
          + "text, not a list or a mapping"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "anonymous: maybe",
      for: "anonymous: yes",
      finds: [
        "directory/services/harbour.yaml:22:16: error [field.value]: 'maybe' is no "
          + "value of 'anonymous'; write one of yes, no"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "{min: 200}",
      for: "{min: 16}",
      finds: [
        "directory/services/harbour.yaml:14:14: error [field.number]: '200' is no "
          + "value of 'min'; write a whole number from 0 to 130"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "{min: 16, max: 6}",
      for: "{min: 16}",
      finds: [
        "directory/services/harbour.yaml:14:8: error [age.range]: no age lies between "
          + "16 and 6; write the smaller one as min"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "young",
      for: "{min: 16}",
      finds: [
        "directory/services/harbour.yaml:14:8: error [field.shape]: a range of ages "
          + "is a mapping; write 'key: value' lines"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "on: yesterday",
      for: "on: 2026-11-01",
      finds: [
        "directory/services/harbour.yaml:50:16: error [date.unreadable]: 'yesterday' "
          + "is no date; write 2026-11-21, 2026-11, 2026 or undated"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "how: phone",
      for: "by: an editor, how: call",
      finds: [
        "directory/services/harbour.yaml:41:34: error [field.value]: 'phone' is no "
          + "value of 'how'; write one of document, call, visit, told-by-service"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "mode: recording",
      for: "mode: staff",
      finds: [
        "directory/services/harbour.yaml:25:15: error [field.value]: 'recording' is "
          + "no value of 'mode'; write one of staff, interpreter, video-interpreter, "
          + "text, machine"
      ]),
  ])
  func `what is wrong with a field is said with its place and its mend`(row: FindingRow) {
    #expect(row.found == row.finds)
  }
}
