import Testing

@Suite struct ValueFindingTests {
  @Test(arguments: [
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "id: Har bour\n",
      for: "id: harbour\n",
      finds: [
        "directory/services/harbour.yaml:1:5: error [id.file-name]: the service is "
          + "'Har bour'; name the file Har bour.yaml",
        "directory/services/harbour.yaml:1:5: error [id.shape]: 'Har bour' is no id; "
          + "write small letters, digits and single hyphens: legal-aid",
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "tags: [vn, cy]",
      for: "tags: [en, cy]",
      finds: [
        "directory/services/harbour.yaml:24:16: error [language.unknown]: \"vn\" is "
          + "not a language tag; write vi (Vietnamese)"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "tags: [tl, cy]",
      for: "tags: [en, cy]",
      finds: [
        "directory/services/harbour.yaml:24:16: warning [language.not-canonical]: "
          + "'tl' is read as fil; write fil"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "Mo-Fr 09:00-17:00; Tus off",
      for: "Mo-Fr 09:00-17:00; PH off",
      finds: [
        "directory/services/harbour.yaml:26:36: error [hours.unknown-weekday]: "
          + "\"Tus\" is not a weekday; write Mo, Tu, We, Th, Fr, Sa or Su (here probably "
          + "\"Tu\")"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "mo-fr 09:00-17:00",
      for: "Mo-Fr 09:00-17:00; PH off",
      finds: [
        "directory/services/harbour.yaml:26:17: warning [hours.spelling]: \"mo\" is "
          + "read as Mo; write Mo",
        "directory/services/harbour.yaml:26:20: warning [hours.spelling]: \"fr\" is "
          + "read as Fr; write Fr",
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "phone: 0808 157 019222",
      for: "phone: 0808 157 0192",
      finds: [
        "directory/services/harbour.yaml:18:12: error [phone.invalid]: '0808 157 "
          + "019222' is no telephone number of GB: no number has as many digits; write it "
          + "as it is dialled in the country, or with + and the country code"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "phone: \"137\"",
      for: "phone: 0808 157 0192",
      finds: [
        "directory/services/harbour.yaml:18:12: warning [phone.unknown-short]: '137' "
          + "is not among the known short numbers of GB; correct it, or confirm it with a "
          + "class of its own in lines.yaml"
      ]),
    FindingRow(
      in: "directory/services/lantern.yaml",
      write: "- {sevice: harbour",
      for: "- {service: harbour",
      finds: [
        "directory/services/lantern.yaml:9:5: error [field.missing]: a passage needs "
          + "'service'",
        "directory/services/lantern.yaml:9:6: error [field.unknown]: 'sevice' is no "
          + "key of a passage; write 'service'",
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "phone: 0808 157 0192\n    fax: 0808 157 0192",
      for: "phone: 0808 157 0192",
      finds: [
        "directory/services/harbour.yaml:17:5: error [contact.channel]: a contact has "
          + "one channel, not 'phone' and 'fax'; write exactly one of phone, fax, chat, "
          + "form, email, app, letter, desk"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "",
      for: "    phone: 0808 157 0192\n",
      finds: [
        "directory/services/harbour.yaml:17:5: error [contact.channel]: a contact has "
          + "a channel; write exactly one of phone, fax, chat, form, email, app, letter, "
          + "desk"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "chat: Harbour",
      for: "letter: Harbour",
      finds: [
        "directory/services/harbour.yaml:34:11: warning [contact.address]: 'Harbour, "
          + "PO box 1, Cardiff' cannot be opened as chat; write the address, beginning "
          + "with https://"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "email: harbour.example",
      for: "letter: Harbour, PO box 1, Cardiff",
      finds: [
        "directory/services/harbour.yaml:34:12: warning [contact.address]: "
          + "'harbour.example' cannot be opened as email; write it as name@example.org"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "mayFailFrom: [mobile]\n    callableFrom: [mobile]",
      for: "mayFailFrom: [mobile]",
      finds: [
        "directory/services/harbour.yaml:19:18: error [line.twice]: 'mobile' stands "
          + "in 'callableFrom' and in 'mayFailFrom'; keep one of them"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "url: harbour.example",
      for: "url: \"https://harbour.example\"",
      finds: [
        "directory/services/harbour.yaml:53:15: error [web.address]: "
          + "'harbour.example' is no web address; write all of it, beginning with "
          + "https://"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "date: 2026-11-01",
      for: "document: \"001\", lines: \"3-9\", date: 2026-11-01",
      finds: [
        "directory/services/harbour.yaml:52:12: error [source.nowhere]: a source is a "
          + "page or a document; write one of 'url' and 'document'"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "  - ar",
      for: "  - tags: [ar]\n        mode: interpreter\n        hours: unknown \"by "
        + "appointment\"\n        source: [leaflet]",
      finds: [
        "directory/services/harbour.yaml:28:9: error [field.shape]: a language offer "
          + "is a mapping; write 'key: value' lines"
      ]),
    FindingRow(
      in: "directory/directory.yaml",
      write: "country: UK",
      for: "country: GB",
      finds: [
        "directory/directory.yaml:3:10: error [country.unknown]: 'UK' is no country "
          + "code; write two capital letters of ISO 3166-1, such as GB"
      ]),
    FindingRow(
      in: "directory/directory.yaml",
      write: "zone: Europe/Londn",
      for: "zone: Europe/London",
      finds: [
        "directory/directory.yaml:4:7: error [zone.unknown]: \"Europe/Londn\" is not "
          + "a time zone; write an IANA identifier such as Europe/London, Europe/Lisbon, "
          + "Europe/Minsk"
      ]),
    FindingRow(
      in: "directory/directory.yaml",
      write: "asOf: 2026-11",
      for: "asOf: 2026-11-21",
      finds: [
        "directory/directory.yaml:7:7: error [date.unreadable]: '2026-11' is no day; "
          + "write it as 2026-11-21"
      ]),
  ])
  func `what is wrong with a value is said with its place and its mend`(row: FindingRow) {
    #expect(row.found == row.finds)
  }
}
