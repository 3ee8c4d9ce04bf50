/// Invented words that no field of a question takes.
struct BadValue: CustomStringConvertible, Sendable {
  /// The field that the error names.
  let field: String
  /// What is asked, by field.
  let fields: [String: [String]]

  /// All that is asked, which no error may hold.
  var values: [String] { fields.values.flatMap { $0 } }
  /// The field alone, so that test names are short.
  var description: String { field }

  private init(_ field: String, _ values: [String], besides: [String: [String]] = [:]) {
    self.field = field
    fields = besides.merging([field: values]) { $1 }
  }

  /// One or more for every field that can be wrong; some lie near a word that is right.
  static let all: [BadValue] = [
    BadValue("languages", ["qqxyzish"]), BadValue("languages", ["vietnamise"]),
    BadValue("reader", ["qqxyzish"]),
    BadValue("place", ["Zzyzxburg"]), BadValue("place", ["Nagoyaa"]), BadValue("place", ["府中"]),
    BadValue("latitude", ["97.531"], besides: ["longitude": ["135.777"]]),
    BadValue("latitude", ["48.8566"], besides: ["longitude": ["2.3522"]]),
    BadValue("latitude", ["35.1717"]),
    BadValue("subjects", ["stolen-passport-of-mai"]), BadValue("subjects", ["traffickingg"]),
    BadValue("age", ["431"]), BadValue("age", ["fourteen"]),
    BadValue("minor", ["perhaps"]), BadValue("danger", ["a man with a knife"]),
    BadValue("lowIncome", ["penniless"]), BadValue("anonymous", ["incognito"]),
    BadValue("consent.police", ["only-her-sister"]), BadValue("consent.share", ["only-her-aunt"]),
    BadValue("gender", ["femalle"]), BadValue("nationality", ["Vietnamese"]),
    BadValue("nationality", ["QQ"]), BadValue("residence", ["overstayer"]),
    BadValue("residence", ["technical-interns"]), BadValue("role", ["runaway"]),
    BadValue("needs", ["shelterr"]), BadValue("needs", ["abortion"]),
    BadValue("line", ["employers-phone"]), BadValue("channels", ["telepathy"]),
    BadValue("at", ["next friday at noon"]), BadValue("at", ["2026-12-31"]),
  ]

  /// Two good values where one belongs.
  static let twice: [BadValue] = [
    BadValue("gender", ["female", "male"]), BadValue("residence", ["asylum", "student"]),
    BadValue("role", ["victim", "witness"]), BadValue("age", ["14", "15"]),
    BadValue("nationality", ["VN", "KH"]), BadValue("danger", ["yes", "no"]),
    BadValue("place", ["Nagoya", "Osaka"]), BadValue("line", ["prepaid", "landline"]),
    BadValue("reader", ["ja", "vi"]),
  ]
}
