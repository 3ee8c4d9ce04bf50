import HotlineModel

/// Reads `services/<id>.yaml`.
struct ServiceReader {
  let context: ReadingContext

  static let keys = [
    "id", "organization", "name", "nameStatus", "reading", "alsoCalled", "kind", "subjects",
    "stage", "coverage", "fee", "status", "ended", "forWhom", "what", "population", "contacts",
    "through", "cautions", "conflicts", "verified", "sources",
  ]

  func service(_ field: Field) -> Service? {
    guard let record = RecordReader(field, as: "service", keys: Self.keys) else { return nil }
    let id = record.id()
    let name = record.required("name")?.localized()
    let kind = record.required("kind")?.choice(ServiceKind.self)
    let stage = record.required("stage")?.choice(Stage.self)
    let verified = record.required("verified").flatMap(VerificationReader().verification)
    var service = Service(
      id: id ?? "", name: name ?? LocalizedText([:]), kind: kind ?? .hotline,
      stage: stage ?? .support, verified: verified ?? Verification(on: .undated))
    readNames(record, into: &service)
    readScope(record, into: &service)
    readWays(record, into: &service)
    readProof(record, into: &service)
    let isWhole = id != nil && name != nil && kind != nil && stage != nil && verified != nil
    return isWhole ? service : nil
  }

  private func readNames(_ record: RecordReader, into service: inout Service) {
    service.organization = record["organization"]?.text()
    service.renderedNames = record["nameStatus"].map(NameStatusReader().rendered) ?? []
    service.reading = record["reading"]?.text()
    service.alsoCalled = record["alsoCalled"]?.texts() ?? []
    service.forWhom = record["forWhom"]?.localized()
    service.what = record["what"]?.localized()
  }

  private func readScope(_ record: RecordReader, into service: inout Service) {
    service.subjects = record.required("subjects")?.texts() ?? []
    service.coverage = record.required("coverage")?.texts() ?? []
    service.fee = record["fee"]?.choice(Fee.self, besides: ["unknown"])
    service.status = record.required("status")?.choice(ServiceStatus.self) ?? .active
    service.ended = record["ended"].flatMap(end)
    service.population = record["population"].map(PopulationReader().population) ?? Population()
  }

  private func readWays(_ record: RecordReader, into service: inout Service) {
    service.contacts =
      record["contacts"]?.elements.compactMap(ContactReader(context: context).contact) ?? []
    service.through = record["through"]?.elements.compactMap(passage) ?? []
    service.cautions = record["cautions"]?.texts() ?? []
  }

  private func readProof(_ record: RecordReader, into service: inout Service) {
    service.conflicts = record["conflicts"]?.elements.compactMap(conflict) ?? []
    guard let sources = record.required("sources") else { return }
    guard sources.node.isMapping else {
      sources.error("field.shape", "'sources' names each source; write 'name: {url: …, date: …}'")
      return
    }
    for (key, value) in sources.entries {
      service.sources[key.text] = SourceReader().source(value)
    }
  }

  private func end(_ field: Field) -> ServiceEnd? {
    let keys = ["on", "successor", "source"]
    guard let record = RecordReader(field, as: "service's end", keys: keys) else { return nil }
    let date = record["on"]?.partialDate()
    let successor = record["successor"]?.text()
    let source = record["source"]?.texts() ?? []
    return date.map { ServiceEnd(on: $0, successor: successor, source: source) }
  }

  private func passage(_ field: Field) -> Passage? {
    let keys = ["service", "ask", "source"]
    guard let record = RecordReader(field, as: "passage", keys: keys) else { return nil }
    let service = record.required("service")?.text()
    let ask = record["ask"]?.localized()
    let source = record["source"]?.texts() ?? []
    return service.map { Passage(service: $0, ask: ask, source: source) }
  }

  private func conflict(_ field: Field) -> SourceConflict? {
    let keys = ["fact", "used", "usedSource", "other", "otherSource", "why"]
    guard let record = RecordReader(field, as: "conflict", keys: keys) else { return nil }
    let texts = ["fact", "used", "other"].compactMap { record.required($0)?.text() }
    let usedSource = record.required("usedSource")?.texts()
    let otherSource = record.required("otherSource")?.texts()
    let why = record.required("why")?.localized()
    guard texts.count == 3, let usedSource, let otherSource, let why else { return nil }
    return SourceConflict(
      fact: texts[0], used: texts[1], usedSource: usedSource, other: texts[2],
      otherSource: otherSource, why: why)
  }
}
