import Testing

@Suite struct AcceptanceFindingTests {
  @Test(arguments: [
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "id: haven\n",
      for: "id: harbour\n",
      finds: [
        "directory/services/harbour.yaml:1:5: error [id.file-name]: the service is "
          + "'haven'; name the file haven.yaml"
      ]),
    FindingRow(
      in: "directory/organizations.yaml",
      write: "- {id: harbour-trust,",
      for: "- {id: heddlu,",
      finds: [
        "directory/organizations.yaml:4:8: error [id.duplicate]: the organization "
          + "'harbour-trust' stands in directory/organizations.yaml:1:7 already; write "
          + "another id",
        "directory/services/police.yaml:2:15: error [reference.unknown]: 'heddlu' is "
          + "no organization; write the id of one in directory/organizations.yaml, or add "
          + "it there",
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "id: free",
      for: "id: house",
      finds: [
        "directory/services/harbour.yaml:33:9: error [id.duplicate]: the contact "
          + "'free' stands in directory/services/harbour.yaml:17:9 already; write another "
          + "id"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "organization: harbor-trust",
      for: "organization: harbour-trust",
      finds: [
        "directory/services/harbour.yaml:2:15: error [reference.unknown]: "
          + "'harbor-trust' is no organization; write harbour-trust"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "subjects: [home-violense, piracy]",
      for: "subjects: [home-violence]",
      finds: [
        "directory/services/harbour.yaml:7:12: error [reference.unknown]: "
          + "'home-violense' is no subject; write home-violence",
        "directory/services/harbour.yaml:7:27: error [reference.unknown]: 'piracy' is "
          + "no subject; write the id of one in directory/subjects.yaml, or add it there",
      ]),
    FindingRow(
      in: "directory/services/lantern.yaml",
      write: "service: harbor",
      for: "service: harbour",
      finds: [
        "directory/services/lantern.yaml:9:15: error [reference.unknown]: 'harbor' is "
          + "no service; write harbour"
      ]),
    FindingRow(
      in: "directory/directory.yaml",
      write: "emergency: [polis]",
      for: "emergency: [police]",
      finds: [
        "directory/directory.yaml:8:13: error [reference.unknown]: 'polis' is no "
          + "service; write the id of one in directory/services, or add it there"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "usedSource: [flyer]",
      for: "usedSource: [leaflet]",
      finds: [
        "directory/services/harbour.yaml:46:18: error [reference.unknown]: 'flyer' is "
          + "no source of this service; write the id of one in 'sources', or add it there"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "usedSource: [leaflt]",
      for: "usedSource: [leaflet]",
      finds: [
        "directory/services/harbour.yaml:46:18: error [reference.unknown]: 'leaflt' "
          + "is no source of this service; write leaflet"
      ]),
    FindingRow(
      in: "directory/subjects.yaml",
      write: "related: [violance]",
      for: "related: [violence]",
      finds: [
        "directory/subjects.yaml:5:13: error [reference.unknown]: 'violance' is no "
          + "subject; write violence"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "trust: press",
      for: "date: 2026, trust: press",
      finds: [
        "directory/services/harbour.yaml:53:9: error [source.date-missing]: the "
          + "source 'page' has no date; write the date it states, or undated"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "date: undated, trust: press",
      for: "date: 2026, trust: press",
      finds: [
        "directory/services/harbour.yaml:53:48: warning [source.undated]: nobody can "
          + "tell how old this source is; write its date once it is known"
      ]),
    FindingRow(
      in: "directory/services/police.yaml",
      write: "cost: free}",
      for: "cost: free, source: [law]}",
      finds: [
        "directory/services/police.yaml:10:5: error [source.missing]: this contact "
          + "'call' has no source; write 'source: […]' with keys of 'sources'"
      ]),
    FindingRow(
      in: "directory/services/harbour.yaml",
      write: "hours: unknown",
      for: "hours: unknown \"by appointment\"\n        source: [leaflet]",
      finds: [
        "directory/services/harbour.yaml:28:9: error [source.missing]: this language "
          + "offer has no source; write 'source: […]' with keys of 'sources'"
      ]),
    FindingRow(
      in: "directory/services/lantern.yaml",
      write: "}",
      for: ", source: [page]}",
      finds: [
        "directory/services/lantern.yaml:9:5: error [source.missing]: this way "
          + "through another service has no source; write 'source: […]' with keys of "
          + "'sources'"
      ]),
    FindingRow(
      in: "directory/subjects.yaml",
      write: "- id: violence\n  parent: home-violence\n",
      for: "- id: violence\n",
      finds: [
        "directory/subjects.yaml:2:11: error [subject.cycle]: the subject 'violence' "
          + "lies in itself: violence in home-violence in violence; write another "
          + "'parent'",
        "directory/subjects.yaml:5:11: error [subject.cycle]: the subject "
          + "'home-violence' lies in itself: home-violence in violence in home-violence; "
          + "write another 'parent'",
      ]),
    FindingRow(
      in: "directory/subjects.yaml",
      write: "parent: violense",
      for: "parent: violence",
      finds: [
        "directory/subjects.yaml:4:11: error [reference.unknown]: 'violense' is no "
          + "subject; write violence"
      ]),
    FindingRow(
      in: "directory/places/GB.yaml",
      write: "",
      for: "  parent: GB\n",
      finds: [
        "directory/places/GB.yaml:2:3: error [place.parent]: a prefecture lies in "
          + "another place; write its id as 'parent'"
      ]),
  ])
  func `what a directory is not accepted with is said with its place and its mend`(row: FindingRow)
  {
    #expect(row.found == row.finds)
  }
}
