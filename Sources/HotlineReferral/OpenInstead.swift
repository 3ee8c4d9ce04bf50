/// Who answers while a contact is closed.
enum OpenInstead {
  /// A listed service for the matter that was asked about.
  case sameMatter(ReferralContact)
  /// A listed service for another matter.
  case otherMatter(ReferralContact)
  /// No listed service that shares a language with the person.
  case nobody
}
