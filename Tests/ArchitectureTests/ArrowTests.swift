import Testing

struct ArrowTests {
  @Test func `no file imports what its target may not`() throws {
    let files = try House.sources()
    #expect(files.count > 100)
    #expect(files.flatMap(Arrows.forbidden) == [])
  }

  @Test func `a forbidden import is named with file and line`() {
    let file = SourceFile(
      path: "Sources/HotlineStore/Invented.swift",
      text: "// import HotlineText\nimport GRDB\n\npublic import HotlineModel\n")
    #expect(
      Arrows.forbidden(in: file) == [
        "Sources/HotlineStore/Invented.swift:4: public import HotlineModel"
      ])
  }

  @Test(arguments: [
    ("import GRDB", "GRDB", false), ("public import HotlineHours", "HotlineHours", true),
    ("@testable import hotline", "hotline", false),
    ("import struct Foundation.URL", "Foundation", false),
    ("@preconcurrency public import Yams", "Yams", true),
  ]) func `an import is read however it is written`(line: String, module: String, isPublic: Bool) {
    #expect(Import(line)?.module == module)
    #expect(Import(line)?.isPublic == isPublic)
  }

  @Test(arguments: ["let import = 1", "important()", "", "case import(String)"])
  func `a line that imports nothing is no import`(line: String) {
    #expect(Import(line) == nil)
  }

  @Test func `the manifest has the same arrows`() throws {
    let arrows = try Manifest().arrows
    #expect(arrows.keys.sorted() == Arrows.allowed.keys.sorted())
    for (target, allowed) in Arrows.allowed {
      let expected = allowed.ours.union(allowed.outside).subtracting(Arrows.toolchain)
      #expect(arrows[target]?.sorted() == expected.sorted(), "\(target)")
    }
  }

  @Test func `every allowed arrow is used`() throws {
    var used: [String: Set<String>] = [:]
    for file in try House.sources() {
      used[file.target, default: []].formUnion(file.code.compactMap { Import($0)?.module })
    }
    for (target, allowed) in Arrows.allowed {
      let unused = allowed.ours.union(allowed.outside).subtracting(used[target] ?? [])
      #expect(unused.sorted() == [], "\(target) does not import them; take the arrows away")
    }
  }

  @Test func `no type of a package or a C library shows in a public face`() throws {
    let hidden = [
      "CICU", "CPhone", "CPango", "CQR", "Yams", "GRDB", "ArgumentParser", "Foundation",
    ]
    let places = try House.sources().flatMap { file in
      file.places { line in
        guard let found = Import(line) else { return false }
        return found.isPublic && hidden.contains(found.module)
      }
    }
    #expect(places == [])
  }

  @Test func `the headers of C targets include only plain C`() throws {
    let headers = House.files(in: "Sources").filter { $0.hasSuffix(".h") }
    #expect(!headers.isEmpty)
    let plain = ["stddef.h", "stdint.h", "stdbool.h"]
    for header in headers {
      let includes = try House.text(header).split(separator: "\n").filter {
        $0.hasPrefix("#include") || $0.hasPrefix("#import")
      }
      let foreign = includes.filter { line in !plain.contains { line.hasSuffix("<\($0)>") } }
      #expect(foreign == [], "\(header)")
    }
  }

  @Test func `every folder of tests is run`() throws {
    let folders = House.files(in: "Tests").filter { $0.hasSuffix(".swift") }.compactMap {
      $0.split(separator: "/").dropFirst().first.map(String.init)
    }
    #expect(Set(folders).subtracting(try Manifest().tests).sorted() == [])
  }
}
