import GRDB
import HotlineText

/// Gives SQLite's full-text search the words of a name, or the pieces of its key.
///
/// A name is cut with ICU: by dictionary where a script sets no spaces, and every word comes with
/// its other forms at the same place (see `SearchWord`). What is searched for comes cut already,
/// each token set apart by a space, so that a word means the same in any sentence.
final class NameTokenizer: FTS5CustomTokenizer {
  static let name = "hotline"
  /// The argument of a table whose tokens are words.
  static let words = "words"
  /// The argument of a table whose tokens are pieces of keys.
  static let pieces = "pieces"

  private let cutsPieces: Bool

  init(db: Database, arguments: [String]) throws {
    cutsPieces = arguments.first == Self.pieces
  }

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: pText, count: Int(nText))
    let text = String(decoding: bytes, as: UTF8.self)
    for token in tokens(of: text, isQuery: tokenization.contains(.query)) {
      var word = token.text
      let code = word.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) {
          tokenCallback(
            context, token.isFurther ? Self.samePlace : 0, $0.baseAddress, CInt($0.count), 0, nText)
        }
      }
      if code != 0 { return code }
    }
    return 0
  }

  /// FTS5_TOKEN_COLOCATED: another form of the word before.
  private static let samePlace: CInt = 1

  private func tokens(of text: String, isQuery: Bool) -> [(text: String, isFurther: Bool)] {
    if isQuery { return text.split(separator: " ").map { (String($0), false) } }
    if cutsPieces { return NamePieces.of(key: text).map { ($0, false) } }
    return SearchWord.words(in: text).flatMap { word in
      word.tokens.enumerated().map { ($1, $0 > 0) }
    }
  }
}

/// The pieces of the key of a name.
enum NamePieces {
  /// The pieces of a key; those of a sound are marked like the sound itself.
  static func of(key: String) -> [String] {
    guard key.hasPrefix(SearchWord.soundMark) else { return SearchKey.pieces(ofKey: key) }
    return SearchKey.pieces(ofKey: String(key.dropFirst())).map { SearchWord.soundMark + $0 }
  }
}
