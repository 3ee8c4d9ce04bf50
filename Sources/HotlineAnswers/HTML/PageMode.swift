/// Whom the page is for.
public enum PageMode: Hashable, Sendable {
  /// Somebody who asks for another person: every fact, every reason.
  case counselor
  /// The person in need: few and plain words, a neutral title, a quick way out.
  case `public`
}
