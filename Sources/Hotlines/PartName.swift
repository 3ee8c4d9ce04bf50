/// The names of the parts of a directory file.
enum PartName: String, CaseIterable {
  /// What the directory says of itself.
  case header
  /// Who understands whom.
  case languages
  /// The public holidays of the directory's own country.
  case holidays
  /// The compiled index.
  case index
  /// The rules without their examples.
  case rules
  /// The rules as written, examples included.
  case rulesWithExamples = "rules-with-examples"
  /// Names of organizations, services and subjects.
  case names
  /// The places: where they lie, and their names.
  case places
  /// The everyday words of the subjects, folded for comparing.
  case phrases
  /// What each language says in danger, and how it negates.
  case cues
  /// What others print: leaflets, handbooks, pages.
  case publications
  /// The directory's own leaflets.
  case leaflets
  /// Everything but the services.
  case content
}
