import HotlineHours
import HotlineModel

/// Gives generated services names as services have them: where, about what, which sort of help, in
/// Japanese with its reading, in English and in a few of the other languages; an invented short
/// name, and a number that nobody has.
struct GeneratedNames {
  /// What help is called by language, one word for each sort.
  private static let sorts: [String: [String]] = [
    "ja": ["相談窓口", "ホットライン", "支援センター", "法律相談会", "協会"],
    "ja-Hira": ["そうだんまどぐち", "ほっとらいん", "しえんせんたー", "ほうりつそうだんかい", "きょうかい"],
    "en": ["Help Desk", "Hotline", "Support Center", "Legal Clinic", "Association"],
    "vi": ["Quầy tư vấn", "Đường dây nóng", "Trung tâm hỗ trợ", "Tư vấn pháp luật", "Hiệp hội"],
    "th": ["ศูนย์ให้คำปรึกษา", "สายด่วน", "ศูนย์ช่วยเหลือ", "คลินิกกฎหมาย", "สมาคม"],
    "ko": ["상담 창구", "핫라인", "지원 센터", "법률 상담", "협회"],
    "zh-Hans": ["咨询窗口", "热线", "支援中心", "法律咨询会", "协会"],
    "hi": ["परामर्श केंद्र", "हेल्पलाइन", "सहायता केंद्र", "कानूनी परामर्श", "संघ"],
    "km": ["កន្លែងពិគ្រោះ", "ខ្សែទូរសព្ទបន្ទាន់", "មជ្ឈមណ្ឌលជំនួយ", "ការពិគ្រោះច្បាប់", "សមាគម"],
    "ar": ["مكتب الاستشارة", "الخط الساخن", "مركز الدعم", "عيادة قانونية", "جمعية"],
    "pt-BR": [
      "Balcão de Consulta", "Linha Direta", "Centro de Apoio", "Clínica Jurídica", "Associação",
    ],
  ]
  private static let others = ["vi", "th", "ko", "zh-Hans", "hi", "km", "ar", "pt-BR"]
  private static let syllables = [
    ("あ", "a"), ("か", "ka"), ("き", "ki"), ("く", "ku"), ("さ", "sa"), ("し", "shi"), ("せ", "se"),
    ("た", "ta"), ("ち", "chi"), ("つ", "tsu"), ("と", "to"), ("な", "na"), ("に", "ni"), ("の", "no"),
    ("は", "ha"), ("ひ", "hi"), ("ふ", "fu"), ("ほ", "ho"), ("ま", "ma"), ("み", "mi"), ("む", "mu"),
    ("や", "ya"), ("ゆ", "yu"), ("ら", "ra"), ("り", "ri"), ("る", "ru"), ("わ", "wa"), ("じ", "ji"),
  ]

  private var draw: SeededDraw
  private let places: [Place]
  private let subjects: [Subject]

  init(seed: UInt64, places: [Place], subjects: [Subject]) {
    draw = SeededDraw(seed: seed)
    self.places = places.filter { $0.kind == .municipality }
    self.subjects = subjects
  }

  /// The content with other services, which are about its subjects.
  static func content(_ real: DirectoryContent, services: Int) throws -> DirectoryContent {
    var generator = try GeneratedDirectory(seed: 7)
    var names = GeneratedNames(seed: 11, places: real.places, subjects: real.subjects)
    var content = real
    content.services = generator.content(services: services, asOf: real.header.asOf).services
    for position in content.services.indices { names.name(&content.services[position], position) }
    content.header.emergency = []
    return content
  }

  private mutating func name(_ service: inout Service, _ position: Int) {
    let (place, subject) = (draw.one(of: places), draw.one(of: subjects))
    let sort = draw.number(below: 5)
    var names: [String: String] = [:]
    let others = (0...draw.number(below: 3)).map { _ in draw.one(of: Self.others) }
    for tag in ["ja", "ja-Hira", "en"] + others {
      guard let area = place.name.byTag[tag] ?? place.name.byTag["en"],
        let what = subject.name.byTag[tag], let how = Self.sorts[tag]?[sort]
      else { continue }
      names[tag] = Self.joined(tag, area, what, how)
    }
    service.name = LocalizedText(names)
    service.subjects = [subject.id]
    service.alsoCalled = invented()
    let number = "0999-\(Self.digits(position / 1000 + 100))-\(Self.digits(position % 1000))"
    let dialled = number.filter { $0 != "-" }
    service.contacts[0].phone = PhoneNumber(
      national: number, e164: "+81\(dialled.dropFirst())", sort: .tollFree,
      uri: "tel:+81\(dialled.dropFirst())")
  }

  /// A word that means nothing, as short names are, in kana and Latin letters.
  private mutating func invented() -> [String] {
    let word = (0..<4).map { _ in draw.one(of: Self.syllables) }
    let latin = word.map(\.1).joined()
    return [
      word.map(\.0).joined() + "の会", latin.prefix(1).uppercased() + latin.dropFirst() + " Net",
    ]
  }

  private static func joined(_ tag: String, _ place: String, _ what: String, _ how: String)
    -> String
  {
    switch tag {
    case "ja", "ja-Hira", "th", "zh-Hans", "km": place + what + how
    case "vi", "ar", "pt-BR": "\(how) \(what) \(place)"
    default: "\(place) \(what) \(how)"
    }
  }

  private static func digits(_ number: Int) -> String {
    String(String(1000 + number).suffix(3))
  }
}
