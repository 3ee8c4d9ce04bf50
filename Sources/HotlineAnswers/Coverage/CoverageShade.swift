/// How dark a field of the heat map is: greys and patterns that a photocopy keeps apart.
enum CoverageShade: String, CaseIterable {
  /// Nobody shares the language.
  case nobody
  /// No open hour.
  case none
  /// No known open hour, and some that nobody has stated.
  case unknown
  /// Up to a quarter.
  case quarter
  /// Up to a half.
  case half
  /// Up to three quarters.
  case most
  /// More, and not all.
  case nearly
  /// All.
  case all

  /// The shade of a share; `isUnknown` where none is open and some may be.
  init(_ part: Int, of whole: Int, isUnknown: Bool) {
    switch part * 4 {
    case ...0: self = isUnknown ? .unknown : .none
    case ...whole: self = .quarter
    case ...(whole * 2): self = .half
    case ...(whole * 3): self = .most
    case ..<(whole * 4): self = .nearly
    default: self = .all
    }
  }

  /// The attributes that paint a field.
  var paint: String {
    switch self {
    case .nobody, .unknown, .quarter: "fill=\"url(#\(rawValue))\""
    case .none: "fill=\"#fff\""
    case .half: "fill=\"#b4b4b4\""
    case .most: "fill=\"#868686\""
    case .nearly: "fill=\"#525252\""
    case .all: "fill=\"#000\""
    }
  }

  /// The attributes of a number that is written on it.
  var ink: String {
    switch self {
    case .most, .nearly, .all: "fill=\"#fff\""
    case .nobody, .none, .unknown, .quarter, .half: ""
    }
  }

  /// The patterns of all shades, in millimetres.
  static let definitions = """
    <defs>
    <pattern id="nobody" width="1.2" height="1.2" patternUnits="userSpaceOnUse">\
    <rect width="1.2" height="1.2" fill="#fff"/>\
    <path d="M0 0L1.2 1.2M1.2 0L0 1.2" stroke="#000" stroke-width="0.12"/></pattern>
    <pattern id="unknown" width="0.9" height="0.9" patternUnits="userSpaceOnUse">\
    <rect width="0.9" height="0.9" fill="#fff"/>\
    <circle cx="0.45" cy="0.45" r="0.16"/></pattern>
    <pattern id="quarter" width="1" height="1" patternUnits="userSpaceOnUse">\
    <rect width="1" height="1" fill="#e6e6e6"/>\
    <path d="M0 1L1 0" stroke="#999" stroke-width="0.12"/></pattern>
    </defs>
    """
}
