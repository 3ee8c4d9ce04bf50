import Yams

/// A node of a YAML file whose texts are read as written: `on`, `no` and `2018` are words.
///
/// Aliases are already replaced by what they stand for; `<<` is resolved here.
struct YAMLNode {
  private let node: Node

  init(_ node: Node) { self.node = node }

  /// The line, from 1.
  var line: Int { node.mark?.line ?? 1 }
  /// The column, from 1.
  var column: Int { node.mark?.column ?? 1 }
  /// The text of a scalar; nil for lists and mappings.
  var text: String? { node.scalar?.string }
  /// Whether no value is written: no letter at all, `~` or `null`.
  var isEmpty: Bool {
    guard let text = node.scalar?.string else { return false }
    return text.isEmpty || quoting == .plain && ["~", "null"].contains(text)
  }

  /// How a scalar is quoted.
  var quoting: Wording.Quoting {
    switch node.scalar?.style {
    case .singleQuoted: .single
    case .doubleQuoted: .double
    case .literal, .folded: .block
    default: .plain
    }
  }

  /// The elements of a list; nil for anything else.
  var list: [YAMLNode]? { node.sequence.map { $0.map(YAMLNode.init) } }

  /// Whether the node is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// The keys and values of a mapping, `<<` resolved; nil for anything else.
  ///
  /// A key of the mapping itself stands before merged ones, an earlier merge before a later one.
  var entries: [(key: YAMLNode, value: YAMLNode)]? {
    guard let mapping = node.mapping else { return nil }
    let all = mapping.map { (key: YAMLNode($0.key), value: YAMLNode($0.value)) }
    guard all.contains(where: { $0.key.isMergeKey }) else { return all }
    var entries = all.filter { !$0.key.isMergeKey }
    for merged in all where merged.key.isMergeKey {
      for source in merged.value.list ?? [merged.value] {
        for entry in source.entries ?? []
        where !entries.contains(where: { $0.key.text == entry.key.text }) {
          entries.append(entry)
        }
      }
    }
    return entries
  }

  private var isMergeKey: Bool { quoting == .plain && text == "<<" }
}
