/// Which of the Noto fonts each language is set in, chosen and not left to the machine.
enum FontFamilies {
  /// The families, best first, with commas between them.
  static func names(for tag: String) -> String {
    guard let own = own[tag] ?? own[String(tag.prefix { $0 != "-" })] else { return rest }
    return "\(own), \(rest)"
  }

  /// A fontconfig document that knows these folders and the files that are used.
  ///
  /// Every character has its font by name; what a machine has besides, and what it prefers, cannot
  /// come between.
  static func configuration(folders: [String]) -> String {
    let folders = folders.map { "<dir>\($0)</dir>" }.joined()
    let files = files.map { "<glob>*/\($0).*</glob>" }.joined()
    return """
      <?xml version="1.0"?>
      <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>\(folders)<cachedir>/var/cache/fontconfig</cachedir>
      <selectfont><rejectfont><glob>*</glob></rejectfont>
      <acceptfont>\(files)</acceptfont></selectfont>
      <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
      </fontconfig>
      """
  }

  /// Latin, Greek and Cyrillic letters, and Japanese names within any language.
  private static let rest = "Noto Sans, Noto Sans CJK JP"

  private static let own = [
    "ja": "Noto Sans CJK JP", "ko": "Noto Sans CJK KR", "zh": "Noto Sans CJK SC",
    "zh-Hans": "Noto Sans CJK SC", "zh-Hant": "Noto Sans CJK TC", "th": "Noto Sans Thai",
    "km": "Noto Sans Khmer", "lo": "Noto Sans Lao", "my": "Noto Sans Myanmar",
    "ne": "Noto Sans Devanagari", "hi": "Noto Sans Devanagari", "bn": "Noto Sans Bengali",
    "ta": "Noto Sans Tamil", "si": "Noto Sans Sinhala", "ar": "Noto Naskh Arabic",
    "fa": "Noto Naskh Arabic", "ur": "Noto Nastaliq Urdu",
  ]

  private static let files =
    ["NotoSansCJK", "NotoSans", "NotoNaskhArabic", "NotoNastaliqUrdu"].flatMap {
      ["\($0)-Regular", "\($0)-Bold"]
    }
    + [
      "Thai", "Khmer", "Lao", "Myanmar", "Devanagari", "Bengali", "Tamil", "Sinhala",
    ].flatMap { ["NotoSans\($0)-Regular", "NotoSans\($0)-Bold"] }
}
