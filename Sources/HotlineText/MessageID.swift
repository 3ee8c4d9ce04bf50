/// Ids made from words, for texts of records that locales translate.
public enum MessageID {
  /// The letters and digits of an English text, in small letters, with hyphens between words:
  /// `year end not stated` gives `year-end-not-stated`.
  public static func slug(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }

  /// The id under which a locale has a text of a record, such as a note: `record.` and as many
  /// whole words as fit into 72 letters.
  ///
  /// `record("No stamp is needed.")` is `record.no-stamp-is-needed`.
  public static func record(_ text: String) -> String {
    let words = slug(text).split(separator: "-")
    var id = "record"
    for (place, word) in words.enumerated() {
      guard id.count + word.count < 72 else { break }
      id += (place == 0 ? "." : "-") + word
    }
    return id
  }
}
