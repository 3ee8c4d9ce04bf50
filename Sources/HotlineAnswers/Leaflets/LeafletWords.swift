public import HotlineHours
public import HotlineModel
public import HotlineReferral
import HotlineText

/// Puts a leaflet into words for one reader: makes its sheet of the services that were chosen.
public struct LeafletWords {
  private let leaflet: Leaflet
  private let wording: Wording
  private let today: CivilDate
  private let isDiscreet: Bool

  /// Joins a leaflet and the words of its reader.
  ///
  /// - Parameters:
  ///   - leaflet: The leaflet.
  ///   - wording: The words of the reader.
  ///   - today: The day it is made: what was verified over a year before is marked.
  ///   - isDiscreet: Whether nothing on it may tell what it is for: no title, intro or heading of its
  ///     own, no names, and nothing to ask for.
  public init(
    _ leaflet: Leaflet, _ wording: Wording, on today: CivilDate, isDiscreet: Bool = false
  ) {
    (self.leaflet, self.wording) = (leaflet, wording)
    (self.today, self.isDiscreet) = (today, isDiscreet)
  }

  /// What the leaflet says.
  ///
  /// - Parameters:
  ///   - listings: The services of each group of the leaflet, in its order; groups without any are
  ///     left out.
  ///   - header: What the directory says of itself.
  ///   - digest: The digest of the directory.
  public func sheet(
    _ listings: [[Listing]], header: DirectoryHeader, digest: String
  ) -> LeafletSheet {
    var groups: [LeafletSheet.Group] = []
    var verified: [Verification] = []
    var count = 0
    for (group, listings) in zip(leaflet.groups, listings) {
      var entries: [LeafletSheet.Entry] = []
      for listing in listings {
        let words = words(listing, own: header.language)
        guard let entry = entry(listing, words, number: count + 1) else { continue }
        count += 1
        entries.append(entry)
        verified += words.shown.map(\.verified)
      }
      guard !entries.isEmpty else { continue }
      groups.append(LeafletSheet.Group(heading: heading(group), entries: entries))
    }
    let trust = LeafletTrust(wording: wording, today: today, verified: verified)
    return LeafletSheet(
      id: leaflet.id, locale: wording.locale,
      isRightToLeft: TextDirection.isRightToLeft(wording.locale),
      title: wording.text(isDiscreet ? "leaflet.discreet" : leaflet.title),
      intro: isDiscreet ? [] : leaflet.intro.map { wording.text($0) }, groups: groups,
      trust: trust.lines(header, digest: digest),
      draft: wording.standsOnDrafts ? wording.text("ui.draft") : nil)
  }

  private func heading(_ group: Leaflet.Group) -> String? {
    guard !isDiscreet, let heading = group.heading else { return nil }
    return Leaflet.subject(ofHeading: heading).map(wording.subject) ?? wording.text(heading)
  }

  private func words(_ listing: Listing, own: LanguageTag) -> LeafletEntryWords {
    LeafletEntryWords(
      leaflet: leaflet, listing: listing, wording: wording, today: today, isDiscreet: isDiscreet,
      own: own)
  }

  private func entry(
    _ listing: Listing, _ words: LeafletEntryWords, number: Int
  ) -> LeafletSheet.Entry? {
    guard leaflet.onlyIfServes == .any || listing.servesReader else { return nil }
    let contacts = words.contacts
    // On a card that tells nothing, what cannot be dialled has no place.
    guard !contacts.isEmpty || (words.mark != nil && !isDiscreet) else { return nil }
    let plain = TaggedText(text: "\(number)", tag: nil, isRightToLeft: false)
    let name = isDiscreet ? plain : wording.printed(listing.service)
    let official = isDiscreet || words.official?.text == name.text ? nil : words.official
    return LeafletSheet.Entry(
      service: listing.service.id, name: name, official: official, contacts: contacts,
      facts: words.facts, mark: words.mark)
  }
}

extension Wording {
  /// The name of a service; for readers of easy Japanese its own one, with its reading in kana to
  /// stand above it.
  func printed(_ service: Service) -> TaggedText {
    guard tags.contains(LanguageTag.easyJapanese.description), let own = service.name.byTag["ja"],
      let reading = service.name.byTag["ja-Hira"] ?? service.reading
    else { return tagged(service.named) }
    return TaggedText(text: own, tag: nil, isRightToLeft: false, reading: reading)
  }
}
