import Foundation
import HotlineAnswers
import HotlineDirectory
import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineRules
import Hotlines

/// Times a referral and a search in the library, against plainer ways, and as a whole process.
///
/// `HOTLINE_BENCHMARKS=1 swift run -c release hotline-benchmarks`, in the project's folder.
@main
enum HotlineBenchmarks {
  static func main() throws {
    let at = try Moment(rfc3339: "2026-11-24T12:00:00+09:00")
    let leaflets = LeafletBenchmark(at: at, rounds: 5)
    if CommandLine.arguments.contains("leaflets") { return try leaflets.run() }
    try library(at)
    try coverage(at)
    try generated(at, services: 10_000)
    try SearchBenchmark(rounds: 5).run()
    try leaflets.run()
    try process()
  }

  /// The real directory: the decision alone, with all records and reasons, with all words.
  private static func library(_ at: Moment) throws {
    let directory = try Directory.open("directory")
    let fields = [
      "languages": ["vi"], "place": ["JP-23"], "residence": ["technical-intern"],
      "subjects": ["technical-intern", "human-rights"],
    ]
    let reader = LanguageTag("en")
    let question = try directory.question(fields, defaultReader: reader, now: at)
    let answer = try directory.answer(question)
    let wording = try directory.wording(for: reader)
    try Stopwatch(rounds: 9).compare(
      "real directory, \(directory.serviceIDs.count) services", times: 50,
      [
        ("order of ten services", { directory.positions(question).count }),
        (
          "answer with records, reasons and ask", { try directory.answer(question).referrals.count }
        ),
        ("answer to JSON", { AnswerJSON(answer, wording, zone: directory.zone).text.utf8.count }),
        ("answer to text", { AnswerText(answer, wording, zone: directory.zone).text.utf8.count }),
      ])
  }

  /// Who is served by nobody in the real directory: all cells and hours at once, against asking for
  /// referrals in every hundredth cell and one hour.
  private static func coverage(_ at: Moment) throws {
    let directory = try Directory.open("directory")
    let person = Question(at: at, reader: LanguageTag("en"))
    let cells = try directory.coverage(of: person).cells
    let questions = stride(from: 0, to: cells.count, by: 100).map { position in
      var question = person
      question.languages = [cells[position].language]
      (question.subjects, question.place) = ([cells[position].subject], cells[position].area)
      return question
    }
    try Stopwatch(rounds: 5).compare(
      "coverage of the real directory, \(cells.count) cells of 168 hours", times: 1,
      [
        ("all cells, all hours", { (try? directory.coverage(of: person).cells.count) ?? 0 }),
        (
          "referrals for \(questions.count) cells, one hour",
          { questions.reduce(0) { $0 + directory.positions($1, limit: 100).count } }
        ),
        (
          "CSV of all cells",
          { (try? directory.csv(directory.coverage(of: person)).utf8.count) ?? 0 }
        ),
      ])
  }

  /// A generated directory: the engine, a walk over the records, and SQLite.
  private static func generated(_ at: Moment, services: Int) throws {
    var generator = try GeneratedDirectory(seed: 7)
    let content = generator.content(services: services, asOf: at.date(in: .utc))
    let index = try ReferralIndex(content)
    let referrer = Referrer(index: index, book: try RuleBook([]))
    let walk = Walk(content, zone: try Zone(identifier: "Asia/Tokyo"))
    let query = try TableQuery(content)
    var question = Question(at: at, reader: LanguageTag("en"))
    (question.languages, question.place) = ([LanguageTag("vi")], "JP-23")
    (question.subjects, question.gender) = (["subject-9"], .male)
    var wide = question
    (wide.languages, wide.subjects, wide.place) = ([], [], nil)
    try Stopwatch(rounds: 9).compare(
      "generated directory, \(services) services, language + place + subject + gender", times: 5,
      [
        ("order of ten services", { referrer.positions(question).count }),
        ("walk over the records", { walk.referral(question).count }),
        ("SQLite, prepared join without hours", { try query.referral(question).count }),
      ])
    try Stopwatch(rounds: 5).compare(
      "generated directory, \(services) services, nothing known but the moment", times: 2,
      [("order of ten services", { referrer.positions(wide).count })])
    let week = CoverageWeek(of: at.date(in: .utc), zone: try Zone(identifier: "Asia/Tokyo"))
    let areas = (1...47).map { "JP-\($0 < 10 ? "0" : "")\($0)" }
    let everybody = Question(at: at, reader: LanguageTag("en"))
    try Stopwatch(rounds: 3).compare(
      "generated directory, \(services) services, coverage", times: 1,
      [
        (
          "all cells, all hours",
          {
            referrer.coverage(
              of: everybody, week: week, languages: index.spokenLanguages,
              areas: areas, digest: "sha256:0"
            ).cells.count
          }
        )
      ])
  }

  /// The whole program: started, file opened, question answered, printed.
  private static func process() throws {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("hotline").path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      print(
        "\nno whole process timed: build it first with swift build -c release --product hotline")
      return
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("bench.hotline").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    _ = try DirectoryBuild(DirectoryFolder(path: "directory")).write(to: file)
    let refer = [
      "refer", "--directory", file, "--language", "vi", "--place", "JP-23", "--subject",
      "technical-intern", "--reader", "en", "--at", "2026-11-24T12:00:00+09:00",
    ]
    try Stopwatch(rounds: 15).compare(
      "whole process", times: 1,
      [
        ("hotline refer, built file, text", { try run(program, refer) }),
        ("hotline refer, built file, json", { try run(program, refer + ["--format", "json"]) }),
        (
          "hotline find, built file, text",
          { try run(program, ["find", "jinken", "--directory", file]) }
        ),
        ("hotline --version", { try run(program, ["--version"]) }),
      ])
  }

  /// Starts a program and waits for its end; `Process` would look for it only now and then.
  private static func run(_ program: String, _ arguments: [String]) throws -> Int {
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    let failure = posix_spawn(&child, program, &actions, nil, &words, nil)
    guard failure == 0 else { throw CocoaError(.executableNotLoadable) }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return Int(status)
  }
}
