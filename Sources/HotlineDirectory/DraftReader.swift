import HotlineHours
import HotlineModel
import HotlineText

/// Reads all files of a directory: header first, then what others build on.
struct DraftReader {
  let files: DirectoryFiles
  private let ledger = Ledger()

  init(files: DirectoryFiles) { self.files = files }

  /// Reads, checks and puts together.
  func reading() -> DirectoryReading {
    ledger.add(files.findings)
    var draft = draft()
    var findings: [Finding] = []
    for rule in AcceptanceRules.all {
      let found = rule.findings(in: draft)
      findings += found
      if rule.leavesOut { draft.leaveOut(found.filter { $0.level == .error }) }
    }
    return Assembly(draft: draft).reading(findings: ledger.findings + findings)
  }

  private func draft() -> DirectoryDraft {
    var draft = DirectoryDraft(folder: files.name)
    draft.header = root("directory.yaml")?.record(HeaderReader().header)
    draft.numbers = root("lines.yaml")?.records(NumberReader().numberClass) ?? []
    draft.languages =
      root("languages.yaml").map(LanguageReader(ledger: ledger).languages) ?? SpokenLanguages()
    draft.organizations =
      root("organizations.yaml")?.records(OrganizationReader().organization) ?? []
    draft.subjects = root("subjects.yaml")?.records(SubjectReader().subject) ?? []
    for (name, field) in roots("subjects") {
      let words = SubjectWordsReader(ledger: ledger).words(field, fileName: name)
      if let words { draft.add(words, ledger) }
    }
    draft.places = roots("places").flatMap { $0.field.records(PlaceReader().place) }
    draft.places += own("places", ".csv").flatMap {
      PlaceTableReader(ledger: ledger).places($0.text, file: $0.path)
    }
    draft.placeNames = own("places/names", ".csv").flatMap {
      PlaceNameReader(ledger: ledger).names($0.text, file: $0.path)
    }
    let context = context(draft)
    let services = ServiceReader(context: context)
    draft.services = roots("services").map { $0.field.record(services.service) }
    draft.offices = own("offices", ".csv").map {
      OfficeReader(context: context).list($0.text, file: $0.path, service: $0.name)
    }
    draft.publications =
      root("publications.yaml")?.records(PublicationReader().publication) ?? []
    draft.leaflets = roots("leaflets").map { $0.field.record(LeafletReader().leaflet) }
    draft.rules = roots("rules").flatMap { $0.field.records(RuleReader().rule) }
    draft.holidays = own("holidays", ".csv").compactMap {
      HolidayReader(ledger: ledger).calendar($0.text, file: $0.path, country: $0.name)
    }
    draft.messages = messages()
    draft.serviceFiles = own("services", ".yaml").map(\.name)
    draft.brokenFiles = ledger.brokenFiles
    return draft
  }

  private func context(_ draft: DirectoryDraft) -> ReadingContext {
    // The header may be broken elsewhere; its country still tells how numbers are dialled.
    let country = draft.header?.field["country"]?.wording?.text
    return ReadingContext(
      ledger: ledger, language: draft.header?.value?.language,
      numbers: country.flatMap { PhoneNumberReader(country: $0) },
      classes: draft.numbers.compactMap(\.value))
  }

  private func messages() -> MessageCatalogue {
    var locales: [String: [String: MessageCatalogue.Message]] = [:]
    for folder in ["locales", "\(files.name)/locales"] {
      for file in files.files(in: folder, ending: ".yaml") {
        guard let root = root(path: file.path, text: file.text),
          let (tag, messages) = LocaleReader(ledger: ledger).locale(root, fileName: file.name)
        else { continue }
        locales[tag, default: [:]].merge(messages) { _, own in own }
      }
    }
    return MessageCatalogue(locales: locales)
  }

  private func own(
    _ folder: String, _ ending: String
  ) -> [(path: String, name: String, text: String)] {
    files.files(in: "\(files.name)/\(folder)", ending: ending)
  }

  private func roots(_ folder: String) -> [(name: String, field: Field)] {
    own(folder, ".yaml").compactMap { file in
      root(path: file.path, text: file.text).map { (file.name, $0) }
    }
  }

  private func root(_ name: String) -> Field? {
    files.file(name).flatMap { root(path: $0.path, text: $0.text) }
  }

  private func root(path: String, text: String) -> Field? {
    let root = YAMLReader(file: path, ledger: ledger).root(of: text)
    if root == nil { ledger.brokenFiles.insert(path) }
    return root
  }
}
