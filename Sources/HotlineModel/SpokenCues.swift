/// What one language says when there is danger now, and how it says the opposite.
///
/// Danger words raise the question whether there is danger; they never answer it.
public struct SpokenCues: Hashable, Sendable, Codable {
  /// The canonical tag of the language, such as `vi`.
  public let tag: String
  /// Words that, said of now, mean danger to life or body: `he has a knife`, `殺される`.
  public var danger: [String]
  /// Words that turn what follows them into its opposite: `not`, `không`.
  public var negationBefore: [String]
  /// Words or endings that turn what stands before them into its opposite: `ない`, `नहीं`.
  public var negationAfter: [String]

  /// Makes the cues of a language.
  public init(
    tag: String, danger: [String], negationBefore: [String] = [], negationAfter: [String] = []
  ) {
    (self.tag, self.danger) = (tag, danger)
    (self.negationBefore, self.negationAfter) = (negationBefore, negationAfter)
  }
}
