/// The ways from records to their roots by `parent`.
struct ParentChains {
  let records: [Field]
  let what: String
  let code: String

  /// Parents that are not there, and records that lie in themselves.
  func findings(known: KnownIds) -> [Finding] {
    let parents = records.compactMap { $0["parent"]?.wording }
    return known.findings(for: parents) + cycles()
  }

  private func cycles() -> [Finding] {
    var parentOf: [String: String] = [:]
    for record in records {
      guard let id = record["id"]?.wording?.text else { continue }
      parentOf[id] = record["parent"]?.wording?.text
    }
    return records.compactMap { record in
      guard let id = record["id"]?.wording?.text, let parent = record["parent"],
        let circle = circle(from: id, parentOf)
      else { return nil }
      return Finding(
        .error, code,
        "the \(what) '\(id)' lies in itself: \(circle.joined(separator: " in ")); "
          + "write another 'parent'",
        at: parent.mark)
    }
  }

  /// The way from a record back to itself; nil when it leads to a root or past the record.
  private func circle(from id: String, _ parentOf: [String: String]) -> [String]? {
    var way = [id]
    var seen: Set<String> = []
    var current = id
    while let parent = parentOf[current], seen.insert(current).inserted {
      way.append(parent)
      if parent == id { return way }
      current = parent
    }
    return nil
  }
}
