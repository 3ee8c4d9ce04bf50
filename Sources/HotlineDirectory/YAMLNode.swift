import Yams

/// A node of a YAML file whose texts are read as written: `on`, `no` and `2018` are words.
///
/// Aliases are already replaced by what they stand for; `<<` is resolved here. The rows of a table
/// take the same shape, so that one reader reads both.
struct YAMLNode {
  private enum Shape {
    case yaml(Node)
    case text(Wording)
    case list(RecordMark, [YAMLNode])
    case mapping(RecordMark, [(key: YAMLNode, value: YAMLNode)])
  }

  private let shape: Shape

  init(_ node: Node) { shape = .yaml(node) }

  /// A cell of a table.
  init(_ cell: Wording) { shape = .text(cell) }

  /// A list that is written in a cell.
  init(list: [YAMLNode], at mark: RecordMark) { shape = .list(mark, list) }

  /// A row of a table, or several of its cells together.
  init(entries: [(key: YAMLNode, value: YAMLNode)], at mark: RecordMark) {
    shape = .mapping(mark, entries)
  }

  /// The line, from 1.
  var line: Int { mark?.line ?? node?.mark?.line ?? 1 }
  /// The column, from 1.
  var column: Int { mark?.column ?? node?.mark?.column ?? 1 }
  /// The text of a scalar; nil for lists and mappings.
  var text: String? { cell?.text ?? node?.scalar?.string }
  /// Whether no value is written: no letter at all, `~` or `null`.
  var isEmpty: Bool {
    if let cell { return cell.text.isEmpty }
    guard let text = node?.scalar?.string else { return false }
    return text.isEmpty || quoting == .plain && ["~", "null"].contains(text)
  }

  /// How a scalar is quoted.
  var quoting: Wording.Quoting {
    if let cell { return cell.quoting }
    return switch node?.scalar?.style {
    case .singleQuoted: .single
    case .doubleQuoted: .double
    case .literal, .folded: .block
    default: .plain
    }
  }

  /// The elements of a list; nil for anything else.
  var list: [YAMLNode]? {
    if case .list(_, let elements) = shape { return elements }
    return node?.sequence.map { $0.map { YAMLNode($0) } }
  }

  /// Whether the node is a mapping.
  var isMapping: Bool {
    if case .mapping = shape { return true }
    return node?.mapping != nil
  }

  /// The keys and values of a mapping, `<<` resolved; nil for anything else.
  ///
  /// A key of the mapping itself stands before merged ones, an earlier merge before a later one.
  var entries: [(key: YAMLNode, value: YAMLNode)]? {
    if case .mapping(_, let entries) = shape { return entries }
    guard let mapping = node?.mapping else { return nil }
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

  private var node: Node? {
    guard case .yaml(let node) = shape else { return nil }
    return node
  }

  private var cell: Wording? {
    guard case .text(let cell) = shape else { return nil }
    return cell
  }

  /// Where a part of a table stands; nil for a node of YAML, which knows it itself.
  private var mark: RecordMark? {
    switch shape {
    case .yaml: nil
    case .text(let cell): cell.mark
    case .list(let mark, _), .mapping(let mark, _): mark
    }
  }
}
