import Foundation
public import HotlineAnswers
import HotlineDirectory
public import HotlineHours
public import HotlineModel
public import HotlineReferral
public import HotlineRules
import HotlineStore
import HotlineText

/// A directory of hotlines, opened: ask it, print it, look things up in it.
///
/// ```swift
/// let directory = try Directory.open("directory")
/// let fields = ["languages": ["vi"], "place": ["JP-23"], "subjects": ["technical-intern"]]
/// let question = try directory.question(fields, defaultReader: LanguageTag("en"), now: moment)
/// print(try directory.json(directory.answer(question)))
/// ```
///
/// It is a value that never changes and may be asked from many tasks at once.
public struct Directory: Sendable {
  /// What the directory says of itself.
  public let header: DirectoryHeader
  /// The zone of its hours.
  public let zone: Zone
  let parts: any DirectoryParts
  let referrer: Referrer
  let cache = RecordCache()

  /// The digest of the content: the same for the folder and for the file that was built from it.
  public var digest: String { parts.digest }
  /// The rule book.
  public var book: RuleBook { referrer.rules.book }
  /// The ids of the services, ended ones included, in ascending order.
  public var serviceIDs: [String] { referrer.index.serviceIDs }

  /// Opens a folder of text files, or a file that `build` wrote; both give the same answers.
  ///
  /// Throws `DirectoryError.missing` when nothing is there, `.findings` when the folder has errors, and the errors of the store when
  /// the file cannot be read.
  public static func open(_ path: String) throws -> Directory {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists else { throw DirectoryError.missing(path) }
    guard isFolder.boolValue else { return try Directory(DirectoryFile(path: path)) }
    return try Directory(compiling: DirectoryFolder(path: path))
  }

  /// Compiles a folder without writing anything.
  init(compiling folder: DirectoryFolder) throws {
    let build = DirectoryBuild(folder)
    try self.init(DirectoryInMemory(stored: try build.stored(), gather: build.names))
  }

  init(_ parts: any DirectoryParts) throws {
    self.parts = parts
    let reader = PartReader(parts)
    let header: DirectoryHeader = try reader.json(.header)
    let index = try ReferralIndex(
      bytes: try reader.bytes(.index), header: header, languages: try reader.json(.languages),
      holidays: try reader.texts(.holidays, PackedTexts.calendar))
    self.header = header
    zone = try Zone(identifier: header.zone)
    referrer = Referrer(index: index, book: try RuleBook(try reader.json(.rules)))
  }

  /// Everything but the services.
  public func content() throws -> DirectoryContent {
    try cache.content { try PartReader(parts).json(.content) }
  }

  /// The rules as written, with their examples.
  public func rulesWithExamples() throws -> [Rule] {
    try PartReader(parts).json(.rulesWithExamples)
  }

  /// The record of a service.
  ///
  /// Throws `DirectoryError.noSuchService` with the nearest ids when there is none.
  public func service(_ id: String) throws -> Service {
    guard let position = referrer.index.position(of: id) else {
      throw DirectoryError.noSuchService(nearest: Nearest.texts(to: id, among: serviceIDs))
    }
    return try record(at: position)
  }

  /// Leaflets, handbooks and pages of others, by id.
  public func publications() throws -> [Publication] {
    try cache.publications { try PartReader(parts).json(.publications) }
  }

  /// The directory's own leaflets, by id.
  public func leaflets() throws -> [Leaflet] {
    try cache.leaflets { try PartReader(parts).json(.leaflets) }
  }

  func record(at position: Int) throws -> Service {
    try cache.service(position) { try PartReader(parts).service(at: position) }
  }

  /// Answers a question with at most `limit` referrals (0...100).
  public func answer(_ question: Question, limit: Int = 10) throws -> Answer {
    let records = PartRecords(directory: self, names: try names())
    return try referrer.answer(question, records: records, digest: digest, limit: limit)
  }

  /// The positions in `serviceIDs` of the best services, without reading a record.
  public func positions(_ question: Question, limit: Int = 10) -> [Int] {
    referrer.positions(question, limit: limit)
  }

  /// The answer as one line of JSON.
  public func json(_ answer: Answer) throws -> String {
    AnswerJSON(answer, try wording(for: answer.question.reader), zone: zone).text
  }

  /// The answer for a person, by default without marks for a terminal and 80 columns wide.
  public func text(
    _ answer: Answer, style: TextStyle = .plain, columns: Int = 80
  ) throws -> String {
    let wording = try wording(for: answer.question.reader)
    return AnswerText(answer, wording, zone: zone, style: style, columns: columns).text
  }

  /// The words for a reader: their locale, English behind it, and the language of the directory.
  public func wording(for reader: LanguageTag) throws -> Wording {
    try cache.wording(reader) {
      let messages = try MessageLoader(parts, cache).catalogue(for: reader, also: header.language)
      let places = try places()
      return Wording(
        reader: reader, catalogue: messages, names: try names(), zone: header.zone,
        placeNames: { id in
          places[id].map { PlaceWords(name: $0.name, renderedNames: $0.renderedNames) }
        })
    }
  }

  /// What the rule book makes of a question, rule by rule.
  public func evaluate(_ question: Question) -> RuleEvaluation { referrer.evaluate(question) }

  func places() throws -> PlaceTable {
    try cache.places { PlaceTable(bytes: try PartReader(parts).bytes(.places)) }
  }

  func names() throws -> DirectoryNames {
    try cache.names { try PartReader(parts).texts(.names, PackedTexts.names) }
  }
}
