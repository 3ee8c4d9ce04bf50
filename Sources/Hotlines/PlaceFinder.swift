import Foundation
import HotlineModel
import HotlineReferral
import HotlineText

/// Finds the one place that a name, an id or coordinates mean.
struct PlaceFinder {
  private let index: ReferralIndex
  private let parts: any DirectoryParts

  init(_ directory: Directory) { (index, parts) = (directory.referrer.index, directory.parts) }

  /// The id of the place of a name in any language and script, or of an id.
  ///
  /// Where several places share the name, the one that holds all others is meant: Hiroshima is the
  /// prefecture. Throws `QuestionError` with the candidates when none holds the others.
  func place(named name: String) throws -> String {
    let found = Array(Set(try parts.places(named: TextFolding.searchForm(name)))).sorted()
    if found.count == 1, let only = found.first { return only }
    if let widest = found.first(where: { wide in
      found.allSatisfy { index.chain(ofPlace: $0).contains(wide) }
    }) {
      return widest
    }
    let content: DirectoryContent = try PartReader(parts).json(.content)
    guard !found.isEmpty else { throw unknown(name, content.places) }
    let names = found.map { id in "\(id) (\(label(id, content.places)))" }
    throw QuestionError(
      field: "place", code: "question.place-ambiguous",
      mend: "\(found.count) places have this name; write one of \(names.joined(separator: ", "))")
  }

  private func unknown(_ name: String, _ places: [Place]) -> QuestionError {
    let names = places.flatMap { [$0.id] + $0.name.byTag.values.sorted() }
    let nearest = Nearest.texts(to: name, among: names)
    let mend = nearest.isEmpty ? "" : "; nearest: \(nearest.joined(separator: ", "))"
    return QuestionError(
      field: "place", code: "question.place-unknown",
      mend: "no place of this directory has this name; write an ISO 3166-2 code or a name" + mend)
  }

  private func label(_ id: String, _ places: [Place]) -> String {
    index.chain(ofPlace: id).dropLast().compactMap { part in
      places.first { $0.id == part }?.name.text(for: ["en"])
    }.joined(separator: ", ")
  }

  /// The id of the nearest place with coordinates, the smallest kind first.
  func place(latitude: String, longitude: String) throws -> String {
    guard let north = Double(latitude), let east = Double(longitude),
      (-90...90).contains(north), (-180...180).contains(east)
    else {
      throw QuestionError(
        field: "latitude", code: "question.coordinates",
        mend: "write degrees north from -90 to 90 and degrees east from -180 to 180")
    }
    let content: DirectoryContent = try PartReader(parts).json(.content)
    let near = content.places.compactMap { place -> (Double, String)? in
      guard let a = place.latitude, let b = place.longitude, place.kind != .country else {
        return nil
      }
      return (distance(north, east, a, b), place.id)
    }.min { $0 < $1 }
    guard let near, near.0 < 300_000 else {
      throw QuestionError(
        field: "latitude", code: "question.place-unknown",
        mend: "no place of this directory lies within 300 km")
    }
    return near.1
  }

  /// The great-circle distance in metres on a sphere of 6,371 km (haversine formula).
  private func distance(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
    let degree = Double.pi / 180
    let half =
      pow(sin((c - a) * degree / 2), 2)
      + cos(a * degree) * cos(c * degree) * pow(sin((d - b) * degree / 2), 2)
    return 2 * 6_371_000 * asin(min(1, half.squareRoot()))
  }
}
