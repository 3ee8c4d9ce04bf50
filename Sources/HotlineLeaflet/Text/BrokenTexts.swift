/// Texts that have been broken into lines.
///
/// The same words come again: in the next size that is tried, on the next card, in the next leaflet.
final class BrokenTexts {
  /// What is broken, and how.
  struct Key: Hashable {
    /// How several facts are joined.
    enum Joined { case text, list, listOfWholes }

    /// One text, or facts with dots between them.
    let words: [String]
    let joined: Joined
    let language: String
    let isBold: Bool
    let isRightToLeft: Bool

    init(_ words: [String], _ joined: Joined, _ lettering: Lettering) {
      (self.words, self.joined, language) = (words, joined, lettering.language)
      (isBold, isRightToLeft) = (lettering.isBold, lettering.isRightToLeft)
    }
  }

  private static let most = 6000
  private var texts: [Key: [BrokenText]] = [:]
  private var count = 0

  /// The text in lines of a width, broken now unless it is there already.
  func text(_ key: Key, width: Double, _ make: () -> BrokenText) -> BrokenText {
    if let known = texts[key]?.first(where: { $0.widths.contains(width) }) { return known }
    let text = make()
    texts[key, default: []].append(text)
    count += 1
    return text
  }

  /// Forgets all when there are too many; to be called between leaflets.
  func tidy() {
    if count > Self.most { (texts, count) = ([:], 0) }
  }
}
