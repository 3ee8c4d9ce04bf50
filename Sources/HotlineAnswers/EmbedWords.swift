import HotlineText

/// The words that the embedded box says itself, in one language: `{"embed.find": "…"}`.
///
/// Times stand in them as `{time}` and `{when}`, which the box fills.
public enum EmbedWords {
  private static let own = [
    "leave", "hint", "danger", "language", "place", "about", "find", "results", "failed", "retry",
  ]

  /// All of them as one line of JSON.
  public static func json(_ wording: Wording) -> String {
    var json = JSONWriter()
    json.object {
      for name in own { $0.field("embed.\(name)", wording.text("embed.\(name)")) }
      $0.field("embed.open", wording.text("hours.open-now"))
      $0.field("embed.open-until", wording.text("hours.open-until", [("time", .text("{time}"))]))
      $0.field("embed.closed", wording.text("hours.closed"))
      $0.field(
        "embed.closed-opens", wording.text("hours.closed-opens", [("when", .text("{when}"))]))
      $0.field("embed.free", wording.text("cost.free"))
      $0.field("embed.draft", wording.text("ui.draft"))
    }
    return json.text
  }
}
