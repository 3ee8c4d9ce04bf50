import Foundation
import Testing

@Suite struct LeafletProgramTests {
  private let folder: CommandFolder

  init() throws {
    folder = try CommandFolder()
    let leaflets = folder.root.appending(path: "directory/leaflets")
    try FileManager.default.createDirectory(at: leaflets, withIntermediateDirectories: true)
    let text = """
      id: home
      title: leaflet.domestic-violence.title
      groups: [{services: [harbour, police]}]
      onlyIfServes: any
      """
    try Data(text.utf8).write(to: leaflets.appending(path: "home.yaml"))
  }

  @Test func `the leaflets are listed with their titles`() throws {
    let run = try folder.run("leaflet", "--list")
    #expect(run.status == 0)
    #expect(run.output == "home  When somebody at home hurts you\n")
  }

  @Test func `a leaflet is printed as text, in several languages one after another`() throws {
    let run = try folder.run(
      "leaflet", "home", "--reader", "en", "--reader", "ar", "--layout", "text")
    #expect(run.status == 0)
    #expect(run.output.contains("- Harbour\n    0808 157 0192  → press 2\n"))
    #expect(run.output.contains("\u{2066}0808 157 0192\u{2069}"))
  }

  @Test func `short messages are apart by an empty line`() throws {
    let run = try folder.run("leaflet", "home", "--reader", "en", "--layout", "sms")
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("When somebody at home hurts you\nHarbour 0808 157 0192 (press 2)\n"))
  }

  @Test func `a file is written whole`() throws {
    let run = try folder.run(
      "leaflet", "home", "--reader", "en", "--layout", "html", "-o", "home.html")
    #expect(run.status == 0 && run.output == "")
    let html = String(decoding: try folder.bytes("home.html"), as: UTF8.self)
    #expect(html.hasPrefix("<!doctype html>") && html.hasSuffix("</html>\n"))
  }

  @Test func `a file that cannot be written exits with 1`() throws {
    let run = try folder.run("leaflet", "home", "--layout", "text", "-o", "nowhere/home.txt")
    #expect(run.status == 1)
    #expect(run.complaint.contains("nowhere/home.txt cannot be written"))
  }

  @Test(arguments: ["a4", "card", "trifold", "zine", "poster", "discreet-card"])
  func `a leaflet is printed on paper, the same bytes each time`(layout: String) throws {
    let flags = ["leaflet", "home", "--reader", "ar", "--layout", layout, "--qr", "tel", "-o"]
    for name in ["one.pdf", "two.pdf"] {
      let run = try folder.run(arguments: flags + [name])
      #expect(run.status == 0, "\(run.complaint)")
    }
    let files = try ["one.pdf", "two.pdf"].map {
      try Data(contentsOf: folder.root.appending(path: $0))
    }
    #expect(files[0].starts(with: Array("%PDF-".utf8)))
    #expect(files[0] == files[1])
  }

  @Test(arguments: [
    (["--layout", "a4"], "--output: name the file to write, such as home.pdf"),
    (["--layout", "a4", "--paper", "a5"], "write one of A4, Letter, A3"),
    (["--layout", "a4", "--qr", "web"], "write one of none, tel, url"),
    (["--layout", "sms", "--side-by-side"], "--side-by-side: only for --layout html or a4"),
  ])
  func `a flag that asks for what cannot be is told what to write`(
    flags: [String], words: String
  ) throws {
    let run = try folder.run(arguments: ["leaflet", "home", "--reader", "en"] + flags)
    #expect(run.status == 64)
    #expect(run.complaint.contains(words))
  }

  @Test func `a leaflet that is not there exits with 1 and names the nearest`() throws {
    let run = try folder.run("leaflet", "hom", "--layout", "text")
    #expect(run.status == 1 && run.output == "")
    #expect(run.complaint == "hotline: no leaflet has this id; write home\n")
  }

  @Test func `a reader that is no language exits with 64`() throws {
    let run = try folder.run("leaflet", "home", "--reader", "zz9", "--layout", "text")
    #expect(run.status == 64)
    #expect(run.complaint.hasPrefix("hotline: --reader: not a language tag"))
  }

  @Test func `a discreet leaflet has numbers and no names`() throws {
    let run = try folder.run("leaflet", "home", "--reader", "en", "--layout", "text", "--discreet")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Useful numbers\n") && run.output.contains("0808 157 0192"))
    #expect(!run.output.contains("Harbour"))
  }

  @Test func `every leaflet in every language and form is printed by one command`() throws {
    let run = try folder.run("leaflet", "--all", "--output", "paper")
    #expect(run.status == 0 && run.complaint == "")
    #expect(run.output.hasPrefix("27 files, 0 refused, in "))
    for name in ["home.ar.trifold.pdf", "home.cy.discreet-card.pdf"] {
      #expect(try folder.bytes("paper/\(name)").prefix(5) == Data("%PDF-".utf8))
    }
    #expect(try !folder.bytes("paper/home.en.sms.txt").isEmpty)
  }

  @Test func `all leaflets need a folder`() throws {
    let run = try folder.run("leaflet", "--all")
    #expect(run.status == 64)
    #expect(run.complaint.contains("--output: name the folder to write to, such as paper"))
  }
}
