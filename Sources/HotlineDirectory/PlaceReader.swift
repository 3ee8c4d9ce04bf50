import HotlineModel

/// Reads a record of `places/*.yaml`, or a row of `places/*.csv` that has taken its shape.
struct PlaceReader {
  static let keys = [
    "id", "parent", "kind", "code", "name", "alsoCalled", "latitude", "longitude",
  ]

  func place(_ field: Field) -> Place? {
    guard let record = RecordReader(field, as: "place", keys: Self.keys) else { return nil }
    let id = record.required("id")?.text()
    let kind = record.required("kind")?.choice(Place.Kind.self)
    let name = record.required("name")?.localized()
    let parent = record["parent"]?.text()
    let alsoCalled = record["alsoCalled"]?.texts() ?? []
    let latitude = record["latitude"]?.degrees(upTo: 90)
    let longitude = record["longitude"]?.degrees(upTo: 180)
    guard let id, let kind, let name else { return nil }
    return Place(
      id: id, parent: parent, kind: kind, name: name, alsoCalled: alsoCalled,
      latitude: latitude, longitude: longitude)
  }
}
