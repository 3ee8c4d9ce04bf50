public import HotlineModel

/// What stands in the form of the page, and what may be chosen there.
public struct PageForm: Hashable, Sendable {
  /// A field that could not be understood.
  public enum Problem: String, Hashable, Sendable, CaseIterable {
    /// The text is too long.
    case about
    /// It is no age.
    case age
    /// It is no known place, or several.
    case place
    /// The address names a service that is not in the directory, or no longer; no field is wrong.
    case service
    /// Any other field.
    case other

    /// The problem of a field by its JSON name, as an error about a question names it.
    public init(field: String) {
      let isPlace = field == "latitude" || field == "longitude"
      self = isPlace ? .place : Problem(rawValue: field) ?? .other
    }
  }

  /// The values by the names of the form, which are those of the flags of `refer`: `low-income`.
  public var values: [String: [String]]
  /// The languages a person may speak.
  public var languages: [SpokenLanguages.Language]
  /// The ids of the places that are proposed.
  public var places: [String]
  /// The nationalities that make a difference (ISO 3166-1).
  public var nationalities: [String]
  /// The languages in which the page can be read.
  public var readers: [LanguageTag]
  /// What could not be understood of the values; nil when everything was.
  public var problem: Problem?

  /// Makes a form in which nothing can be chosen yet.
  public init(values: [String: [String]] = [:]) {
    self.values = values
    (languages, places, nationalities, readers) = ([], [], [], [])
  }

  /// The values of a field without empty ones.
  ///
  /// A button that adds a fact is sent beside the empty control for it.
  func values(_ name: String) -> [String] {
    values[name, default: []].filter { !$0.isEmpty && $0 != "unknown" }
  }

  /// The one value of a field; of several the last, which a button has added.
  func value(_ name: String) -> String? { values(name).last }

  /// Whether any of the fields has a value.
  func holds(any names: [String]) -> Bool { names.contains { value($0) != nil } }
}
