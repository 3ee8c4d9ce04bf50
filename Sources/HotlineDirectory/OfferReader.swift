import HotlineHours
import HotlineModel

/// Reads languages that a contact answers in, with their mode and hours.
///
/// An empty list of tags says that the languages are not known, and the hours are.
struct OfferReader {
  let ledger: Ledger

  func offer(_ field: Field) -> LanguageOffer? {
    let keys = ["tags", "mode", "hours", "source"]
    guard let record = RecordReader(field, as: "language offer", keys: keys) else { return nil }
    let written = record.required("tags")
    let tags = written?.tags() ?? []
    let isUnknown = written.map { $0.elements.isEmpty } ?? false
    let mode = record.required("mode").flatMap(mode)
    let hours = record.required("hours").flatMap(hours)
    let source = record["source"]?.texts() ?? []
    guard let mode, let hours, !tags.isEmpty || isUnknown else { return nil }
    return LanguageOffer(tags: tags, mode: mode, hours: hours, source: source)
  }

  private func mode(_ field: Field) -> Mode? {
    guard let mode = field.choice(Mode.self) else { return nil }
    guard mode == .recording else { return mode }
    // A recording speaks to nobody; it can only pick up first.
    field.reject(
      mode.rawValue, allowed: Mode.allCases.filter { $0 != .recording }.map(\.rawValue))
    return nil
  }

  private func hours(_ field: Field) -> OpeningHours? {
    guard let words = field.words() else { return nil }
    let (hours, findings) = HoursAreReadable().reading(of: words)
    ledger.add(findings)
    return hours
  }
}
