/// Everything that can be found by a name, and all its names, in the order in which equal finds are
/// shown.
///
/// The names of one kind stand together, the kinds in the order of `kinds`; within a kind the name
/// to be shown first comes first.
public struct StoredNames: Sendable, Hashable {
  /// What can be found; a name points to it by its position.
  public var named: [StoredNamed]
  /// The names.
  public var names: [StoredName]

  /// Joins what can be found and its names; without them nothing is found.
  public init(named: [StoredNamed] = [], names: [StoredName] = []) {
    (self.named, self.names) = (named, names)
  }
}

/// Something that has names.
public struct StoredNamed: Sendable, Hashable {
  /// What it is: `service`, `place`.
  public var kind: String
  /// Its id, unique in its kind.
  public var id: String
  /// The id of what it belongs to; empty when it stands for itself.
  public var owner: String

  /// Names a thing by its kind and id.
  public init(kind: String, id: String, owner: String = "") {
    (self.kind, self.id, self.owner) = (kind, id, owner)
  }
}

/// One name of one thing.
public struct StoredName: Sendable, Hashable {
  /// The position of what it names.
  public var named: Int
  /// What sort of name it is, as a number of whoever wrote it.
  public var sort: Int
  /// How many words it has.
  public var words: Int
  /// The name as it is written.
  public var text: String
  /// The name in one piece for comparing.
  public var key: String

  /// Makes a name.
  public init(named: Int, sort: Int, words: Int, text: String, key: String) {
    (self.named, self.sort, self.words) = (named, sort, words)
    (self.text, self.key) = (text, key)
  }
}

/// A name that was found, and where it stands in the order of the names.
public struct StoredNameHit: Sendable, Hashable {
  /// The position of the name.
  public let position: Int
  /// The name.
  public let name: StoredName
}

/// That a name has a word: which name, of what, and how many words it has.
public struct StoredNameUse: Sendable, Hashable {
  /// The position of the name.
  public let position: Int
  /// The position of what it names.
  public let named: Int
  /// How many words the name has.
  public let words: Int
}
