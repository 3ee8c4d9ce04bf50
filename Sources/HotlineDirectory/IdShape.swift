/// What an id looks like: it stands in file names, addresses and command lines.
enum IdShape {
  /// Reports an id that has other characters than small letters, digits and hyphens.
  static func check(_ id: String, at mark: RecordMark, in ledger: Ledger) {
    guard !isGood(id) else { return }
    ledger.error(
      "id.shape", "'\(id)' is no id; write small letters, digits and single hyphens: legal-aid",
      at: mark)
  }

  private static func isGood(_ id: String) -> Bool {
    id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }
}
