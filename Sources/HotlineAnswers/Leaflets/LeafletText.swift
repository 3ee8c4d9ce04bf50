public import HotlineModel
import HotlineText

/// The whole record of a leaflet of the directory for a person: what it lists and for whom.
public struct LeafletText {
  private let leaflet: Leaflet
  private let wording: Wording

  /// Joins a record and the words of its reader.
  public init(_ leaflet: Leaflet, _ wording: Wording) {
    (self.leaflet, self.wording) = (leaflet, wording)
  }

  /// The lines, each with a line end.
  public var text: String {
    var page = Page(columns: 80, locale: wording.locale)
    page.add(label: "", width: 0, wording.text(leaflet.title))
    page.add("  [\(leaflet.id)]")
    for paragraph in leaflet.intro { page.add(label: "", width: 2, wording.text(paragraph)) }
    for group in leaflet.groups {
      page.add()
      if let heading = group.heading {
        page.add(
          label: "", width: 0,
          Leaflet.subject(ofHeading: heading).map(wording.subject) ?? wording.text(heading))
      }
      for service in group.services {
        page.add(label: "", width: 2, "\(wording.service(service))  [\(service)]")
      }
      if !group.subjects.isEmpty {
        let subjects = wording.list(group.subjects.map(wording.subject))
        page.add(label: "", width: 2, "\(wording.text("ui.subjects")): \(subjects)")
      }
    }
    return page.text
  }
}
