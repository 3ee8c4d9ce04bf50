import HotlineText
import Testing

@Suite struct MessageFormatTests {
  static let calls = [
    "ru": "{n, plural, one {# звонок} few {# звонка} many {# звонков} other {# звонка}}",
    "ar":
      "{n, plural, zero {لا مكالمات} one {مكالمة واحدة} two {مكالمتان} few {# مكالمات} many {# مكالمة} other {# مكالمة}}",
    "ja": "{n, plural, other {#件の電話}}",
  ]

  @Test(arguments: [
    ("ru", 1, "1 звонок"), ("ru", 3, "3 звонка"), ("ru", 11, "11 звонков"), ("ru", 21, "21 звонок"),
    ("ar", 0, "لا مكالمات"), ("ar", 2, "مكالمتان"), ("ar", 3, "3 مكالمات"), ("ar", 11, "11 مكالمة"),
    ("ar", 100, "100 مكالمة"), ("ja", 1, "1件の電話"), ("ja", 1234, "1,234件の電話"),
  ])
  func `numbers take the plural of their language in Latin digits`(
    locale: String, number: Int, text: String
  ) throws {
    let pattern = try #require(Self.calls[locale])
    let format = try MessageFormat(pattern: pattern, locale: locale)
    #expect(format.format([("n", .number(number))]) == text)
  }

  @Test(arguments: ["ar-EG", "fa", "ne", "my", "bn", "th", "km"])
  func `digits are Latin in every locale`(locale: String) throws {
    let format = try MessageFormat(pattern: "{n}", locale: locale)
    #expect(format.format([("n", 110)]) == "110")
  }

  @Test func `a selection takes the branch of its text`() throws {
    let format = try MessageFormat(
      pattern: "{mode, select, staff {answers} interpreter {by interpreter} other {?}}",
      locale: "en")
    #expect(format.format([("mode", "interpreter")]) == "by interpreter")
    #expect(format.format([("mode", "letter")]) == "?")
  }

  @Test(arguments: [
    ("{name}: {number}", "Line: 110"), ("no argument", "no argument"), ("{ name }", "Line"),
    ("it''s {name}", "it's Line"), ("'{'{name}'}'", "{Line}"), ("{name} {gone}", "Line {gone}"),
    ("{name}}", "Line}"), ("{0}", "{0}"),
  ])
  func `text is put in as ICU does, with and without ICU`(pattern: String, text: String) throws {
    let format = try MessageFormat(pattern: pattern, locale: "en")
    #expect(format.format([("name", "Line"), ("number", "110")]) == text)
  }

  @Test func `easy Japanese is written with the rules of Japanese`() throws {
    let format = try MessageFormat(pattern: "{n, plural, other {#人}}", locale: "ja-simple")
    #expect(format.format([("n", 3)]) == "3人")
  }

  @Test func `a text where a number is counted leaves the pattern visible`() throws {
    let pattern = "{n, plural, other {# calls}}"
    let format = try MessageFormat(pattern: pattern, locale: "en")
    #expect(format.format([("n", "many")]) == pattern)
  }

  @Test(arguments: [
    (
      "日本 {n, plural, one {#}}",
      "message pattern: no branch for everything else; add other {…}, in"
    ),
    ("open {", "message pattern at character 6: a { has no }; close it, or write '{' for the"),
    (
      "it '{' opens {name",
      "message pattern at character 14: a { has no }; close it, or write '{' for the"
    ),
    ("{a b}", "message pattern at character 2: not ICU MessageFormat; write {name} or"),
    ("{when, moment}", "message pattern: unknown format; write plural, select"),
  ])
  func `a bad pattern says where and what to write instead`(pattern: String, text: String) {
    let error = #expect(throws: MessagePatternError.self) {
      try MessageFormat(pattern: pattern, locale: "ja")
    }
    #expect(error?.description.hasPrefix(text) == true, "\(error?.description ?? "")")
    #expect(error?.description.hasSuffix("in \"\(pattern)\"") == true)
  }

  @Test func `a pattern tells its arguments and their branches`() throws {
    let shape = try MessageShape(
      "{who, select, minor {{n, plural, =0 {none} one {#} other {# of {all}}}} other {x}} {d, number}"
    )
    #expect(shape.placeholders == ["who", "n", "all", "d"])
    #expect(shape.pluralCategories == ["n": ["one", "other"]])
    #expect(shape.selections == ["who": ["minor", "other"]])
    #expect(try placeholders(in: "plain") == [])
    #expect(try placeholders(in: "{a} '{b}'") == ["a"])
    #expect(throws: MessagePatternError.self) { try placeholders(in: "{") }
  }

  @Test(arguments: [
    ("ru", ["one", "few", "many", "other"]), ("ja", ["other"]), ("ja-simple", ["other"]),
    ("ar", ["zero", "one", "two", "few", "many", "other"]), ("en", ["one", "other"]),
    ("cy", ["zero", "one", "two", "few", "many", "other"]), ("vi", ["other"]),
  ])
  func `a language tells which plurals it needs`(locale: String, categories: [String]) {
    #expect(pluralCategories(of: locale) == Set(categories))
  }
}
