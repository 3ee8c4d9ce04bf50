import HotlineStore

/// Where the parts of a compiled directory are read: an open file, or memory.
protocol DirectoryParts: Sendable {
  var digest: String { get }
  var locales: [String] { get }
  func part(_ name: String) throws -> [UInt8]?
  func service(at position: Int) throws -> [UInt8]
  func messages(locale: String) throws -> [UInt8]?
  func places(named folded: String) throws -> [String]
}

extension DirectoryFile: DirectoryParts {}

/// A directory that was compiled and not written.
struct DirectoryInMemory: DirectoryParts {
  let stored: StoredDirectory

  var digest: String { stored.digest }
  var locales: [String] { stored.messages.map(\.locale) }

  func part(_ name: String) -> [UInt8]? { stored.parts[name] }

  func service(at position: Int) throws -> [UInt8] {
    guard stored.services.indices.contains(position) else {
      throw DirectoryError.noSuchPart("the service at position \(position)")
    }
    return stored.services[position].bytes
  }

  func messages(locale: String) -> [UInt8]? {
    stored.messages.first { $0.locale == locale }?.bytes
  }

  func places(named folded: String) -> [String] {
    stored.places.filter { $0.folded == folded }.map(\.place)
  }
}
