import HotlineStore

/// Invented names of a few things, in several scripts.
enum InventedNames {
  static let small = StoredNames(
    named: [
      StoredNamed(kind: "service", id: "lantern-line"),
      StoredNamed(kind: "service", id: "llinell-gymorth"),
      StoredNamed(kind: "subject", id: "rights"),
      StoredNamed(kind: "office", id: "tokyo", owner: "lantern-line"),
      StoredNamed(kind: "leaflet", id: "nameless"),
      StoredNamed(kind: "place", id: "jp-13"),
    ],
    names: [
      name(0, 0, 2, "Lantern Line", "lanternline"),
      name(0, 2, 3, "法律の相談", "法律の相谈"),
      name(0, 4, 1, "ほうてらす", "ほうてらす"),
      name(0, 5, 0, "ほうてらす", "Shoterasu"),
      name(0, 6, 0, "0570-000911", "0570000911"),
      name(0, 6, 0, "0570-000911", "81570000911"),
      name(1, 0, 2, "Llinell Gymorth", "llinellgymorth"),
      name(1, 1, 4, "Tư vấn pháp luật", "tuvanphapluat"),
      name(2, 0, 2, "Human rights", "humanrights"),
      name(2, 3, 4, "they took my passport", "theytookmypassport"),
      name(2, 3, 3, "passports taken away", "passportstakenaway"),
      name(2, 3, 2, "ปรึกษาปัญหา", "ปรึกษาปัญหา"),
      name(3, 0, 2, "Tokyo Lantern", "tokyolantern"),
      name(5, 0, 1, "東京", "东京"),
      name(5, 0, 1, "Tokyo", "tokyo"),
    ])

  /// A directory that has them.
  static let directory: StoredDirectory = {
    var directory = InventedDirectory.small
    directory.names = small
    return directory
  }()

  /// All positions.
  static let all = 0...Int.max

  private static func name(
    _ named: Int, _ sort: Int, _ words: Int, _ text: String, _ key: String
  ) -> StoredName {
    StoredName(named: named, sort: sort, words: words, text: text, key: key)
  }
}
