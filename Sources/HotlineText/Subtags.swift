import CICU

/// The parts of a well-formed tag.
struct Subtags: Hashable {
  var language: String
  var script: String?
  var region: String?
  /// Variants and extensions, as written.
  var rest: [Substring]

  init(_ tag: String) {
    var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
    language = parts.popFirst().map(String.init) ?? ""
    script = Self.take(from: &parts) { $0.count == 4 && $0.allSatisfy(\.isLetter) }
    region = Self.take(from: &parts) {
      ($0.count == 2 && $0.allSatisfy(\.isLetter)) || ($0.count == 3 && $0.allSatisfy(\.isNumber))
    }
    rest = Array(parts)
  }

  private static func take(
    from parts: inout ArraySlice<Substring>, where fits: (Substring) -> Bool
  ) -> String? {
    guard let first = parts.first, fits(first) else { return nil }
    parts.removeFirst()
    return String(first)
  }

  /// The parts put together again.
  var tag: String {
    ([language] + [script, region].compactMap(\.self) + rest.map(String.init))
      .joined(separator: "-")
  }

  /// The tag with its likely script and region; nil when it is no tag.
  static func maximized(_ tag: String) -> Subtags? {
    ICUText.take(cicu_tag_maximized(tag)).map { Subtags($0) }
  }

  /// Chinese with the script its region writes, in place of that region.
  ///
  /// A reader in Taiwan and one in Hong Kong need the same leaflet; what differs is the script. A
  /// region that writes the other script than the tag says is kept, for it says something.
  var withScriptOfChinese: Subtags {
    guard language == "zh", let region else { return self }
    let implied = Subtags.maximized("zh-\(region)")?.script
    guard script == nil || script == implied else { return self }
    var result = self
    result.script = implied
    result.region = nil
    return result
  }

  /// The code that is Kanuri's and is written when Korea is meant.
  static let kanuriOrKorea = "kr"

  /// Kanuri under the code of its largest language, since its own is refused.
  var withoutKanuriCode: Subtags {
    guard language == Self.kanuriOrKorea else { return self }
    var result = self
    result.language = "knc"
    return result
  }
}
