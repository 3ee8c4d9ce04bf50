import HotlineAnswers
import HotlineModel
import HotlineText

/// What the search of one locale finds: services, subjects, leaflets, languages and offices.
struct SiteSearch {
  private let wording: Wording
  private var rows: [Row] = []

  /// The sorts of entries, in the order in which those found alike stand.
  private enum Kind: Int, CaseIterable {
    case service, subject, leaflet, language, office, ended

    /// The folder of its pages.
    var folder: String {
      switch self {
      case .service, .office, .ended: "services"
      case .subject: "subjects"
      case .leaflet: "leaflets"
      case .language: "languages"
      }
    }

    /// The message that says what it is.
    var message: String {
      switch self {
      case .service: "find.kind.service"
      case .subject: "find.kind.subject"
      case .leaflet: "find.kind.leaflet"
      case .language: "find.kind.language"
      case .office: "find.kind.office"
      case .ended: "status.ended"
      }
    }
  }

  private struct Row {
    let kind: Kind
    let id: String
    let name: String
    let keys: [String]
  }

  init(
    _ directory: Directory, reader: LanguageTag, wording: Wording, _ leaflets: [Leaflet],
    _ lists: SiteLists
  ) throws {
    self.wording = wording
    for position in directory.serviceIDs.indices {
      add(try directory.record(at: position), directory)
    }
    for subject in lists.subjects {
      let phrases = subject.phrases[wording.locale] ?? []
      add(
        .subject, subject.id, wording.subject(subject.id),
        subject.name.byTag.values.sorted() + phrases)
    }
    for leaflet in leaflets { add(.leaflet, leaflet.id, wording.text(leaflet.title), []) }
    for language in lists.languages {
      let tag = language.tag.description
      let others = language.name.byTag.values.sorted() + [language.autonym ?? "", tag]
      add(.language, tag, wording.language(language.tag), others)
    }
  }

  /// Sets `siteIndex`: the sorts of entries, and of each entry its sort, id, name and keys.
  var script: String {
    var json = JSONWriter()
    json.object { json in
      json.key("kinds")
      json.list(Kind.allCases) { json, kind in
        json.object {
          $0.field("folder", kind.folder)
          $0.field("word", wording.text(kind.message))
        }
      }
      json.key("rows")
      json.list(rows) { json, row in
        json.list([0, 1, 2, 3]) { json, column in
          switch column {
          case 0: json.value(row.kind.rawValue)
          case 1: json.value(row.id)
          case 2: json.value(row.name)
          default: json.value(row.keys.joined(separator: " "))
          }
        }
      }
    }
    return "\"use strict\";\nglobalThis.siteIndex = \(json.text);\n"
  }

  private mutating func add(_ service: Service, _ directory: Directory) {
    // What a source only names is never offered; whom people look for by a number that has ended
    // is told so.
    guard service.status != .namedOnly else { return }
    let offices = service.contacts.filter { $0.office != nil }
    let numbers = Dictionary(grouping: offices) { $0.phone?.national ?? "" }
    let own = service.contacts.filter { contact in
      // A number that several offices give is that of the service.
      contact.office == nil || (numbers[contact.phone?.national ?? ""]?.count ?? 0) > 1
    }
    let names =
      service.name.byTag.sorted { $0.key < $1.key }.map(\.value) + service.alsoCalled
      + [service.reading ?? "", service.id]
    let kind = service.status.isOffered ? Kind.service : .ended
    add(kind, service.id, wording.name(service.named), names, own.flatMap(Self.keys))
    guard kind == .service else { return }
    for office in offices {
      guard let name = office.office else { continue }
      let isShared = (numbers[office.phone?.national ?? ""]?.count ?? 0) > 1
      add(
        .office, "\(service.id)#c-\(office.id)",
        "\(wording.name(name)) · \(wording.name(service.named))",
        name.byTag.sorted { $0.key < $1.key }.map(\.value), isShared ? [] : Self.keys(office),
        namedAs: wording.name(name))
    }
  }

  private static func keys(_ contact: ContactPoint) -> [String] {
    contact.phone.map { NumberKeys.keys(of: $0) } ?? []
  }

  private mutating func add(
    _ kind: Kind, _ id: String, _ name: String, _ others: [String], _ numbers: [String] = [],
    namedAs shown: String? = nil
  ) {
    var (keys, seen) = ([String](), Set<String>())
    for key in ([shown ?? name] + others).map({ SearchKey.key($0) }) + numbers
    where !key.isEmpty && seen.insert(key).inserted {
      keys.append(key)
    }
    rows.append(Row(kind: kind, id: id, name: name, keys: keys))
  }
}
