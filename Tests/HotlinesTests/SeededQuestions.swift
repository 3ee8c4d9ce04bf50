import HotlineModel

/// Questions put together by lot, as the fields that a door hands over.
enum SeededQuestions {
  private static let values: [(field: String, values: [String])] = [
    ("languages", ["ar", "cy", "en", "vi", "vi-VN", "zh-Hant", "unknown"]),
    ("place", ["GB", "Cardiff", "Caerdydd", "كارديف", "GB-POW-llanfair", "Newport", "refused"]),
    ("subjects", ["violence", "home-violence", "work", "art"]),
    ("about", ["my husband hits me", "เขาถูกทำร้ายทุกวัน", "không trả lương", "nothing to find"]),
    ("age", ["0", "12", "17", "18", "64", "130"]),
    ("minor", ["yes", "no", "refused"]),
    ("gender", ["female", "male", "other", "refused"]),
    ("nationality", ["GB", "VN", "sy"]),
    ("residence", ResidenceStatus.allCases.map(\.rawValue)),
    ("role", Role.allCases.map(\.rawValue)),
    ("danger", ["yes", "no", "unknown"]),
    ("needs", Need.allCases.map(\.rawValue)),
    ("lowIncome", ["yes", "no"]),
    ("line", Line.allCases.map(\.rawValue)),
    ("channels", Channel.allCases.map(\.rawValue)),
    ("anonymous", ["yes", "no"]),
    ("consent.police", ["yes", "no", "refused"]),
    ("consent.share", ["yes", "no"]),
    (
      "at",
      [
        "2026-11-24T12:00:00Z", "2026-11-28T03:30:00Z", "2026-12-25T10:00:00Z",
        "2026-12-02T11:00:00+01:00", "2028-06-01T09:00:00Z",
      ]
    ),
    ("reader", ["ar", "cy", "en", "ja", "vi"]),
  ]

  private static let lists: Set = ["languages", "subjects", "needs", "channels"]

  /// The fields of the question with a number; about half of them are known.
  static func fields(_ seed: Int) -> [String: [String]] {
    var lottery = SeededLottery(seed: UInt64(seed))
    var fields: [String: [String]] = [:]
    for (field, values) in values where lottery.number(below: 2) == 0 {
      let count = lists.contains(field) ? 1 + lottery.number(below: 2) : 1
      var drawn: [String] = []
      for _ in 0..<count {
        if let value = lottery.pick(values), !drawn.contains(value) { drawn.append(value) }
      }
      fields[field] = drawn
    }
    return fields
  }
}
