import Foundation
import HotlineAnswers
import HotlineModel
import HotlineReferral

/// Decodes the parts of a directory.
struct PartReader: Sendable {
  private let parts: any DirectoryParts

  init(_ parts: any DirectoryParts) { self.parts = parts }

  func bytes(_ name: PartName) throws -> [UInt8] {
    guard let bytes = try parts.part(name.rawValue) else {
      throw DirectoryError.noSuchPart("its part \"\(name.rawValue)\"")
    }
    return bytes
  }

  func json<Value: Decodable>(_ name: PartName) throws -> Value { try decode(try bytes(name)) }

  /// A part of packed texts, made into what it stands for.
  func texts<Value>(_ name: PartName, _ make: ([[String]]) -> Value?) throws -> Value {
    guard let rows = PackedTexts.rows(try bytes(name)), let value = make(rows) else {
      throw DirectoryError.noSuchPart("its part \"\(name.rawValue)\" in a form that can be read")
    }
    return value
  }

  func service(at position: Int) throws -> Service { try decode(try parts.service(at: position)) }

  func decode<Value: Decodable>(_ bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(bytes))
  }
}

/// The records of an open directory, for answers.
struct PartRecords: ServiceRecords {
  let directory: Directory
  let names: DirectoryNames

  func service(at position: Int) throws -> Service { try directory.record(at: position) }
  func name(at position: Int) throws -> LocalizedText {
    try names.services[directory.serviceIDs[position]] ?? service(at: position).name
  }

  func publications() throws -> [Publication] { try directory.publications() }

  func organization(_ id: String) -> Organization? { names.organizations[id] }
}
