import HotlineModel

/// What readers of records need to know of the rest of the directory.
struct ReadingContext {
  let ledger: Ledger
  /// The language that lists of offices are written in; nil when the header does not tell.
  var language: LanguageTag?
  /// Reads telephone numbers of the directory's country; nil when the country is not known.
  var numbers: PhoneNumberReader?
  /// What is true of numbers by their beginning.
  var classes: [NumberClass] = []

  /// A contact with its number, and with what is true of all numbers that begin so.
  func withNumber(_ wording: Wording, _ contact: ContactPoint) -> ContactPoint {
    guard let numbers else { return contact }
    let confirmed = Set(classes.map(\.prefix))
    let (number, findings) = PhoneIsReal(numbers: numbers, confirmed: confirmed)
      .reading(of: wording)
    ledger.add(findings)
    var contact = contact
    contact.phone = number
    contact.value = number?.national ?? contact.value
    return contact
  }

  /// A contact with what the class of its number tells.
  func completed(_ contact: ContactPoint) -> ContactPoint {
    NumberClasses(numbers: numbers, classes: classes).completed(contact)
  }
}
