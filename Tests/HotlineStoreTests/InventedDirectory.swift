import HotlineStore

/// Invented directories: opaque bytes under plausible names.
enum InventedDirectory {
  static let small = StoredDirectory(
    digest: "sha256:small",
    parts: ["header": Array("{}".utf8), "index": SeededBytes(seed: 5).next(70_000), "base": []],
    services: [
      StoredRecord(id: "lantern-line", bytes: Array("lantern".utf8)),
      StoredRecord(id: "llinell-gymorth", bytes: Array("Llinell gymorth".utf8)),
      StoredRecord(id: "harbour-chat", bytes: []),
    ],
    messages: [
      StoredMessages(locale: "zh-Hant", bytes: Array("諮詢專線".utf8)),
      StoredMessages(locale: "ar", bytes: Array("خط المساعدة".utf8)),
    ],
    places: [
      StoredPlaceName(folded: "東京", place: "jp-13"),
      StoredPlaceName(folded: "newport", place: "gb-nwp"),
      StoredPlaceName(folded: "newport", place: "gb-iow-newport"),
      StoredPlaceName(folded: "casnewydd", place: "gb-nwp"),
    ])

  /// A directory of up to 60 services, with empty and large entries among them.
  static func random(seed: UInt64) -> StoredDirectory {
    let random = SeededBytes(seed: seed)
    var directory = StoredDirectory(digest: "sha256:\(seed)")
    for number in 0..<random.number(below: 6) {
      directory.parts["part-\(number)"] = random.next(random.number(below: 30_000))
    }
    for number in 0..<random.number(below: 60) {
      let bytes = random.next(random.number(below: 4000) / (number % 3 + 1))
      directory.services.append(StoredRecord(id: "s\(random.byte())-\(number)", bytes: bytes))
    }
    for locale in ["my", "ja", "vi", "uk", "cy"].prefix(random.number(below: 6)) {
      directory.messages.append(StoredMessages(locale: locale, bytes: random.next(500)))
    }
    for number in 0..<random.number(below: 90) {
      let folded = ["ヤンゴン", "львів", "đà nẵng", "bangor"][random.number(below: 4)]
      directory.places.append(StoredPlaceName(folded: folded, place: "place-\(number)"))
    }
    return directory
  }
}
