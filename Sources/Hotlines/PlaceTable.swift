import HotlineModel

/// The places of a directory as one part of its file, of which a question reads a row or none.
struct PlaceTable: Sendable {
  /// What a question may need of a place.
  struct Row: Sendable {
    let id: String
    let parent: String?
    let kind: Place.Kind
    let latitude: Double?
    let longitude: Double?
    let name: LocalizedText
    /// The languages whose name is a rendering of the directory.
    let renderedNames: Set<String>

    var coordinates: Coordinates? {
      guard let latitude, let longitude else { return nil }
      return Coordinates(latitude: latitude, longitude: longitude)
    }
  }

  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ places: [Place]) {
    bytes = PackedTexts.bytes(
      places.map { place in
        [
          place.id, place.parent ?? "", place.kind.rawValue, place.latitude?.description ?? "",
          place.longitude?.description ?? "", place.renderedNames.sorted().joined(separator: " "),
        ] + place.name.byTag.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
      })
  }

  /// The row of a place; nil when there is none of that id.
  subscript(id: String) -> Row? {
    PackedTexts.row(of: bytes, beginningWith: id).flatMap(Self.row)
  }

  /// Every place, in the order of the files.
  func all() throws -> [Row] {
    guard let rows = PackedTexts.rows(bytes) else {
      throw DirectoryError.noSuchPart("its part \"places\" in a form that can be read")
    }
    return rows.compactMap(Self.row)
  }

  /// The place and everything it lies in, nearest first.
  func chain(_ id: String) -> [Row] {
    var chain: [Row] = []
    var next: String? = id
    while let id = next, !chain.contains(where: { $0.id == id }), let row = self[id] {
      chain.append(row)
      next = row.parent
    }
    return chain
  }

  private static func row(_ texts: [String]) -> Row? {
    guard texts.count >= 6, let kind = Place.Kind(rawValue: texts[2]) else { return nil }
    let pairs = stride(from: 6, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
    return Row(
      id: texts[0], parent: texts[1].isEmpty ? nil : texts[1], kind: kind,
      latitude: Double(texts[3]), longitude: Double(texts[4]),
      name: LocalizedText(Dictionary(pairs) { first, _ in first }),
      renderedNames: Set(texts[5].split(separator: " ").map(String.init)))
  }
}
