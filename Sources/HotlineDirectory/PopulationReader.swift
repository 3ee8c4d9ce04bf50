import HotlineModel

/// Reads whom a service takes.
struct PopulationReader {
  func population(_ field: Field) -> Population {
    let keys = ["age", "gender", "residence", "nationality", "role"]
    guard let record = RecordReader(field, as: "population", keys: keys) else {
      return Population()
    }
    return Population(
      age: record["age"].flatMap(AgeReader().range),
      gender: record["gender"]?.choices(Gender.self) ?? [],
      residence: record["residence"]?.choices(ResidenceStatus.self) ?? [],
      nationality: record["nationality"]?.elements.compactMap { $0.country() } ?? [],
      role: record["role"]?.choices(Role.self) ?? [])
  }
}

/// Reads a range of ages: `{min: 0, max: 17}`.
struct AgeReader {
  static let ages = 0...130

  func range(_ field: Field) -> AgeRange? {
    guard let record = RecordReader(field, as: "range of ages", keys: ["min", "max"]) else {
      return nil
    }
    let range = AgeRange(
      min: record["min"]?.whole(in: Self.ages), max: record["max"]?.whole(in: Self.ages))
    guard let min = range.min, let max = range.max, min > max else { return range }
    field.error("age.range", "no age lies between \(min) and \(max); write the smaller one as min")
    return nil
  }
}
