import HotlineModel

/// Reads a record of `organizations.yaml`.
struct OrganizationReader {
  func organization(_ field: Field) -> Organization? {
    let keys = ["id", "name", "nameStatus", "url"]
    guard let record = RecordReader(field, as: "organization", keys: keys) else { return nil }
    let id = record.id()
    let name = record.required("name")?.localized()
    _ = record["nameStatus"].map { NameStatusReader().rendered($0) }
    let url = record["url"].flatMap { WebAddress.read($0) }
    guard let id, let name else { return nil }
    return Organization(id: id, name: name, url: url)
  }
}
