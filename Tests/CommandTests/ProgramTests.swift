import Foundation
import Testing

@Suite struct ProgramTests {
  private let folder: CommandFolder

  init() throws { folder = try CommandFolder() }

  private static let noon = "2026-11-24T12:00:00Z"

  @Test func `refer answers as JSON and exits with 0`() throws {
    let run = try folder.run(
      "refer", "--language", "cy", "--place", "Caerdydd", "--subject", "home-violence",
      "--consent-police", "no", "--at", Self.noon, "--reader", "en", "--format", "json")
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.output.hasPrefix(#"{"question":{"languages":["cy"],"place":"GB-CRF","#))
    #expect(run.output.contains(#""referrals":[{"service":{"id":"harbour","name":"Harbour""#))
    #expect(run.output.contains(#""consent":{"police":"no"}"#))
    #expect(run.output.hasSuffix("}\n"))
    #expect(run.output.filter { $0 == "\n" }.count == 1)
  }

  @Test func `refer answers in words, unmarked where there is no terminal`() throws {
    let run = try folder.run(
      "refer", "--language", "cy", "--subject", "home-violence", "--at", Self.noon, "--reader",
      "en", "--limit", "2")
    #expect(run.status == 0)
    #expect(run.output.contains(" 1  0808 157 0192  Harbour\n"))
    #expect(run.output.contains("OPEN until 17:00"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("\n 3  "))
  }

  @Test(arguments: [
    (["--danger", "maybe"], "hotline: --danger: write yes, no or unknown\n"),
    (
      ["--subject", "home-violnce"],
      "hotline: --subject: no such subject; write home-violence, or put it in words with about\n"
    ),
    (
      ["--place", "Llanfair"],
      "hotline: --place: 2 places have this name; write one of GB-GWN-llanfair (Llanfair, "
        + "Gwynedd), GB-POW-llanfair (Llanfair, Powys)\n"
    ),
    (
      ["--low-income", "some"], "hotline: --low-income: write yes, no or unknown\n"
    ),
    (
      ["--consent-share", "some"], "hotline: --consent-share: write yes, no or unknown\n"
    ),
    (
      ["--language", "welsh"],
      "hotline: --language: not a language tag (BCP 47); nearest: cy (Welsh)\n"
    ),
    (
      ["--at", "noon"],
      "hotline: --at: write date, time and offset (RFC 3339), such as 2026-11-24T12:00:00+09:00\n"
    ),
  ])
  func `a bad value of a flag exits with 64, and says what to write on standard error`(
    flags: [String], complaint: String
  ) throws {
    let run = try Program.run(["refer"] + flags, in: folder.root)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.complaint == complaint)
  }

