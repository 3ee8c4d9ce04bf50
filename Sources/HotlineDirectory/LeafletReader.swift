import HotlineModel

/// Reads `leaflets/<id>.yaml`: one leaflet of the directory itself.
struct LeafletReader {
  static let keys = [
    "id", "title", "intro", "groups", "place", "forWhom", "show", "onlyIfServes", "qr", "layout",
  ]

  func leaflet(_ field: Field) -> Leaflet? {
    guard let record = RecordReader(field, as: "leaflet", keys: Self.keys) else { return nil }
    let id = record.id()
    let title = record.required("title")?.text()
    let groups = record.required("groups")?.elements.compactMap(group) ?? []
    let forWhom = record["forWhom"].map(facts) ?? [:]
    let show = record["show"]?.choices(LeafletFact.self)
    let languages = record["onlyIfServes"]?.choice(LeafletLanguages.self)
    let code = record["qr"]?.choice(LeafletCode.self)
    let layout = record["layout"]?.choice(LeafletLayout.self)
    let intro = record["intro"]?.texts() ?? []
    let place = record["place"]?.text()
    guard let id, let title, !groups.isEmpty else { return nil }
    var leaflet = Leaflet(id: id, title: title, groups: groups)
    (leaflet.intro, leaflet.place, leaflet.forWhom) = (intro, place, forWhom)
    leaflet.show =
      show.map { asked in
        LeafletFact.allCases.filter { [.name, .number].contains($0) || asked.contains($0) }
      } ?? leaflet.show
    leaflet.onlyIfServes = languages ?? leaflet.onlyIfServes
    (leaflet.code, leaflet.layout) = (code ?? leaflet.code, layout ?? leaflet.layout)
    return leaflet
  }

  private func group(_ field: Field) -> Leaflet.Group? {
    let keys = ["heading", "services", "subjects", "limit"]
    guard let record = RecordReader(field, as: "group", keys: keys) else { return nil }
    var group = Leaflet.Group(heading: record["heading"]?.text())
    group.services = record["services"]?.texts() ?? []
    group.subjects = record["subjects"]?.texts() ?? []
    group.limit = record["limit"]?.whole(in: 1...50) ?? group.limit
    if record["services"] == nil, record["subjects"] == nil {
      field.error("field.missing", "a group needs 'services' or 'subjects'")
    }
    return group
  }

  /// What is known of everybody the leaflet is for; what it has other keys for is refused.
  private func facts(_ field: Field) -> [String: [String]] {
    let elsewhere = [
      "place": "write 'place' beside 'forWhom'", "subjects": "write them in 'groups'",
      "languages": "the reader's language is used", "reader": "the reader's language is used",
      "at": "the day it is made is used", "about": "write 'subjects' in 'groups'",
    ]
    for (key, _) in field.entries {
      guard let mend = elsewhere[key.text] else { continue }
      field.ledger.error(
        "leaflet.fact", "'\(key.text)' is no fact of everybody a leaflet is for; \(mend)",
        at: key.mark)
    }
    return PersonReader().person(field)
  }
}
