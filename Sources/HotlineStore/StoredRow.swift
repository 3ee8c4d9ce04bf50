import Foundation
import GRDB

/// Values of a row, read so that a damaged file is an error and never a trap.
///
/// The plain subscripts of a row stop the program when a value is of another type.
extension Row {
  /// The integer in a column.
  func storedInteger(_ column: Int) throws(DirectoryFileDamage) -> Int64 {
    guard case .int64(let value) = (self[column] as DatabaseValue).storage else {
      throw .structure("a value is not a number")
    }
    return value
  }

  /// The text in a column.
  func storedText(_ column: Int) throws(DirectoryFileDamage) -> String {
    guard case .string(let value) = (self[column] as DatabaseValue).storage else {
      throw .structure("a value is not a text")
    }
    return value
  }

  /// The bytes in a column, copied once.
  func storedBytes(_ column: Int) throws -> [UInt8] {
    let bytes = try withUnsafeData(atIndex: column) { data in data.map { [UInt8]($0) } }
    guard let bytes else { throw DirectoryFileDamage.structure("a value is missing") }
    return bytes
  }
}
