import ArgumentParser
import Foundation
import HotlineServer
import Hotlines

/// Which exit code follows from which error; the only table of them.
enum ExitCodes {
  /// Bad data, or no such thing.
  static let badData = ExitCode(1)
  /// Bad usage.
  static let badUsage = ExitCode(64)
  /// Our fault.
  static let internalFault = ExitCode(70)

  /// Runs a command's work; prints what goes wrong to standard error and turns it into a code.
  static func run(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      throw code(of: error)
    }
  }

  /// Runs the work of a command that waits.
  static func runWaiting(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch {
      throw code(of: error)
    }
  }

  /// The code of an error, after it was printed; what the parser has to say of usage stays an error.
  private static func code(of error: any Error) -> any Error {
    switch error {
    case let error as QuestionError:
      let flag = error.field.isEmpty ? "" : "--\(FlagName.flag(of: error.field)): "
      Output.complain(flag + error.mend)
      return badUsage
    case let error as ExitCode: return error
    case let error as ValidationError: return error
    case let error as FindError:
      Output.complain(error.description)
      return badUsage
    case let error as ServerConfiguration.Failure:
      Output.complain(error.description)
      return badData
    case let error as any HotlineFailure:
      Output.complain(error.description)
      return badData
    default:
      Output.complain("something is wrong in hotline itself: \(type(of: error))")
      return internalFault
    }
  }
}

/// The flag that a field of a question has on the command line.
enum FlagName {
  private static let lists = [
    "languages": "language", "subjects": "subject", "needs": "need", "channels": "channel",
    "lowIncome": "low-income", "consent.police": "consent-police", "consent.share": "consent-share",
  ]

  /// `residence` of `residence`, `language` of `languages`.
  static func flag(of field: String) -> String { lists[field] ?? field }
}
