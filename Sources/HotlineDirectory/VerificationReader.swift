import HotlineModel

/// Reads when, by whom and how something was confirmed.
struct VerificationReader {
  func verification(_ field: Field) -> Verification? {
    let keys = ["on", "by", "how"]
    guard let record = RecordReader(field, as: "verification", keys: keys) else { return nil }
    let date = record.required("on")?.partialDate()
    let how = record.required("how")?.choice(Verification.Method.self)
    let by = record["by"]?.text()
    guard let date, let how else { return nil }
    return Verification(on: date, by: by, how: how)
  }
}
