/// Texts that have been set, by their words, letters and width.
///
/// The same words come again: in the next size that is tried, on the next card, in the next leaflet.
final class SetTexts {
  /// What is set.
  struct Key: Hashable {
    /// One text, or facts with dots between them.
    let words: [String]
    let isList: Bool
    let lettering: Lettering
    /// Nil for one line without end.
    let width: Double?
  }

  private static let most = 6000
  private var texts: [Key: SetText] = [:]

  /// The text, set now unless it is there already.
  func text(_ key: Key, _ make: () -> SetText) -> SetText {
    if let text = texts[key] { return text }
    let text = make()
    texts[key] = text
    return text
  }

  /// Forgets all when there are too many; to be called between leaflets.
  func tidy() {
    if texts.count > Self.most { texts = [:] }
  }
}
