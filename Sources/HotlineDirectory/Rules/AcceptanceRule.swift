/// One thing that must be true of a directory.
protocol AcceptanceRule {
  /// Whether a record with an error of this rule is left out.
  var leavesOut: Bool { get }

  /// Where it is not true.
  func findings(in draft: DirectoryDraft) -> [Finding]
}

extension AcceptanceRule {
  var leavesOut: Bool { true }
}

/// The rules by which a directory is accepted.
///
/// Those on single texts (``HoursAreReadable``, ``LanguageIsReal``, ``PhoneIsReal``) are asked while
/// the texts are read.
enum AcceptanceRules {
  static let all: [any AcceptanceRule & Sendable] = [
    IdEqualsFileName(), IdsAreUnique(), ReferencesExist(), FactsAreKnown(), SourceIsDated(),
    ContactHasSource(), SubjectTreeHasNoCycle(), PlaceParentExists(),
    PlaceNamesFitPlaces(), CoverageIsKnown(),
    NumberFitsClass(), ServiceCanBeReached(), EndedHasDate(), ConfidentialAddressIsNotPublic(),
    RuleMessageExists(), LeafletMessageExists(), LeafletListsRunningServices(),
    LeafletHasContact(), SourceOlderThanAYear(),
  ]
}
