import Foundation
import HotlineHours
import HotlineModel
import Hotlines
import Testing

struct ReadmeTests {
  /// The lines of shell blocks, and after them the commands that stand in the text.
  static let commands: [String] = {
    let readme = Markdown((try? House.text("README.md")) ?? "")
    let named = readme.marked.filter { $0.hasPrefix("hotline ") || $0.hasPrefix("sh ") }
    return readme.blocks.filter { $0.language == "sh" }.flatMap(\.lines) + named
  }()

  private func readme() throws -> Markdown { Markdown(try House.text("README.md")) }

  @Test func `the first command is the one that answers a counselor`() throws {
    let first = try #require(Self.commands.first)
    #expect(first.hasPrefix("sh Scripts/start.sh refer --language vi --place Nagoya "))
    #expect(Self.commands.dropFirst().first == "sh Scripts/test.sh")
    #expect(Self.commands.count >= 10)
  }

  @Test(arguments: commands)
  func `a command names a program, command and flags that are there`(line: String) throws {
    let shell = ShellLine(line)
    let manifest = try Manifest()
    for name in shell.variables { #expect(manifest.text.contains("\"\(name)\""), "\(name)") }
    if shell.words.first == "sh" {
      #expect(House.has(shell.words.dropFirst().first ?? "?"), "\(line)")
    }
    if let words = shell.toHotline {
      #expect(try CommandTable().problems(words) == [], "\(line)")
    } else if shell.words.first == "swift" {
      let target = try #require(shell.words.last)
      #expect(["run", "package"].contains(shell.words.dropFirst().first))
      #expect(manifest.text.contains("\"\(target)\""), "\(line)")
    } else if shell.words.first == "curl" {
      let url = try #require(shell.words.first { $0.hasPrefix("http://127.0.0.1:8080") })
      let path = String(url.dropFirst("http://127.0.0.1:8080".count))
      #expect(try NamesOfTheHouse.read().knows(path), "\(line)")
    } else {
      #expect(shell.words == ["sh", "Scripts/test.sh"], "\(line)")
    }
  }

  @Test(arguments: [
    (["refer", "--lingo", "vi"], "--lingo is no flag of refer"),
    (["dance"], "'dance' is no command of hotline"),
    (["rules", "guess"], "'guess' is no command of rules"),
    (["check", "--reader", "ja"], "--reader is no flag of check"),
  ]) func `a command or flag that is none is found`(words: [String], problem: String) throws {
    #expect(try CommandTable().problems(words) == [problem])
  }

  @Test(arguments: commands)
  func `what a command asks is understood`(line: String) throws {
    guard let words = ShellLine(line).toHotline, words.count > 1 else { return }
    switch words[0] {
    case "refer": _ = try RealDirectory.question(FirstCommand.fields(words))
    case "show" where words[1] != "<id>":
      #expect(try RealDirectory.open().recordJSON(of: words[1]).contains(words[1]))
    case "hours": #expect(try OpeningHours(words[1]) != .unknown)
    case "rules":
      let facts = words.dropFirst(2).map { $0.split(separator: "=").map(String.init) }
      for fact in facts {
        #expect(fact.count == 2)
        _ = try RealDirectory.question([fact[0]: [fact[1]]])
      }
    default: break
    }
  }

  @Test func `the first command prints what is shown below it`() throws {
    let first = try FirstCommand.read()
    let printed = try first.output
    #expect(printed.count > 20)
    #expect(LeftOut.agrees(first.shown, printed))
  }

  @Test(arguments: [
    (["a", "b"], true), (["a"], false), (["…"], true), (["a", "…"], true), (["…", "b"], true),
    (["…", "a"], false), (["b", "…"], false), (["a", "…", "b"], true), (["…", "c", "…"], false),
    (["…", "b", "…"], true), (["a", "…", "a", "b"], false),
  ]) func `lines are left out only where it is said`(shown: [String], agrees: Bool) {
    #expect(LeftOut.agrees(shown, ["a", "b", ""]) == agrees)
  }

  @Test func `every folder of the map is there`() throws {
    let rows = try readme().table(below: "Folders")
    #expect(rows.count >= 6)
    for row in rows {
      let folder = try #require(row.first?.marked.first)
      var isFolder: ObjCBool = false
      let path = House.path(folder)
      #expect(FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), "\(folder)")
      #expect(isFolder.boolValue, "\(folder)")
    }
  }

  @Test func `every file that is named is there`() throws {
    let names = try NamesOfTheHouse.read()
    let unknown = try readme().marked.filter { !names.knows($0) }
    #expect(unknown == [])
  }

  @Test func `every locale that is named is there, and the other way round`() throws {
    let named = try readme().marked.filter { $0.hasPrefix("locales/") && !$0.contains("<") }
    let files = House.files(in: "locales").filter { $0.hasSuffix(".yaml") }
    #expect(Set(named).sorted() == files)
    for line in Self.commands {
      let words = ShellLine(line).words
      // The pseudo-locale is made of English.
      for (flag, tag) in zip(words, words.dropFirst()) where flag == "--reader" && tag != "en-XA" {
        #expect(files.contains("locales/\(tag).yaml"), "\(line)")
      }
    }
  }

  @Test func `the exit codes are those of the program`() throws {
    let written = try readme().table(below: "Commands").compactMap(\.first)
    let source = try House.text("Sources/hotline/ExitCodes.swift")
    let codes = source.split(separator: "ExitCode(").dropFirst().compactMap {
      $0.split(separator: ")").first.map(String.init)
    }.filter { $0.allSatisfy(\.isNumber) }
    #expect(written == ["0"] + codes)
  }

  @Test func `the keys of the JSON are those of an answer`() throws {
    let directory = try RealDirectory.open()
    let answer = try directory.answer(try RealDirectory.question(["languages": ["vi"]]))
    let json = try JSONSerialization.jsonObject(with: Data(try directory.json(answer).utf8))
    let keys = try #require(json as? [String: Any]).keys
    let written = try readme().table(below: "The JSON").compactMap { $0.first?.marked.first }
    #expect(written.sorted() == keys.sorted())
  }
}
