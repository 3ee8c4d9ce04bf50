import HotlineModel

/// Reads one way to reach a service.
struct ContactReader {
  let context: ReadingContext

  static let keys =
    ["id"] + Channel.allCases.map(\.rawValue) + [
      "cost", "callableFrom", "notCallableFrom", "mayFailFrom", "callersIn", "press", "ask",
      "nationality", "url", "pickedUpBy", "anonymous", "note", "location", "languages", "source",
      "verified",
    ]

  func contact(_ field: Field) -> ContactPoint? {
    guard let record = RecordReader(field, as: "contact", keys: Self.keys) else { return nil }
    let id = record.id()
    let way = way(record)
    guard var contact = way.map({ ContactPoint(id: id ?? "", channel: $0, value: $1) }) else {
      _ = rest(record, of: ContactPoint(id: "", channel: .desk, value: ""))
      return nil
    }
    if contact.channel.needsLine, let words = record[contact.channel.rawValue]?.wording {
      contact = context.withNumber(words, contact)
    }
    contact = context.completed(rest(record, of: contact))
    return id == nil ? nil : contact
  }

  /// The one channel and what one dials, opens or writes to.
  private func way(_ record: RecordReader) -> (Channel, String)? {
    let ways = Channel.allCases.filter { record[$0.rawValue] != nil }
    guard ways.count == 1, let channel = ways.first else {
      let written = ways.map { "'\($0.rawValue)'" }.joined(separator: " and ")
      let all = Channel.allCases.map(\.rawValue).joined(separator: ", ")
      record.field.error(
        "contact.channel",
        (ways.isEmpty ? "a contact has a channel" : "a contact has one channel, not \(written)")
          + "; write exactly one of \(all)")
      return nil
    }
    guard let value = record[channel.rawValue]?.words() else { return nil }
    checkAddress(value, of: channel)
    return (channel, value.text)
  }

  private func checkAddress(_ value: Wording, of channel: Channel) {
    let mend: String
    switch channel {
    case .chat where !WebAddress.isGood(value.text), .form where !WebAddress.isGood(value.text):
      mend = "write the address, beginning with https://"
    case .email where !value.text.contains("@"):
      mend = "write it as name@example.org"
    default: return
    }
    context.ledger.warning(
      "contact.address", "'\(value.text)' cannot be opened as \(channel.rawValue); \(mend)",
      at: value.mark)
  }

  /// Everything but the channel, read even when that is missing, so that all is found at once.
  private func rest(_ record: RecordReader, of contact: ContactPoint) -> ContactPoint {
    var contact = contact
    contact.cost = record["cost"]?.choice(CallerCost.self, besides: ["unknown"])
    let lines = LineReader().lines(record)
    (contact.callableFrom, contact.notCallableFrom) = (lines.callable, lines.notCallable)
    contact.mayFailFrom = lines.mayFail
    contact.callersIn = record["callersIn"]?.texts() ?? []
    contact.nationality = record["nationality"]?.elements.compactMap { $0.country() } ?? []
    contact.url = record["url"].flatMap(WebAddress.read)
    contact.press = record["press"]?.text()
    contact.ask = record["ask"]?.localized()
    contact.pickedUpBy = record["pickedUpBy"]?.choice(Mode.self)
    contact.anonymous = record["anonymous"]?.flag()
    contact.note = record["note"]?.localized()
    contact.whereabouts = record["location"].flatMap(LocationReader().whereabouts)
    contact.languages =
      record["languages"]?.elements.compactMap(OfferReader(ledger: context.ledger).offer) ?? []
    contact.source = record["source"]?.texts() ?? []
    contact.verified = record["verified"].flatMap(VerificationReader().verification)
    return contact
  }
}
