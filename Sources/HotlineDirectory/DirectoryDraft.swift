import HotlineHours
import HotlineModel
import HotlineRules
import HotlineText

/// A directory as far as it could be read, with the nodes of its files, before it is accepted.
struct DirectoryDraft {
  /// The name of the directory's folder.
  let folder: String
  /// The header; nil when its file is no YAML.
  var header: Entry<DirectoryHeader>?
  var organizations: [Entry<Organization>] = []
  var subjects: [Entry<Subject>] = []
  var cues: [SpokenCues] = []
  var places: [Entry<Place>] = []
  var placeNames: [PlaceName] = []
  var services: [Entry<Service>] = []
  var offices: [OfficeList] = []
  var publications: [Entry<Publication>] = []
  var leaflets: [Entry<Leaflet>] = []
  var rules: [Entry<Rule>] = []
  var languages = SpokenLanguages()
  var numbers: [Entry<NumberClass>] = []
  var holidays: [HolidayCalendar] = []
  var messages = MessageCatalogue(locales: [:])
  /// The names of the files of services, without their ending.
  var serviceFiles: [String] = []
  /// The paths of files of which nothing could be read.
  var brokenFiles: Set<String> = []

  /// The ids of services, also of those that could not be read.
  var serviceIds: Set<String> { Set(services.compactMap(\.id) + serviceFiles) }
}
