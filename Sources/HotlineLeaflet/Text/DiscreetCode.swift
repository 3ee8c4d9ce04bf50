import HotlineAnswers

/// What a discreet card says of a service: nothing that tells others what it is for.
enum DiscreetCode {
  /// A short code for each service of a sheet, the same in every language: the initials of its id,
  /// such as `YH` for `yorisoi-hotline`; a digit tells those with the same initials apart.
  static func codes(of sheet: LeafletSheet) -> [String] {
    var used: [String: Int] = [:]
    return sheet.groups.flatMap(\.entries).map { entry in
      let words = entry.service.split { !$0.isLetter && !$0.isNumber }
      let initials = String(words.prefix(3).compactMap(\.first)).uppercased()
      used[initials, default: 0] += 1
      let count = used[initials] ?? 1
      return count > 1 ? "\(initials)\(count)" : initials
    }
  }

  /// The keys to press, without the words around them: `2 1` for "press 2, then 1".
  static func keys(_ steps: [String]) -> String {
    let digits = steps.flatMap { $0.split { !("0"..."9" ~= $0) } }.filter { $0.count <= 2 }
    return digits.isEmpty ? "" : "› " + digits.joined(separator: " ")
  }

  /// The date in a line such as "Data of 2026-11-21"; empty when there is none.
  static func date(_ line: String) -> String {
    let parts = line.split { !("0"..."9" ~= $0) && $0 != "-" }
    return parts.first { $0.count >= 7 && $0.contains("-") }.map(String.init) ?? ""
  }
}
