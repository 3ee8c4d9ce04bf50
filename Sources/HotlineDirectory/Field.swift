/// A node of a file with its name, for looking without judging.
///
/// What is asked here reports nothing; see `Field+reading.swift` for the readers that do.
struct Field {
  let node: YAMLNode
  let file: String
  /// What a finding calls it: the key it stands under.
  let name: String
  let ledger: Ledger

  /// Where it begins.
  var mark: RecordMark { RecordMark(file: file, line: node.line, column: node.column) }

  /// The words of a scalar; nil when there are none.
  var wording: Wording? {
    guard !node.isEmpty, let text = node.text else { return nil }
    return Wording(text, at: mark, quoting: node.quoting)
  }

  /// What stands under a key of a mapping; nil when nothing does.
  subscript(key: String) -> Field? {
    guard let found = node.entries?.first(where: { $0.key.text == key }) else { return nil }
    return found.value.isEmpty ? nil : child(found.value, named: key)
  }

  /// The elements of a list, or the node itself: one value is a list of one.
  var elements: [Field] {
    guard !node.isEmpty else { return [] }
    return node.list?.map { child($0, named: name) } ?? [self]
  }

  /// The elements of a list under a key; empty when there is none.
  func elements(_ key: String) -> [Field] { self[key]?.elements ?? [] }

  /// The texts of a list under a key with their places.
  func wordings(_ key: String) -> [Wording] { elements(key).compactMap(\.wording) }

  /// The keys and values of a mapping; empty for anything else.
  var entries: [(key: Wording, value: Field)] {
    (node.entries ?? []).map { entry in
      let key = child(entry.key, named: name)
      let text = Wording(entry.key.text ?? "", at: key.mark, quoting: entry.key.quoting)
      return (text, child(entry.value, named: text.text))
    }
  }

  private func child(_ node: YAMLNode, named name: String) -> Field {
    Field(node: node, file: file, name: name, ledger: ledger)
  }
}
