import HotlineModel
import HotlineRules

/// Reads an example of a rule: a person, and what must come out.
struct ExampleReader {
  func example(_ field: Field) -> RuleExample? {
    let keys = ["person", "expect"]
    guard let record = RecordReader(field, as: "rule's example", keys: keys) else { return nil }
    let person = record.required("person").map { PersonReader().person($0) }
    let expect = record.required("expect").flatMap(expectation)
    guard let person, let expect else { return nil }
    return RuleExample(person: person, expect: expect)
  }

  private func expectation(_ field: Field) -> Expectation? {
    let keys = [
      "listed", "notListed", "absent", "first", "asks", "urgency", "cautions", "facts", "emergency",
    ]
    guard let record = RecordReader(field, as: "rule's expectation", keys: keys) else { return nil }
    var expect = Expectation()
    expect.listed = record["listed"]?.texts() ?? []
    expect.notListed = record["notListed"]?.texts() ?? []
    expect.absent = record["absent"]?.texts() ?? []
    expect.first = record["first"]?.text()
    expect.asks = record["asks"]?.texts() ?? []
    expect.urgency = record["urgency"]?.choice(Urgency.self)
    expect.cautions = record["cautions"]?.texts() ?? []
    expect.emergency = record["emergency"]?.text()
    expect.facts = record["facts"].map(facts) ?? [:]
    return expect
  }

  private func facts(_ field: Field) -> [String: String] {
    var facts: [String: String] = [:]
    for (key, value) in field.entries {
      facts[key.text] = FactValues.value(value, of: FactValues.yesOrNo)
    }
    return facts
  }
}
