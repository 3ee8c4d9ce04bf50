import HotlineModel

/// What a contact says of its number fits what is true of all numbers that begin so.
struct NumberFitsClass: AcceptanceRule {
  func findings(in draft: DirectoryDraft) -> [Finding] {
    guard let country = draft.header?.field["country"]?.wording?.text else { return [] }
    let classes = NumberClasses(
      numbers: PhoneNumberReader(country: country), classes: draft.numbers.compactMap(\.value))
    return draft.services.flatMap { entry in
      let contacts = entry.value?.contacts ?? []
      return entry.field.elements("contacts").flatMap { field -> [Finding] in
        let id = field["id"]?.wording?.text
        guard let phone = contacts.first(where: { $0.id == id })?.phone,
          let known = classes.numberClass(of: phone)
        else { return [] }
        return lines(field, known) + cost(field, known)
      }
    }
  }

  private func lines(_ contact: Field, _ known: NumberClass) -> [Finding] {
    contact.wordings("callableFrom").compactMap { wording in
      guard let line = Line(rawValue: wording.text), known.notCallableFrom.contains(line) else {
        return nil
      }
      return finding(
        "calls from '\(line.rawValue)' are said to work, and to no number that begins with "
          + "\(known.prefix) do they", wording)
    }
  }

  private func cost(_ contact: Field, _ known: NumberClass) -> [Finding] {
    guard let wording = contact["cost"]?.wording, let usual = known.cost,
      let said = CallerCost(rawValue: wording.text), said != usual
    else { return [] }
    return [
      finding(
        "'\(said.rawValue)' is said, and numbers that begin with \(known.prefix) are "
          + "'\(usual.rawValue)'", wording)
    ]
  }

  private func finding(_ complaint: String, _ wording: Wording) -> Finding {
    Finding(
      .warning, "number.unlike-class",
      "\(complaint); keep it only if the source says so, else delete it", at: wording.mark)
  }
}
