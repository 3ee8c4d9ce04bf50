import HotlineHours

/// Opening hours are written so that a machine can tell whether a line is open.
struct HoursAreReadable {
  /// The hours, and what is wrong with them, each at its column.
  func reading(of wording: Wording) -> (hours: OpeningHours?, findings: [Finding]) {
    do throws(HoursSyntaxError) {
      let hours = try OpeningHours(wording.text)
      let findings = hours.warnings.map {
        Finding(.warning, $0.code, $0.message, at: wording.mark(ofCharacter: $0.column))
      }
      return (hours, findings)
    } catch {
      let findings = error.problems.map {
        Finding(.error, $0.code, $0.message, at: wording.mark(ofCharacter: $0.column))
      }
      return (nil, findings)
    }
  }
}
