import ArgumentParser

/// The facts of a question as flags; each may be left out, `unknown` or `refused`.
struct FactOptions: ParsableArguments {
  @Option(help: "A language the person speaks (BCP 47), best first; repeat for more.")
  var language: [String] = []
  @Option(help: "ISO 3166-2 code, municipality, or a name in any language.") var place: String?
  @Option(help: "Degrees north, with --longitude instead of --place.") var latitude: String?
  @Option(help: "Degrees east, with --latitude instead of --place.") var longitude: String?
  @Option(help: "The id of a subject; repeat for more.") var subject: [String] = []
  @Option(help: "What it is about in free words of any language.") var about: String?
  @Option(help: "The age in whole years.") var age: String?
  @Option(help: "Whether the person is under age: yes, no, unknown.") var minor: String?
  @Option(help: "female, male, other.") var gender: String?
  @Option(help: "The nationality (ISO 3166-1), such as VN.") var nationality: String?
  @Option(
    help: """
      citizen, permanent, spouse, student, technical-intern, specified-skilled, worker, \
      temporary-visitor, asylum, none.
      """)
  var residence: String?
  @Option(help: "victim, witness, family, supporter, professional.") var role: String?
  @Option(help: "Whether there is danger now: yes, no, unknown.") var danger: String?
  @Option(
    help: """
      shelter, medical, legal, interpreting, money, return-home, report, stay, counselling; \
      repeat for more.
      """)
  var need: [String] = []
  @Option(help: "Whether the person has little money: yes, no, unknown.") var lowIncome: String?
  @Option(help: "The line they call from: landline, mobile, ip-phone, prepaid, abroad, none.")
  var line: String?
  @Option(help: "A wanted channel: phone, fax, chat, form, email, app, letter, desk; repeat.")
  var channel: [String] = []
  @Option(help: "Whether the person wants to stay anonymous: yes, no, unknown.")
  var anonymous: String?
  @Option(help: "Whether the police may be told: yes, no, unknown.") var consentPolice: String?
  @Option(help: "Whether facts may be shared with helpers: yes, no, unknown.")
  var consentShare: String?
  @Option(help: "The moment to answer for (RFC 3339); by default now.") var at: String?

  /// The flags under the JSON names of the fields.
  func fields(reader: String?) -> [String: [String]] {
    let one: [String: String?] = [
      "place": place, "latitude": latitude, "longitude": longitude, "about": about, "age": age,
      "minor": minor, "gender": gender, "nationality": nationality, "residence": residence,
      "role": role, "danger": danger, "lowIncome": lowIncome, "line": line,
      "anonymous": anonymous, "consent.police": consentPolice, "consent.share": consentShare,
      "at": at, "reader": reader,
    ]
    let many = [
      "languages": language, "subjects": subject, "needs": need, "channels": channel,
    ].filter { !$0.value.isEmpty }
    return many.merging(one.compactMapValues { $0.map { [$0] } }) { first, _ in first }
  }
}
