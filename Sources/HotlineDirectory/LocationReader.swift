import HotlineModel

/// Reads where a contact is; the words of a confidential address end here.
struct LocationReader {
  func whereabouts(_ field: Field) -> Whereabouts? {
    let keys = ["address", "area", "latitude", "longitude", "confidential"]
    guard let record = RecordReader(field, as: "location", keys: keys) else { return nil }
    let address = record["address"]?.localized()
    let area = record["area"]?.text()
    let latitude = record["latitude"]?.degrees(upTo: 90)
    let longitude = record["longitude"]?.degrees(upTo: 180)
    // A mark that cannot be read is taken for a yes: the other mistake cannot be taken back.
    if let mark = record["confidential"], mark.flag() ?? true {
      let words = address?.byTag.values.joined(separator: "\n") ?? ""
      return .confidential(ConfidentialAddress(dropping: words))
    }
    return .open(
      Location(
        address: address.map(Address.init), area: area, latitude: latitude, longitude: longitude))
  }
}
