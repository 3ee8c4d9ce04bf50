public import HotlineModel

/// Who helps a speaker of one language with one subject in one area, and in which hours of a week.
///
/// The cell stands for one question: `languages` holds the cell's language alone, `subjects` its
/// subject alone, `place` is its area, and all other facts are those of the person. Its moment is the
/// beginning of the week, so rules are those valid on its Monday. Every figure is defined by what a
/// `Referrer` makes of that question; unknown facts never exclude.
///
/// - A service *fits* when a referral would list it without relaxing anything but the line: the same
///   eligibility, subject (with narrower ones and those directly on wider ones), area, channel,
///   anonymity, shared language, and rules that add or exclude. A row of the index fits likewise.
/// - A fitting row is *reachable* when the referral lists it without relaxing anything, and it is not
///   known that the person's line does not reach it. Without a line, every fitting row is.
/// - A reachable row *speaks* when its rung of the language ladder is `same`, `mutual`, `other` or
///   `easy`, in any mode but a machine. A machine, no language in common and a language nobody has
///   stated do not count.
/// - An hour is *open* when a speaking row is open at its beginning (hh:00; what lies between two
///   beginnings is not looked at), *unknown* when none is open and the hours of one are not known,
///   else closed.
public struct CoverageCell: Hashable, Sendable {
  /// The language of the speaker.
  public let language: LanguageTag
  /// The id of the subject.
  public let subject: String
  /// The id of the area.
  public let area: String
  /// How many services fit.
  public let services: Int
  /// How many of them have a reachable row.
  public let reachable: Int
  /// How many of those have a row that speaks.
  public let speaking: Int
  /// The best rung of a reachable row; `none` where there is no such row.
  public let match: LanguageMatch
  /// The mode of that rung; nil where the match is `none` or `unknown`.
  public let mode: Mode?
  /// The open hours.
  public let open: WeekMask
  /// The hours that are not known to be open and may be.
  public let unknown: WeekMask

  /// Whether nobody serves the cell: no reachable service shares the language.
  public var isServedByNobody: Bool { speaking == 0 }
  /// The number of open hours, 0...168.
  public var openHours: Int { open.count }
  /// The number of unknown hours, 0...168.
  public var unknownHours: Int { unknown.count }
}
