import HotlineAnswers
import HotlineModel
import HotlineText
import Synchronization

/// Records and words of one directory that were read once.
///
/// It holds what the directory says and nothing of who asked for it: at most the directory itself.
final class RecordCache: Sendable {
  private let services = Mutex<[Int: Service]>([:])
  private let messages = Mutex<[String: [String: MessageCatalogue.Message]]>([:])
  private let wordings = Mutex<[LanguageTag: Wording]>([:])
  private let publications = Mutex<[Publication]?>(nil)
  private let leaflets = Mutex<[Leaflet]?>(nil)
  private let names = Mutex<DirectoryNames?>(nil)
  private let places = Mutex<PlaceTable?>(nil)
  private let hearer = Mutex<Hearer?>(nil)
  private let content = Mutex<DirectoryContent?>(nil)

  /// The service at a position, read when it is asked for the first time.
  func service(_ position: Int, _ read: () throws -> Service) rethrows -> Service {
    if let known = services.withLock({ $0[position] }) { return known }
    let service = try read()
    services.withLock { $0[position] = service }
    return service
  }

  /// The messages of a locale, which several readers share; nil when there are none.
  func messages(
    _ locale: String, _ read: () throws -> [String: MessageCatalogue.Message]?
  ) rethrows -> [String: MessageCatalogue.Message]? {
    if let known = messages.withLock({ $0[locale] }) { return known }
    let read = try read()
    messages.withLock { $0[locale] = read }
    return read
  }

  /// The words of a reader.
  func wording(_ reader: LanguageTag, _ make: () throws -> Wording) rethrows -> Wording {
    if let known = wordings.withLock({ $0[reader] }) { return known }
    let wording = try make()
    wordings.withLock { if $0.count < 256 { $0[reader] = wording } }
    return wording
  }

  /// What others print.
  func publications(_ read: () throws -> [Publication]) rethrows -> [Publication] {
    if let known = publications.withLock({ $0 }) { return known }
    let publications = try read()
    self.publications.withLock { $0 = publications }
    return publications
  }

  /// The directory's own leaflets.
  func leaflets(_ read: () throws -> [Leaflet]) rethrows -> [Leaflet] {
    if let known = leaflets.withLock({ $0 }) { return known }
    let leaflets = try read()
    self.leaflets.withLock { $0 = leaflets }
    return leaflets
  }

  /// The table of places.
  func places(_ read: () throws -> PlaceTable) rethrows -> PlaceTable {
    if let known = places.withLock({ $0 }) { return known }
    let places = try read()
    self.places.withLock { $0 = places }
    return places
  }

  /// Everything but the services.
  func content(_ read: () throws -> DirectoryContent) rethrows -> DirectoryContent {
    if let known = content.withLock({ $0 }) { return known }
    let content = try read()
    self.content.withLock { $0 = content }
    return content
  }

  /// What understands free texts.
  func hearer(_ read: () throws -> Hearer) rethrows -> Hearer {
    if let known = hearer.withLock({ $0 }) { return known }
    let hearer = try read()
    self.hearer.withLock { $0 = hearer }
    return hearer
  }

  /// The names of organizations, services and subjects.
  func names(_ read: () throws -> DirectoryNames) rethrows -> DirectoryNames {
    if let known = names.withLock({ $0 }) { return known }
    let names = try read()
    self.names.withLock { $0 = names }
    return names
  }
}
