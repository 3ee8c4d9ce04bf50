import HotlineDirectory

/// An invented directory in Wales. Its numbers are those kept for drama: nobody answers them.
enum Fixture {
  static let files: [String: String] = [
    "directory/directory.yaml": header, "directory/organizations.yaml": organizations,
    "directory/subjects.yaml": subjects, "directory/places/GB.yaml": places,
    "directory/languages.yaml": languages, "directory/lines.yaml": lines,
    "directory/holidays/GB.csv": holidays, "directory/services/harbour.yaml": harbour,
    "directory/services/police.yaml": police, "directory/services/lantern.yaml": lantern,
    "directory/offices/lantern.csv": offices, "directory/rules/rules.yaml": rules,
    "locales/en.yaml": english, "locales/cy.yaml": welsh, "directory/locales/en.yaml": ownEnglish,
  ]

  /// Reads the directory with one file replaced, or added.
  static func reading(_ path: String, _ text: String) -> DirectoryReading {
    var files = files
    files[path] = text
    return DirectoryFolder(files: files).read()
  }

  /// Reads the directory with words of one file replaced.
  static func reading(_ path: String, replacing old: String, with new: String) -> DirectoryReading {
    reading(path, (files[path] ?? "").replacing(old, with: new))
  }

  static let header = """
    id: wales
    title: {en: Contact points in Wales, cy: Pwyntiau cyswllt yng Nghymru}
    country: GB
    zone: Europe/London
    language: en
    version: "1"
    asOf: 2026-11-21
    emergency: [police]
    """

  static let organizations = """
    - id: harbour-trust
      name: {en: Harbour Trust, cy: Ymddiriedolaeth yr Harbwr}
      nameStatus: {cy: rendering}
    - {id: heddlu, name: {en: Police, cy: Heddlu}, url: "https://police.example"}
    """

  static let subjects = """
    - id: violence
      name: {en: Violence, cy: Trais, ar: عنف}
    - id: home-violence
      parent: violence
      related: [violence]
      name: {en: Violence at home, cy: Trais yn y cartref}
      phrases:
        en: [my husband hits me]
        ar: [زوجي يضربني]
    """

  static let places = """
    - {id: GB, kind: country, name: {en: United Kingdom, cy: Y Deyrnas Unedig}}
    - id: GB-CRF
      parent: GB
      kind: prefecture
      name: {en: Cardiff, cy: Caerdydd}
      latitude: 51.48
      longitude: -3.18
    """

  static let languages = """
    languages:
      - {tag: ar, name: {en: Arabic}, autonym: العربية}
      - {tag: cy, name: {en: Welsh}, autonym: Cymraeg}
      - {tag: en, name: {en: English}}
    mutual:
      - {a: pt-BR, b: pt-PT, source: [{url: "https://tongues.example", date: 2026, trust: press}]}
    doNotOffer:
      - asked: ku
        never: [tr, ar]
        why: {en: people may have fled from speakers of it}
        source: [{document: "001", lines: "1-2"}]
    """

  static let lines = """
    - prefix: "0808"
      name: {en: Freephone}
      cost: free
      callableFrom: [landline, mobile]
      notCallableFrom: [abroad]
      source: [{url: "https://lines.example", date: 2026, trust: official}]
    - prefix: "0"
      name: {en: Any other number}
      cost: caller
      callableFrom: [landline, mobile, abroad]
      source: [{url: "https://lines.example", date: 2026, trust: official}]
    """

  static let holidays = """
    # country: GB
    # years: 2026-2026
    date,name,name_en,kind,source
    2026-12-25,Nadolig,Christmas Day,statutory,law
    """

  static let harbour = """
    id: harbour
    organization: harbour-trust
    name: {en: Harbour, cy: Harbwr}
    nameStatus: {cy: rendering}
    alsoCalled: [harbor]
    kind: hotline
    subjects: [home-violence]
    stage: support
    coverage: [GB]
    fee: free
    status: active
    forWhom: {en: anyone hurt at home}
    population:
      age: {min: 16}
      residence: [student, none]
    contacts:
      - id: free
        phone: 0808 157 0192
        mayFailFrom: [mobile]
        press: "2"
        pickedUpBy: recording
        anonymous: yes
        languages: &both
          - tags: [en, cy]
            mode: staff
            hours: "Mo-Fr 09:00-17:00; PH off"
            source: [leaflet]
          - tags: [ar]
            mode: interpreter
            hours: unknown "by appointment"
            source: [leaflet]
        source: [leaflet]
      - id: house
        letter: Harbour, PO box 1, Cardiff
        location:
          confidential: true
          address: {en: 1 Hidden Lane}
          area: GB-CRF
        languages: *both
        source: [leaflet]
        verified: {on: 2026-10, by: an editor, how: call}
    cautions: [not-police]
    conflicts:
      - fact: contacts.free.hours
        used: "Mo-Fr"
        usedSource: [leaflet]
        other: "Mo-Sa"
        otherSource: [page]
        why: {en: the leaflet is newer}
    verified: {on: 2026-11-01, how: document}
    sources:
      leaflet: {document: "001", lines: "3-9", date: 2026-11-01, trust: official}
      page: {url: "https://harbour.example", date: 2026, trust: press}
    """

  static let police = """
    id: police
    organization: heddlu
    name: {en: Police emergency call}
    kind: emergency
    subjects: [violence]
    stage: safety
    coverage: [GB]
    status: active
    contacts:
      - {id: call, phone: "999", cost: free, source: [law]}
    verified: {on: 2026, how: document}
    sources:
      law: {document: "001", date: 2026, trust: official}
    """

  static let lantern = """
    id: lantern
    name: {en: Lantern offices}
    kind: office
    subjects: [violence]
    stage: support
    coverage: [GB-CRF]
    status: active
    through:
      - {service: harbour, ask: {en: the nearest office}, source: [page]}
    verified: {on: 2026, how: document}
    sources:
      page: {url: "https://lantern.example", date: 2026-02, trust: public-body}
    """
}
