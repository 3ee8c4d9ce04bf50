import HotlineModel
import Hotlines
import Testing

struct SafetyTests {
  @Test(arguments: [
    "print(", "debugPrint(", "dump(", "NSLog", "os_log", "Logger(", "syslog(", "stderr", "stdout",
    "FileHandle.standard",
  ]) func `nothing is printed or logged but by the output of the program`(word: String) throws {
    let outputs = ["Sources/hotline/Output.swift", "Sources/HotlineServer/JSONLog.swift"]
    let files = try House.sources().filter { !outputs.contains($0.path) }
    #expect(files.flatMap { ForbiddenWordsTests.places(of: word, in: $0) } == [])
  }

  @Test func `the output of the program is where it is looked for`() throws {
    let output = try House.sources().filter {
      $0.path == "Sources/hotline/Output.swift"
    }
    #expect(output.flatMap { ForbiddenWordsTests.places(of: "FileHandle.standard", in: $0) } != [])
  }

  @Test func `every field that can be wrong is tried`() {
    let fields = Set(FactName.allCases.map(\.rawValue)).union(["latitude", "at", "reader"])
    #expect(Set(BadValue.all.map(\.field)) == fields)
  }

  @Test(arguments: BadValue.all)
  func `an error never repeats what was asked`(bad: BadValue) throws {
    let error = try #require(throws: QuestionError.self) {
      _ = try RealDirectory.question(bad.fields)
    }
    #expect(error.field == bad.field)
    #expect(!error.mend.isEmpty)
    let texts = ["\(error)", error.code, error.mend, String(reflecting: error)]
    for value in bad.values {
      for text in texts {
        #expect(!text.lowercased().contains(value.lowercased()), "\(bad.field)")
      }
    }
  }

  @Test(arguments: BadValue.twice)
  func `an error about two values repeats neither`(bad: BadValue) throws {
    let error = try #require(throws: QuestionError.self) {
      _ = try RealDirectory.question(bad.fields)
    }
    #expect(error == QuestionError.twoValues(bad.field, like: error))
    for value in bad.values { #expect(!error.description.contains(value), "\(bad.field)") }
  }
}

extension QuestionError {
  /// Whether the error says that a field takes one value, and nothing more.
  fileprivate static func twoValues(_ field: String, like error: QuestionError) -> QuestionError? {
    let says = "\(field): give one value"
    return error.code == "question.one-value" && error.description == says ? error : nil
  }
}
