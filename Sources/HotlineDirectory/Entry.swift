/// One record as far as it could be read, with its place in the file.
struct Entry<Value> {
  /// The id that is written, even when the rest cannot be read.
  let id: String?
  /// The record; nil when too little of it could be read.
  let value: Value?
  /// Whether it was read without an error.
  let isSound: Bool
  /// The node of the record.
  let field: Field
  /// Where the next record of the file begins; nil when the record reaches to the end.
  let end: RecordMark?

  /// Whether a place lies in the record.
  func contains(_ mark: RecordMark) -> Bool {
    guard mark.file == field.file else { return false }
    guard let end else { return mark >= field.mark }
    return mark >= field.mark && mark < end
  }
}

extension Field {
  /// Reads every element of a list as a record of its own.
  func records<Value>(_ read: (Field) -> Value?) -> [Entry<Value>] {
    guard node.list != nil else {
      error("field.shape", "\(name) is a list of records; begin each with '- id: …'")
      ledger.brokenFiles.insert(file)
      return []
    }
    let elements = elements
    return elements.enumerated().map { index, element in
      let next = index + 1 < elements.count ? elements[index + 1].mark : nil
      return element.record(until: next, read)
    }
  }

  /// Reads the node as one record.
  func record<Value>(until end: RecordMark? = nil, _ read: (Field) -> Value?) -> Entry<Value> {
    let (value, sound) = ledger.isSound { read(self) }
    return Entry(
      id: self["id"]?.wording?.text, value: value, isSound: sound, field: self, end: end)
  }
}
