import HotlineHours
import HotlineModel
import HotlineRules

/// Puts together what is in order.
struct Assembly {
  let draft: DirectoryDraft

  func reading(findings: [Finding]) -> DirectoryReading {
    let rules = sound(draft.rules).sorted { $0.id < $1.id }
    var marks: [String: RecordMark] = [:]
    for entry in draft.rules where entry.isSound {
      if let id = entry.value?.id { marks[id] = entry.field.mark }
    }
    return DirectoryReading(
      content: content(), rules: rules, ruleMarks: marks, messages: draft.messages,
      findings: findings)
  }

  private func content() -> DirectoryContent? {
    guard let header = draft.header?.value else { return nil }
    var content = DirectoryContent(header: header)
    content.organizations = sound(draft.organizations).sorted { $0.id < $1.id }
    content.services = sound(draft.services).map(withOffices).sorted { $0.id < $1.id }
    content.subjects = sound(draft.subjects)
    content.cues = draft.cues.sorted { $0.tag < $1.tag }
    content.places = withNames(sound(draft.places))
    content.languages = draft.languages
    content.publications = sound(draft.publications).sorted { $0.id < $1.id }
    content.leaflets = sound(draft.leaflets).sorted { $0.id < $1.id }
    content.numbers = sound(draft.numbers)
    content.holidays = draft.holidays.sorted { $0.country < $1.country }
    return content
  }

  private func sound<Value>(_ entries: [Entry<Value>]) -> [Value] {
    entries.filter(\.isSound).compactMap(\.value)
  }

  private func withNames(_ places: [Place]) -> [Place] {
    let names = Dictionary(grouping: draft.placeNames, by: \.place.text)
    return places.map { place in
      var place = place
      for name in names[place.id] ?? [] {
        if name.status == .also {
          place.alsoCalled.append(name.name)
        } else {
          place.name = LocalizedText(
            place.name.byTag.merging([name.tag: name.name]) { own, _ in own })
        }
        if name.status == .rendering { place.renderedNames.insert(name.tag) }
      }
      return place
    }
  }

  private func withOffices(_ service: Service) -> Service {
    var service = service
    for list in draft.offices where list.service == service.id {
      for office in list.offices.sorted(by: { $0.contact.id < $1.contact.id }) {
        service.contacts.append(office.contact)
        service.sources[office.sourceKey] = office.source
      }
    }
    return service
  }
}
