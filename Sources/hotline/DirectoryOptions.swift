import ArgumentParser
import Foundation
import HotlineHours
import HotlineModel
import Hotlines

/// How results are written.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Where the directory is, and who reads the output.
struct ReaderOptions: ParsableArguments {
  @Option(help: "The directory: a folder of YAML files, or a file made by `hotline build`.")
  var directory = "directory"

  @Option(
    help: "The language of the person who reads the output (BCP 47); by default your locale's.")
  var reader: String?

  /// Opens the directory.
  func open() throws -> Directory { try Directory.open(directory) }

  /// The reader's language: the flag, else Japanese or English by the environment's locale.
  var readerTag: LanguageTag {
    reader.map { LanguageTag($0) } ?? Self.usualReader
  }

  /// Japanese or English, by the environment's locale.
  static var usualReader: LanguageTag {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return LanguageTag(locale?.hasPrefix("ja") == true ? "ja" : "en")
  }
}

/// Flags of commands that write text or JSON.
struct DirectoryOptions: ParsableArguments {
  @OptionGroup var source: ReaderOptions

  @Option(help: "The form of the output: text or json.")
  var format: Format = .text

  var directory: String { source.directory }
  var reader: String? { source.reader }
  var readerTag: LanguageTag { source.readerTag }

  /// Opens the directory.
  func open() throws -> Directory { try source.open() }
}

/// The moment at which the age of facts is counted.
struct MomentOption: ParsableArguments {
  @Option(help: "The moment to count the age of facts at (RFC 3339); now by default.")
  var at: String?

  func validate() throws {
    guard let at, (try? Moment(rfc3339: at)) == nil else { return }
    throw ValidationError(
      "--at: write date, time and offset (RFC 3339), such as 2026-11-24T12:00:00+09:00")
  }

  /// The moment of the flag, else this one.
  var moment: Moment { get throws { try at.map { try Moment(rfc3339: $0) } ?? Clock.now } }
}

/// The clock, read in one place.
enum Clock {
  /// This moment, in whole seconds.
  static var now: Moment {
    Moment(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
  }
}
