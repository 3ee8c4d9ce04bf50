import Testing

@Suite struct TableFindingTests {
  @Test(arguments: [
    FindingRow(
      in: "directory/places/GB.yaml",
      write: "kind: town",
      for: "kind: prefecture",
      finds: [
        "directory/places/GB.yaml:4:9: error [field.value]: 'town' is no value of "
          + "'kind'; write one of country, prefecture, municipality"
      ]),
    FindingRow(
      in: "directory/places/GB.yaml",
      write: "latitude: 151.48",
      for: "latitude: 51.48",
      finds: [
        "directory/places/GB.yaml:6:13: error [field.number]: '151.48' is no value of "
          + "'latitude'; write degrees from -90 to 90"
      ]),
    FindingRow(
      in: "directory/lines.yaml",
      write: "prefix: 0808-",
      for: "prefix: \"0808\"",
      finds: [
        "directory/lines.yaml:1:11: error [number.prefix]: '0808-' begins no number; "
          + "write digits without hyphens, or # and digits"
      ]),
    FindingRow(
      in: "directory/organizations.yaml",
      write: "- {id: heddlu, name: {en: Police}, url: police}",
      for: "- {id: heddlu, name: {en: Police, cy: Heddlu}, url: "
        + "\"https://police.example\"}",
      finds: [
        "directory/organizations.yaml:4:41: error [web.address]: 'police' is no web "
          + "address; write all of it, beginning with https://"
      ]),
    FindingRow(
      in: "directory/languages.yaml",
      write: "a: brazilian",
      for: "a: pt-BR",
      finds: [
        "directory/languages.yaml:6:9: error [language.unknown]: \"brazilian\" is not "
          + "a language tag; write pt-BR (Brazilian Portuguese)"
      ]),
    FindingRow(
      in: "directory/subjects.yaml",
      write: "en: {a: b}",
      for: "en: [my husband hits me]",
      finds: [
        "directory/subjects.yaml:8:9: error [field.shape]: 'en' takes one text, not a "
          + "list or a mapping"
      ]),
  ])
  func `what is wrong with a shared table is said with its place and its mend`(row: FindingRow) {
    #expect(row.found == row.finds)
  }
}
