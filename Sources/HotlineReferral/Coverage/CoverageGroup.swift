import HotlineModel

/// What several cells come to together.
public struct CoverageGroup: Hashable, Sendable {
  /// The language tag, or the id of the subject or area, that the cells share; empty for all cells.
  public let key: String
  /// How many cells there are.
  public private(set) var cells = 0
  /// How many of them are served by nobody.
  public private(set) var nobody = 0
  /// How many of them have an open hour.
  public private(set) var open = 0
  /// The open hours of all cells together.
  public private(set) var openHours = 0
  /// The unknown hours of all cells together.
  public private(set) var unknownHours = 0
  /// The hours in which at least one cell is open.
  public private(set) var ever = WeekMask()

  /// Counts cells.
  public init(_ key: String, _ cells: some Sequence<CoverageCell>) {
    self.key = key
    for cell in cells { add(cell) }
  }

  /// The mean of the open hours of the cells in tenths of an hour, halves rounded up.
  public var meanOpenTenths: Int { mean(openHours) }
  /// The mean of the unknown hours of the cells in tenths of an hour, halves rounded up.
  public var meanUnknownTenths: Int { mean(unknownHours) }

  private func mean(_ sum: Int) -> Int { cells == 0 ? 0 : (sum * 20 + cells) / (2 * cells) }

  fileprivate mutating func add(_ cell: CoverageCell) {
    let openHours = cell.openHours
    cells += 1
    if cell.isServedByNobody { nobody += 1 }
    if openHours > 0 { open += 1 }
    self.openHours += openHours
    unknownHours += cell.unknownHours
    ever.formUnion(cell.open)
  }
}

/// In how many cells of one language somebody is there in one hour of the week.
public struct CoverageHour: Hashable, Sendable {
  /// How many cells are open.
  public let open: Int
  /// How many are unknown.
  public let unknown: Int
  /// How many are neither.
  public let closed: Int
}

extension Coverage {
  /// All cells together.
  public var total: CoverageGroup { CoverageGroup("", cells) }

  /// One group a language, in the order of the cells.
  public var byLanguage: [CoverageGroup] {
    languages.enumerated().map { CoverageGroup($1.description, cells(ofLanguage: $0)) }
  }

  /// One group a subject, in the order of the cells.
  public var bySubject: [CoverageGroup] {
    gathered(subjects) { $0 / areas.count % subjects.count }
  }

  /// One group an area, in the order of the cells.
  public var byArea: [CoverageGroup] { gathered(areas) { $0 % areas.count } }

  /// The 168 hours of a language, by its position.
  public func hours(ofLanguage language: Int) -> [CoverageHour] {
    let size = WeekMask.hours.count
    var (open, unknown) = ([Int](repeating: 0, count: size), [Int](repeating: 0, count: size))
    let cells = cells(ofLanguage: language)
    for cell in cells {
      for hour in WeekMask.hours {
        if cell.open.contains(hour) { open[hour] += 1 }
        if cell.unknown.contains(hour) { unknown[hour] += 1 }
      }
    }
    return WeekMask.hours.map {
      CoverageHour(
        open: open[$0], unknown: unknown[$0], closed: cells.count - open[$0] - unknown[$0])
    }
  }

  private func gathered(_ keys: [String], _ place: (Int) -> Int) -> [CoverageGroup] {
    var groups = keys.map { CoverageGroup($0, []) }
    for (position, cell) in cells.enumerated() { groups[place(position)].add(cell) }
    return groups
  }
}
