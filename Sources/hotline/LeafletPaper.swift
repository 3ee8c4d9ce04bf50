import HotlineAnswers

/// The one place where a leaflet becomes paper.
enum LeafletPaper {
  /// Writes a PDF; this build makes none, and says so.
  static func write(_ sheets: [LeafletSheet], _ form: LeafletForm, to path: String?) throws {
    Output.complain(
      "this build makes no PDF, which \(form.rawValue) is; write --layout text, html or sms")
    throw ExitCodes.badUsage
  }
}
