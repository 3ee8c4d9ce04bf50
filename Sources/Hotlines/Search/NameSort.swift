/// What sort of name a name is; of two that match alike, the earlier sort is shown.
package enum NameSort: Int {
  /// The name in the record.
  case name
  /// The name that a locale has for it.
  case translation
  /// Another, former or short name.
  case other
  /// Everyday words of a subject.
  case phrase
  /// The name as it is spoken.
  case reading
  /// What the name or its reading sounds like.
  case sound
  /// A telephone number, in several writings.
  case number
  /// A web address.
  case address
  /// The id.
  case id
  /// The name of the organization that runs it.
  case organization
}
