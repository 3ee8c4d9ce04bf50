import HotlineText

/// A language is written with a tag that exists, always the same one.
struct LanguageIsReal {
  /// The canonical tag, and what is wrong with the one that is written.
  func reading(of wording: Wording) -> (tag: String?, findings: [Finding]) {
    do throws(TagError) {
      let tag = try TagCanonicalization.canonical(wording.text)
      guard tag != wording.text else { return (tag, []) }
      let message = "'\(wording.text)' is read as \(tag); write \(tag)"
      return (tag, [Finding(.warning, "language.not-canonical", message, at: wording.mark)])
    } catch {
      return (
        nil, [Finding(.error, "language.unknown", error.description, at: wording.mark)]
      )
    }
  }
}
