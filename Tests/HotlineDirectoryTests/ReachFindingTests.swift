import HotlineDirectory
import HotlineModel
import Testing

@Suite struct ReachFindingTests {
  @Test(arguments: [
    FindingRow(
      in: "directory/places/GB.yaml",
      write: "parent: GX\n",
      for: "parent: GB\n",
      finds: [
        "directory/places/GB.yaml:3:11: error [reference.unknown]: 'GX' is no place; "
          + "write GB"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "coverage: [GB-CRD]",
      for: "coverage: [GB]",
      finds: [
        "directory/services/harbour.yaml:9:12: error [coverage.unknown]: 'GB-CRD' is "
          + "no place; write GB-CRF"
      ]),
    FindingRow(
      in: "directory/places/GB.yaml",
      write: "id: GB, parent: GB, kind: country",
      for: "id: GB, kind: country",
      finds: [
        "directory/places/GB.yaml:1:20: error [place.cycle]: the place 'GB' lies in "
          + "itself: GB in GB; write another 'parent'"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "area: GB-CRD",
      for: "area: GB-CRF",
      finds: [
        "directory/services/harbour.yaml:38:13: error [coverage.unknown]: 'GB-CRD' is "
          + "no place; write GB-CRF"
      ]),
    FindingRow(
      in: "directory/offices/lantern.csv",
      write: ",,GB-ABC,",
      for: ",,GB-CRF,",
      finds: [
        "directory/offices/lantern.csv:2:41: error [coverage.unknown]: 'GB-ABC' is no "
          + "place; write the id of one in directory/places, or add it there"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "callableFrom: [abroad]\n    cost: caller",
      for: "mayFailFrom: [mobile]",
      finds: [
        "directory/services/harbour.yaml:19:20: warning [number.unlike-class]: calls "
          + "from 'abroad' are said to work, and to no number that begins with 0808 do "
          + "they; keep it only if the source says so, else delete it",
        "directory/services/harbour.yaml:20:11: warning [number.unlike-class]: "
          + "'caller' is said, and numbers that begin with 0808 are 'free'; keep it only "
          + "if the source says so, else delete it",
      ]),
    FindingRow(
      in: "directory/services/police.yaml",
      write: "",
      for: "contacts:\n  - {id: call, phone: \"999\", cost: free, source: [law]}\n",
      finds: [
        "directory/services/police.yaml:1:1: warning [service.unreachable]: nobody "
          + "can reach this service; write 'contacts', or 'through' with the service that "
          + "leads to it"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "status: ended",
      for: "status: active",
      finds: [
        "directory/services/harbour.yaml:11:9: error [ended.no-date]: the service has "
          + "ended and does not say when; write 'ended: {on: 2017-11, source: […]}'"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "status: active\nended: {on: 2026-01, successor: police, source: [page]}",
      for: "status: active",
      finds: [
        "directory/services/harbour.yaml:12:8: error [ended.status]: 'ended' stands "
          + "at a service that is active; write 'status: ended' or delete it"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "status: ended\nended: {successor: polic, source: [page]}",
      for: "status: active",
      finds: [
        "directory/services/harbour.yaml:11:9: error [ended.no-date]: the service has "
          + "ended and does not say when; write 'ended: {on: 2017-11, source: […]}'",
        "directory/services/harbour.yaml:12:20: error [reference.unknown]: 'polic' is "
          + "no service; write police",
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "area: GB-CRF\n      latitude: 51.4",
      for: "area: GB-CRF",
      finds: [
        "directory/services/harbour.yaml:39:17: error [address.confidential]: "
          + "'latitude' shows where a confidential address is; delete it"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "forWhom: {en: come to 1 Hidden Lane}",
      for: "forWhom: {en: anyone hurt at home}",
      finds: [
        "directory/services/harbour.yaml:12:15: error [address.confidential]: this "
          + "text repeats a confidential address; write it without the address"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "cautions: [not-polis]",
      for: "cautions: [not-police]",
      finds: [
        "directory/services/harbour.yaml:42:12: error [message.missing]: no locale "
          + "has the message 'caution.not-polis'; write it in locales/en.yaml (here "
          + "probably caution.not-police)"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "date: 2020-11-01, trust",
      for: "date: 2026-11-01, trust",
      finds: [
        "directory/directory.yaml:7:7: note [source.old]: 1 of 4 dated sources are "
          + "older than a year on 2026-11-21"
      ]),
  ])
  func `what keeps a service from being offered is said with its place and its mend`(
    row: FindingRow
  ) {
    #expect(row.found == row.finds)
  }

  @Test func `a service that is only named needs no way to it`() {
    let text = Fixture.police
      .replacing(
        "contacts:\n  - {id: call, phone: \"999\", cost: free, source: [law]}\n", with: ""
      )
      .replacing("status: active", with: "status: named-only")
    let reading = Fixture.reading("directory/services/police.yaml", text)
    #expect(!reading.findings.contains { $0.code == "service.unreachable" })
    #expect(reading.content?.services.first { $0.id == "police" }?.status == .namedOnly)
  }
}
