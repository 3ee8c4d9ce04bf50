/// Ids made from words, for texts of records that locales translate.
public enum MessageID {
  /// The letters and digits of an English text, in small letters, with hyphens between words:
  /// `year end not stated` gives `year-end-not-stated`.
  public static func slug(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
  }

  /// The id under which a locale has a text of a record, such as a note: `record.` and as many
  /// whole words as fit into 72 letters; where more follow, four digits tell the text from others
  /// that begin like it.
  ///
  /// `record("No stamp is needed.")` is `record.no-stamp-is-needed`.
  public static func record(_ text: String) -> String {
    let words = slug(text).split(separator: "-")
    var id = "record"
    for (place, word) in words.enumerated() {
      guard id.count + word.count < 72 else { return "\(id)-\(mark(of: text))" }
      id += (place == 0 ? "." : "-") + word
    }
    return id
  }

  /// Four hexadecimal digits of a text: FNV-1a with 32 bits, folded to 16
  /// (https://datatracker.ietf.org/doc/draft-eastlake-fnv/).
  private static func mark(of text: String) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String((hash >> 16) ^ (hash & 0xFFFF), radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
