import CICU

/// The direction in which a locale is written.
public enum TextDirection {
  /// Whether a locale is written from right to left: true for `ar`, `fa` and `ur`.
  public static func isRightToLeft(_ locale: String) -> Bool {
    cicu_right_to_left(ICUText.locale(locale))
  }
}
