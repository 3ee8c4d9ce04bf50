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
    if let reader { return LanguageTag(reader) }
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

/// The clock, read in one place.
enum Clock {
  /// This moment, in whole seconds.
  static var now: Moment {
    Moment(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
  }
}
