import HotlineModel

/// The sizes of letters in one leaflet, all from one.
struct Scale {
  /// The size of names and facts is told from, in points.
  let base: Double
  /// No letter is smaller.
  let floor: Double
  /// How much larger than names the first number is.
  var numberTimes = 1.6

  var title: Double { size(2) }
  var heading: Double { size(1.15) }
  var name: Double { size(1.1) }
  var number: Double { size(numberTimes) }
  var laterNumber: Double { size(1.25) }
  var text: Double { size(1) }
  var fact: Double { size(0.9) }
  var small: Double { size(0.75) }
  /// One step of white between things.
  var gap: Double { base * 0.45 }

  private func size(_ times: Double) -> Double { max(floor, base * times) }

  /// The smallest letters that are allowed, in points.
  static func floor(isBigPrint: Bool) -> Double { isBigPrint ? 18 : 8 }

  /// The scales that a layout tries, the most comfortable first.
  static func steps(_ layout: LeafletLayout, isBigPrint: Bool) -> [Scale] {
    let floor = floor(isBigPrint: isBigPrint)
    let sizes: [Double] =
      switch layout {
      case .a4: isBigPrint ? [22, 20, 18] : [11, 10.5, 10, 9.5, 9, 8.5, 8]
      case .trifold, .zine:
        isBigPrint ? [24, 22, 20, 18] : [13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8]
      case .card, .discreetCard:
        isBigPrint ? [24, 22, 20, 18] : [13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7, 6]
      case .poster: [40, 36, 32, 28, 26, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8]
      }
    let times = layout == .card || layout == .discreetCard ? 1.3 : 1.6
    // On cards alone letters may be smaller than the floor, where one service finds no room else.
    return sizes.map { Scale(base: $0, floor: min(floor, $0), numberTimes: times) }
  }

  /// What the largest scale that fits makes; `make` throws when it does not fit.
  ///
  /// What fits in one scale is taken to fit in all smaller ones, so that few are tried. When none
  /// fits, the error is that of the smallest.
  ///
  /// - Parameter guess: The size that may be the right one, in points: its neighbours are tried until
  ///   two stand beside each other of which one fits.
  static func largest<Made>(
    of steps: [Scale], near guess: Double, _ make: (Scale) throws(LeafletError) -> Made
  ) throws(LeafletError) -> Made {
    guard let last = steps.last else { throw .nothingToPrint }
    var place = steps.firstIndex { $0.base <= guess } ?? steps.count - 1
    var best = made(steps[place], make)
    if best != nil {
      while place > 0, let larger = made(steps[place - 1], make) {
        (best, place) = (larger, place - 1)
      }
    }
    while best == nil, place + 1 < steps.count {
      place += 1
      best = made(steps[place], make)
    }
    if let best { return best }
    return try make(last)
  }

  /// The same without a guess.
  static func largest<Made>(
    of steps: [Scale], _ make: (Scale) throws(LeafletError) -> Made
  ) throws(LeafletError) -> Made {
    guard let first = steps.first, let last = steps.last else { throw .nothingToPrint }
    if let made = made(first, make) { return made }
    var best = try make(last)
    var (low, high) = (1, steps.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if let made = made(steps[middle], make) {
        (best, high) = (made, middle)
      } else {
        low = middle + 1
      }
    }
    return best
  }

  private static func made<Made>(
    _ scale: Scale, _ make: (Scale) throws(LeafletError) -> Made
  ) -> Made? {
    do throws(LeafletError) { return try make(scale) } catch { return nil }
  }
}
