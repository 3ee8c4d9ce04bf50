import ArgumentParser
import Foundation
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
    } catch let error as QuestionError {
      Output.complain("--\(FlagName.flag(of: error.field)): \(error.mend)")
      throw badUsage
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch let error as any HotlineFailure {
      Output.complain(error.description)
      throw badData
    } catch {
      Output.complain("something is wrong in hotline itself: \(type(of: error))")
      throw internalFault
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
