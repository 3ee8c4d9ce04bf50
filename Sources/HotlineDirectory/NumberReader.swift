import HotlineModel

/// Reads a record of `lines.yaml`: what is true of numbers by their beginning.
struct NumberReader {
  static let keys = [
    "prefix", "name", "cost", "callableFrom", "notCallableFrom", "mayFailFrom", "source",
  ]

  func numberClass(_ field: Field) -> NumberClass? {
    guard let record = RecordReader(field, as: "class of numbers", keys: Self.keys) else {
      return nil
    }
    let prefix = record.required("prefix").flatMap(prefix)
    let name = record.required("name")?.localized()
    let cost = record["cost"]?.choice(CallerCost.self, besides: ["unknown"])
    let lines = LineReader().lines(record)
    let source = SourceReader().citation(record.required("source"))
    guard let prefix, let name else { return nil }
    return NumberClass(
      prefix: prefix, name: name, cost: cost, callableFrom: lines.callable,
      notCallableFrom: lines.notCallable, mayFailFrom: lines.mayFail, source: source)
  }

  private func prefix(_ field: Field) -> String? {
    guard let text = field.text() else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    if digits.utf8.allSatisfy({ (48...57).contains($0) }) { return text }
    field.error(
      "number.prefix", "'\(text)' begins no number; write digits without hyphens, or # and digits")
    return nil
  }
}

/// Reads the three lists that tell which lines reach a number.
struct LineReader {
  func lines(
    _ record: RecordReader
  ) -> (callable: Set<Line>, notCallable: Set<Line>, mayFail: Set<Line>) {
    let lists = ["callableFrom", "notCallableFrom", "mayFailFrom"]
    let read = lists.map { Set(record[$0]?.choices(Line.self) ?? []) }
    for (index, key) in lists.enumerated() {
      for other in lists[(index + 1)...] {
        report(read[index].intersection(read[lists.firstIndex(of: other) ?? 0]), key, other, record)
      }
    }
    return (read[0], read[1], read[2])
  }

  private func report(_ twice: Set<Line>, _ key: String, _ other: String, _ record: RecordReader) {
    for line in twice.map(\.rawValue).sorted() {
      record.field.ledger.error(
        "line.twice", "'\(line)' stands in '\(key)' and in '\(other)'; keep one of them",
        at: record.mark(of: other))
    }
  }
}
