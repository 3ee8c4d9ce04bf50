import Foundation
import HotlineModel
import HotlineText

/// Finds the one place that a name, an id or coordinates mean.
struct PlaceFinder {
  private let parts: any DirectoryParts
  private let table: () throws -> PlaceTable

  init(_ directory: Directory) {
    parts = directory.parts
    table = { try directory.places() }
  }

  /// The id of the place of a name in any language and script, or of an id.
  ///
  /// Where several places share the name, the widest is meant: Hiroshima is the prefecture, and
  /// Yokohama the city that has wards. A place and what it lies in may be written together, as in
  /// `Fuchu, Tokyo` or `愛知県名古屋市`.
  /// Throws `QuestionError` with the candidates when several places are left.
  func place(named name: String) throws -> String {
    let direct = try ids(named: name)
    let found = try direct.isEmpty ? together(name) : direct
    if found.count == 1, let only = found.first { return only }
    let table = try table()
    guard !found.isEmpty else { throw unknown(name, try table.all()) }
    if let widest = try widest(found, table) { return widest }
    let names = found.map { id in "\(id) (\(label(id, table)))" }
    throw QuestionError(
      field: "place", code: "question.place-ambiguous",
      mend: "\(found.count) places have this name; write one of \(names.joined(separator: ", "))")
  }

  private func ids(named name: some StringProtocol) throws -> [String] {
    Set(try parts.places(named: TextFolding.searchForm(String(name)))).sorted()
  }

  // MARK: One of several

  /// The only country, else the only prefecture, else the only one that other places lie in.
  private func widest(_ ids: [String], _ table: PlaceTable) throws -> String? {
    let rows = ids.compactMap { table[$0] }
    for kind in [Place.Kind.country, .prefecture] {
      let wide = rows.filter { $0.kind == kind }
      if !wide.isEmpty { return wide.count == 1 ? wide[0].id : nil }
    }
    let parents = Set(try table.all().compactMap(\.parent))
    let holding = ids.filter(parents.contains)
    return holding.count == 1 ? holding[0] : nil
  }

  private func label(_ id: String, _ table: PlaceTable) -> String {
    table.chain(id).filter { $0.kind != .country }.compactMap { $0.name.text(for: ["en"]) }
      .reduce(into: [String]()) { names, name in
        if names.last?.hasSuffix(", \(name)") != true { names.append(name) }
      }.joined(separator: ", ")
  }

  // MARK: A place and what it lies in

  /// The most of one text that is tried: longer than any name with all that holds it.
  private static let longest = 60

  /// The places that two parts of a text mean together, one lying in the other.
  private func together(_ text: String) throws -> [String] {
    guard text.count <= Self.longest else { return [] }
    let table = try table()
    var known: [Substring: [String]] = [:]
    return try together(text[...], table, &known)
  }

  private func together(
    _ text: Substring, _ table: PlaceTable, _ known: inout [Substring: [String]]
  ) throws -> [String] {
    for (left, right) in Self.pairs(text) {
      let ends = try lookedUp(right, &known)
      let starts = try lookedUp(left, &known)
      let found =
        inside(
          starts.isEmpty && !ends.isEmpty ? try together(left, table, &known) : starts, ends, table)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func lookedUp(
    _ text: Substring, _ known: inout [Substring: [String]]
  ) throws -> [String] {
    if let found = known[text] { return found }
    let found = try ids(named: text)
    known[text] = found
    return found
  }

  /// Those of two lists of places that lie in one of the other list.
  private func inside(_ left: [String], _ right: [String], _ table: PlaceTable) -> [String] {
    func within(_ inner: [String], _ outer: [String]) -> [String] {
      inner.filter { id in table.chain(id).dropFirst().contains { outer.contains($0.id) } }
    }
    return Set(within(left, right) + within(right, left)).sorted()
  }

  /// The ways to cut a text in two: at commas, else at spaces, else, where words are not set apart,
  /// between any two letters.
  private static func pairs(_ text: Substring) -> [(Substring, Substring)] {
    let isComma: (Character) -> Bool = { ",،、，/・".contains($0) }
    for isCut in [isComma, { $0.isWhitespace }] {
      let pairs = text.indices.filter { isCut(text[$0]) }.map { cut in
        (trimmed(text[..<cut]), trimmed(text[text.index(after: cut)...]))
      }
      if !pairs.isEmpty { return pairs.filter { !$0.0.isEmpty && !$0.1.isEmpty } }
    }
    guard !text.contains(where: { $0.isASCII && $0.isLetter }) else { return [] }
    return text.indices.dropFirst().map { (text[..<$0], text[$0...]) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }

  // MARK: No place

  private func unknown(_ name: String, _ places: [PlaceTable.Row]) -> QuestionError {
    let length = name.count
    let names = places.flatMap { [$0.id] + $0.name.byTag.values }
      .filter { abs($0.count - length) <= max(2, length / 3) || $0.count > length }
    let nearest = Nearest.texts(to: name, among: Array(Set(names)).sorted())
    let mend = nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))"
    return QuestionError(
      field: "place", code: "question.place-unknown",
      mend: "no place of this directory has this name; write an ISO 3166-2 code or a name" + mend)
  }

  // MARK: Coordinates

  /// The id of the nearest place with coordinates, the smallest kind first.
  ///
  /// An area whose municipalities have coordinates is found through them.
  func place(latitude: String, longitude: String) throws -> String {
    guard let north = Double(latitude), let east = Double(longitude),
      (-90...90).contains(north), (-180...180).contains(east)
    else {
      throw QuestionError(
        field: "latitude", code: "question.coordinates",
        mend: "write degrees north from -90 to 90 and degrees east from -180 to 180")
    }
    let here = Coordinates(latitude: north, longitude: east)
    let rows = try table().all().filter { $0.coordinates != nil && $0.kind != .country }
    let parents = Set(rows.compactMap(\.parent))
    let near = rows.filter { $0.kind == .municipality || !parents.contains($0.id) }
      .compactMap { row in row.coordinates.map { (here.distanceInMetres(to: $0), row.id) } }
      .min { $0 < $1 }
    guard let near, near.0 < 300_000 else {
      throw QuestionError(
        field: "latitude", code: "question.place-unknown",
        mend: "no place of this directory lies within 300 km")
    }
    return near.1
  }
}
