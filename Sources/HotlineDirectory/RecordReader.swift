/// Reads the fields of one mapping: required and optional ones, and no others.
struct RecordReader {
  let field: Field
  /// What a finding calls the record: `contact`.
  let what: String
  private let fields: [String: Field]

  /// Opens a mapping; nil, with a finding, when something else stands there.
  ///
  /// Reports every key that is not among `keys`, and every key without a value.
  init?(_ field: Field, as what: String, keys: [String]) {
    guard field.node.isMapping else {
      field.error("field.shape", "a \(what) is a mapping; write 'key: value' lines")
      return nil
    }
    (self.field, self.what) = (field, what)
    var fields: [String: Field] = [:]
    for (key, value) in field.entries {
      if !keys.contains(key.text) {
        Self.reportUnknown(key, of: what, keys: keys, in: field.ledger)
      } else if value.node.isEmpty {
        let message = "'\(key.text)' has no value; write one or delete the line"
        field.ledger.error("field.empty", message, at: key.mark)
      } else {
        fields[key.text] = value
      }
    }
    self.fields = fields
  }

  /// What stands under a key; nil when nothing does.
  subscript(key: String) -> Field? { fields[key] }

  /// What stands under a key; nil, with a finding, when nothing does.
  func required(_ key: String) -> Field? {
    if let found = fields[key] { return found }
    // A key without a value has been reported already.
    if !field.entries.contains(where: { $0.key.text == key }) {
      field.error("field.missing", "a \(what) needs '\(key)'")
    }
    return nil
  }

  /// The place of a key's value, or of the record when there is none.
  func mark(of key: String) -> RecordMark { fields[key]?.mark ?? field.mark }

  /// The id of the record: small letters, digits and hyphens.
  func id() -> String? {
    guard let id = required("id"), let text = id.text() else { return nil }
    IdShape.check(text, at: id.mark, in: field.ledger)
    return text
  }

  private static func reportUnknown(
    _ key: Wording, of what: String, keys: [String], in ledger: Ledger
  ) {
    let near = Nearness.nearest(to: key.text, among: keys)
    let mend = near.map { "write '\($0)'" } ?? "write one of \(keys.joined(separator: ", "))"
    ledger.error("field.unknown", "'\(key.text)' is no key of a \(what); \(mend)", at: key.mark)
  }
}