  @Test(arguments: [
    (["refer", "--limit", "0"], "--limit: write 1 to 100"),
    (["refer", "--format", "xml"], "'xml'"),
    (["refer", "--colour", "red"], "Unknown option '--colour'"),
    (["nothing"], "nothing"), (["show"], "<id>"), (["build", "directory"], "--output"),
    (["rules", "explain", "residence"], "write a fact as name=value"),
    (["coverage", "--week", "Monday"], "--week: write a day such as 2026-11-23"),
    (["coverage", "--by", "day"], "write language, subject, area, hour or cell"),
    (["coverage", "--by", "hour", "--format", "svg"], "--by: leave it out"),
    (["coverage", "--format", "pdf"], "'pdf'"),
    (["due", "--at", "noon"], "--at: write date, time and offset (RFC 3339)"),
    (["list", "--at", "2026"], "--at: write date, time and offset (RFC 3339)"),
    (["due", "--older-than", "-1"], "--older-than"),
    (["leaflet"], "name a leaflet, or write --list"),
    (["leaflet", "home", "--layout", "a5"], "'a5'"),
    (["leaflet", "home", "--side-by-side"], "--side-by-side: only for --layout html"),
  ])
  func `usage that is none exits with 64, with nothing on standard output`(
    arguments: [String], complaint: String
  ) throws {
    let run = try Program.run(arguments, in: folder.root)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.complaint.contains(complaint))
  }

  @Test func `a service that is not there exits with 1 and names the nearest`() throws {
    let run = try folder.run("show", "harbor")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.complaint == "hotline: no service has this id; write harbour\n")
  }

  @Test func `a directory that is not there exits with 1`() throws {
    let run = try folder.run("list", "--directory", "nowhere")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.complaint
        == "hotline: nowhere does not exist; name a folder that holds directory.yaml, or a "
        + "file made by: hotline build\n")
  }

  @Test func `check of a good folder exits with 0, of a broken one with 1`() throws {
    let good = try folder.run("check", "directory")
    #expect(good.status == 0)
    #expect(good.output.hasSuffix("\n0 errors, 0 warnings\n"))
    try folder.breakService()
    let broken = try folder.run("check", "directory")
    #expect(broken.status == 1)
    #expect(
      broken.output.contains(
        "directory/services/harbour.yaml:8:6: error [field.value]: 'fre' is no value of 'fee'; "
          + "write one of free, charged, unknown (here probably free)\n"))
    #expect(broken.output.hasSuffix("\n1 errors, 0 warnings\n"))
    let json = try folder.run("check", "directory", "--format", "json")
    #expect(json.status == 1)
    #expect(json.output.contains(#""code":"field.value""#))
  }

  @Test func `build writes a file that every command takes`() throws {
    let built = try folder.run("build", "directory", "--output", "wales.hotline")
    #expect(built.status == 0)
    #expect(built.output.hasPrefix("wales.hotline sha256:"))
    let flags = ["refer", "--subject", "work", "--at", Self.noon, "--format", "json"]
    let fromFile = try Program.run(flags + ["--directory", "wales.hotline"], in: folder.root)
    #expect(fromFile.status == 0)
    #expect(try fromFile.output == Program.run(flags, in: folder.root).output)
  }

  @Test func `a build that fails exits with 1 and leaves the older file as it was`() throws {
    #expect(try folder.run("build", "directory", "-o", "wales.hotline").status == 0)
    let before = try folder.bytes("wales.hotline")
    try folder.breakService()
    let failed = try folder.run("build", "directory", "-o", "wales.hotline")
    #expect(failed.status == 1)
    #expect(failed.complaint == "hotline: nothing was written: the folder has errors\n")
    #expect(failed.output.contains("error [field.value]"))
    #expect(try folder.bytes("wales.hotline") == before)
    let nowhere = try folder.run("build", "directory", "-o", "nowhere/wales.hotline")
    #expect(nowhere.status == 1)
  }

  @Test func `hours answers each line of its input`() throws {
    let line =
      #"{"hours":"Mo-Fr 09:00-17:00; PH off","from":"2026-12-25","to":"2026-12-29","#
      + #""zone":"Europe/London","country":"GB"}"#
    let run = try folder.run("hours", "-", input: "\(line)\nno JSON\n\(line)")
    #expect(run.status == 0)
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(
      answers.first?.contains(
        #"{"from":"2026-12-28T09:00:00+00:00","until":"2026-12-28T17:00:00+00:00","state":"open""#)
        == true)
    #expect(answers.dropFirst().first?.contains(#""code":"trial.bad-line""#) == true)
    #expect(answers.first == answers.last)
  }

  @Test func `hours that cannot be read exit with 1`() throws {
    let run = try folder.run("hours", "Mo-Frx 09:00")
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("column 4: error [hours.unknown-weekday]: "))
  }

  @Test func `rules are checked and explained`() throws {
    let check = try folder.run("rules", "check")
    #expect(check.status == 0)
    #expect(check.output.hasSuffix("6 rules, 5 examples, 0 failures\n"))
    let explain = try folder.run("rules", "explain", "danger=yes", "subjects=home-violence")
    #expect(explain.status == 0)
    #expect(explain.output.contains("holds  refer  hurt-at-home: "))
    #expect(explain.output.hasSuffix("urgency: emergency\n"))
  }

  private static let monday = ["--week", "2026-11-23"]

  @Test func `coverage writes a row a cell, limited by the facts of the person`() throws {
    let flags = ["coverage", "--language", "cy", "--subject", "home-violence"] + Self.monday
    let run = try Program.run(flags + ["--format", "csv"], in: folder.root)
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(
      lines.first
        == "language,subject,area,services,reachable,speaking,match,mode,openHours,unknownHours,"
        + "firstGap,longestGap,longestGapHours")
    #expect(
      lines.dropFirst().dropLast() == [
        "cy,home-violence,GB-CRF,1,1,1,same,staff,40,0,Mo 00:00,Fr 17:00,55",
        "cy,home-violence,GB-GWN,1,1,1,same,staff,40,0,Mo 00:00,Fr 17:00,55",
        "cy,home-violence,GB-NWP,1,1,1,same,staff,40,0,Mo 00:00,Fr 17:00,55",
        "cy,home-violence,GB-POW,1,1,1,same,staff,40,0,Mo 00:00,Fr 17:00,55",
      ])
  }

  @Test func `the real holidays of the week are closed`() throws {
    let flags = ["coverage", "--language", "cy", "--subject", "home-violence", "--place", "GB-CRF"]
    let run = try Program.run(
      flags + ["--week", "2026-12-25", "--format", "csv"], in: folder.root)
    #expect(run.output.contains("cy,home-violence,GB-CRF,1,1,1,same,staff,32,0,"))
  }

  @Test func `a person stands in a file, and flags go before it`() throws {
    let person = "languages: [cy, vi]\nsubjects: [home-violence]\ngender: male\n"
    try Data(person.utf8).write(to: folder.root.appending(path: "person.yaml"))
    let flags = ["coverage", "--person", "person.yaml", "--by", "language"] + Self.monday
    let run = try Program.run(flags + ["--format", "csv"], in: folder.root)
    #expect(run.status == 0)
    #expect(run.output.contains("\r\ncy,4,0,4,40.0,0.0,Fr 17:00,55\r\nvi,"))
    let flagged = try Program.run(
      flags + ["--format", "json", "--language", "en", "--reader", "en"], in: folder.root)
    #expect(flagged.output.contains(#""languages":["en"],"subjects":["home-violence"]"#))
    #expect(flagged.output.contains(#""gender":"male""#))
    let missing = try Program.run(["coverage", "--person", "nobody.yaml"], in: folder.root)
    #expect(missing.status == 1)
    #expect(
      missing.complaint == "hotline: nobody.yaml cannot be read; name a file of YAML or JSON\n")
  }

  @Test func `coverage is read in words and drawn into a file`() throws {
    let flags = ["coverage", "--reader", "en"] + Self.monday
    let text = try Program.run(flags, in: folder.root)
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("Who is served by nobody\nWeek of Nov 23, 2026\n"))
    let drawn = try Program.run(
      flags + ["--format", "svg", "--output", "map.svg"], in: folder.root)
    #expect(drawn.status == 0)
    #expect(drawn.output == "")
    let picture = String(decoding: try folder.bytes("map.svg"), as: UTF8.self)
    #expect(picture.hasPrefix("<svg xmlns="))
    let nowhere = try Program.run(flags + ["-o", "nowhere/map.svg"], in: folder.root)
    #expect(nowhere.status == 1)
    #expect(
      nowhere.complaint
        == "hotline: nowhere/map.svg cannot be written; name a file in a folder that is there\n")
  }

  @Test(arguments: [
    [String](), ["refer"], ["show"], ["list"], ["check"], ["build"], ["hours"], ["rules", "check"],
    ["rules", "explain"], ["coverage"], ["export", "site"],
  ])
  func `help has an example of every command`(command: [String]) throws {
    let run = try Program.run(command + ["--help"], in: folder.root)
    #expect(run.status == 0)
    #expect(run.output.contains("Example"))
    let name = (["hotline"] + command).joined(separator: " ")
    #expect(
      run.output.contains("\n  \(name) ") || run.output.contains("\n    \(name) ")
        || run.output.contains("\n  \(name)\n"))
  }

  @Test func `the version is three numbers`() throws {
    let run = try folder.run("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: try Regex("[0-9]+\\.[0-9]+\\.[0-9]+\n")) != nil)
  }
}
