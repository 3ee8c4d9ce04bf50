/// Reads `nameStatus`: which names are the body's own and which are renderings of the directory.
struct NameStatusReader {
  private enum Status: String, CaseIterable { case official, rendering }

  /// The languages whose name is a rendering.
  func rendered(_ field: Field) -> Set<String> {
    guard field.node.isMapping else {
      field.error(
        "field.shape", "'nameStatus' takes a word by language; write {en: rendering}")
      return []
    }
    var rendered: Set<String> = []
    for (key, value) in field.entries {
      guard let tag = field.ledger.canonicalTag(key) else { continue }
      if value.choice(Status.self) == .rendering { rendered.insert(tag) }
    }
    return rendered
  }
}
