/// What has changed in the bytes of a directory file.
public enum DirectoryFileDamage: Error, Hashable, Sendable, CustomStringConvertible {
  /// Something that is read on its own, and has a checksum of its own.
  public enum Piece: Hashable, Sendable, CustomStringConvertible {
    /// The list of what the file holds.
    case contents
    /// The part of this name.
    case part(String)
    /// The service at this position.
    case service(Int)
    /// The messages of one locale.
    case messages
    /// A name of a place.
    case placeName
    /// A name by which something is found, or what it leads to.
    case name

    /// The piece in words: `part "index"`.
    public var description: String {
      switch self {
      case .contents: "the list of contents"
      case .part(let name): "part \"\(name)\""
      case .service(let position): "service \(position)"
      case .messages: "a set of messages"
      case .placeName: "a place name"
      case .name: "a name in the search index"
      }
    }
  }

  /// The file has more or fewer bytes than its first page says; fewer when it was cut short.
  case size(found: Int, expected: Int)
  /// The first 100 bytes, which describe the others, are not as they were written.
  case header
  /// The bytes of a piece do not fit its checksum.
  case checksum(of: DirectoryFileDamage.Piece)
  /// A piece is listed and not there.
  case absent(DirectoryFileDamage.Piece)
  /// SQLite cannot follow the file; the reason is in its words.
  case structure(String)

  /// The damage in words: `it has 4096 bytes where 8192 belong`.
  public var description: String {
    switch self {
    case .size(let found, let expected): "it has \(found) bytes where \(expected) belong"
    case .header: "its header has changed"
    case .checksum(let piece): "\(piece) does not fit its checksum"
    case .absent(let piece): "\(piece) is listed and not there"
    case .structure(let reason): reason
    }
  }
}
