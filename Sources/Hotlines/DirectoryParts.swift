import HotlineStore
import Synchronization

/// Where the parts of a compiled directory are read: an open file, or memory.
protocol DirectoryParts: Sendable {
  var digest: String { get }
  var locales: [String] { get }
  func part(_ name: String) throws -> [UInt8]?
  func service(at position: Int) throws -> [UInt8]
  func messages(locale: String) throws -> [UInt8]?
  func places(named folded: String) throws -> [String]
  /// The names of a scope at least.
  func names(_ scope: NameScope) throws -> any NameSource
}

/// Which names are needed.
enum NameScope: Hashable {
  /// Those of everything.
  case all
  /// Those of the subjects, for understanding what somebody says.
  case subjects
}

extension DirectoryFile: DirectoryParts {
  func names(_ scope: NameScope) -> any NameSource { self }
}

/// A directory that was compiled and not written.
final class DirectoryInMemory: DirectoryParts {
  let stored: StoredDirectory
  private let gather: @Sendable (NameScope) -> StoredNames
  private let gathered = Mutex<[NameScope: NamesInMemory]>([:])

  /// Takes the parts, and how to gather the names once something is searched for.
  init(stored: StoredDirectory, gather: @escaping @Sendable (NameScope) -> StoredNames) {
    (self.stored, self.gather) = (stored, gather)
  }

  func names(_ scope: NameScope) throws -> any NameSource {
    try gathered.withLock { known in
      if let names = known[.all] ?? known[scope] { return names }
      let names = try NamesInMemory(gather(scope))
      known[scope] = names
      return names
    }
  }

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
