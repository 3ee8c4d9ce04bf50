import HotlineModel

/// What is true of numbers by their beginning.
struct NumberClasses {
  /// Tells numbers of the country from others; nil when the country is not known.
  let numbers: PhoneNumberReader?
  let classes: [NumberClass]

  /// The class of a number: the one with the longest beginning that fits; nil when none does.
  func numberClass(of phone: PhoneNumber) -> NumberClass? {
    guard numbers?.isHome(phone) ?? false else { return nil }
    let dialled = phone.national.filter { $0.isASCII && $0.isNumber || $0 == "#" }
    return classes.filter { dialled.hasPrefix($0.prefix) }
      .max { $0.prefix.count < $1.prefix.count }
  }

  /// A contact with what its number's class tells of lines and cost that it says nothing of.
  func completed(_ contact: ContactPoint) -> ContactPoint {
    guard let phone = contact.phone, let known = numberClass(of: phone) else { return contact }
    var contact = contact
    let said = contact.callableFrom.union(contact.notCallableFrom).union(contact.mayFailFrom)
    contact.callableFrom.formUnion(known.callableFrom.subtracting(said))
    contact.notCallableFrom.formUnion(known.notCallableFrom.subtracting(said))
    contact.mayFailFrom.formUnion(known.mayFailFrom.subtracting(said))
    contact.cost = contact.cost ?? known.cost
    return contact
  }
}
