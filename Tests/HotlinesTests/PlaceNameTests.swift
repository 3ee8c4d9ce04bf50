import HotlineModel
import HotlineReferral
import Hotlines
import Testing

@Suite struct PlaceNameTests {
  private let directory: Directory

  init() throws { directory = try Wales().opened() }

  private func place(_ fields: [String: [String]]) throws -> String? {
    try directory.question(fields, defaultReader: LanguageTag("en"), now: try Wales.noon()).place
  }

  private func mend(_ fields: [String: [String]]) throws -> String? {
    let error = #expect(throws: QuestionError.self) { try place(fields) }
    return error.map { "[\($0.code)] \($0)" }
  }

  @Test(arguments: [
    ("GB-CRF", "GB-CRF"), ("gb-crf", "GB-CRF"), ("Cardiff", "GB-CRF"), ("cardiff", "GB-CRF"),
    ("CARDIFF", "GB-CRF"), ("Caerdydd", "GB-CRF"), ("كارديف", "GB-CRF"), ("カーディフ", "GB-CRF"),
    ("かーでぃふ", "GB-CRF"), ("ｶｰﾃﾞｨﾌ", "GB-CRF"), ("Các-đíp", "GB-CRF"), ("cac-dip", "GB-CRF"),
    ("City of Cardiff", "GB-CRF"), ("United Kingdom", "GB"), ("Y Deyrnas Unedig", "GB"),
    ("グウィネズ", "GB-GWN"), ("Maldwyn", "GB-POW"),
    // Several places have the name, and the widest of them is meant.
    ("Newport", "GB-NWP"), ("Casnewydd", "GB-NWP"), ("GB-NWP-newport", "GB-NWP-newport"),
    ("Bangor", "GB-GWN-bangor"),
  ])
  func `a place is found by its name in any script`(name: String, id: String) throws {
    #expect(try place(["place": [name]]) == id)
  }

  @Test(arguments: [
    ("Llanfair, Powys", "GB-POW-llanfair"), ("Powys, Llanfair", "GB-POW-llanfair"),
    ("Llanfair Gwynedd", "GB-GWN-llanfair"), ("Gwynedd Llanfair", "GB-GWN-llanfair"),
    ("Llanfair,Gwynedd,United Kingdom", "GB-GWN-llanfair"), ("グウィネズバンゴー", "GB-GWN-bangor"),
    ("グウィネズ、バンゴー", "GB-GWN-bangor"), ("Garth, Bangor, Gwynedd", "GB-GWN-bangor-garth"),
  ])
  func `a place may be written with what it lies in, in either order`(
    name: String, id: String
  ) throws {
    #expect(try place(["place": [name]]) == id)
  }

  @Test(arguments: ["Llanfair, Cardiff", "Cardiff, Powys", ",", "Powys,", "グウィネズカーディフ"])
  func `two places that do not lie in one another are no place`(name: String) throws {
    #expect(try mend(["place": [name]])?.hasPrefix("[question.place-unknown]") == true)
  }

  @Test func `a name of a place that is a rendering counts as a draft`() throws {
    for (id, status) in [("GB-GWN", "checked"), ("GB-POW", "draft")] {
      let fields = ["place": [id], "reader": ["cy"]]
      let question = try directory.question(
        fields, defaultReader: LanguageTag("en"), now: try Wales.noon())
      let json = try directory.json(try directory.answer(question))
      #expect(json.contains(#""status":"\#(status)""#), "\(id)")
    }
  }

  @Test func `a name that several places share is told with their ids`() throws {
    #expect(
      try mend(["place": ["Llanfair"]])
        == "[question.place-ambiguous] place: 2 places have this name; write one of "
        + "GB-GWN-llanfair (Llanfair, Gwynedd), GB-POW-llanfair (Llanfair, Powys)")
  }

  @Test(arguments: [
    ("Cardif", "; nearest: Cardiff"), ("Gwyned", "; nearest: Gwynedd"),
    ("Casnewyd", "; nearest: Casnewydd"), ("Xxxxxxxxxxxx", ""),
  ])
  func `a name of no place is told with the nearest, and not repeated`(
    name: String, nearest: String
  ) throws {
    #expect(
      try mend(["place": [name]])
        == "[question.place-unknown] place: no place of this directory has this name; "
        + "write an ISO 3166-2 code or a name" + nearest)
  }

  @Test(arguments: [
    ("51.48", "-3.18", "GB-CRF"), ("51.57", "-3.01", "GB-NWP-newport"), ("53.0", "-4.0", "GB-GWN"),
    ("51.50", "-0.12", "GB-NWP-newport"),
  ])
  func `coordinates mean the nearest place`(
    latitude: String, longitude: String, id: String
  ) throws {
    #expect(try place(["latitude": [latitude], "longitude": [longitude]]) == id)
  }

  @Test(arguments: [("91", "0"), ("0", "181"), ("north", "east"), ("nan", "0"), ("inf", "0")])
  func `coordinates that are none are told with their range`(
    latitude: String, longitude: String
  ) throws {
    #expect(
      try mend(["latitude": [latitude], "longitude": [longitude]])
        == "[question.coordinates] latitude: write degrees north from -90 to 90 and degrees east "
        + "from -180 to 180")
  }

  @Test(arguments: [("35.0", "137.0"), ("-51.48", "3.18")])
  func `far from every place nothing is guessed`(latitude: String, longitude: String) throws {
    #expect(
      try mend(["latitude": [latitude], "longitude": [longitude]])
        == "[question.place-unknown] latitude: no place of this directory lies within 300 km")
  }

  @Test func `a name goes before coordinates`() throws {
    let fields = ["place": ["Powys"], "latitude": ["51.48"], "longitude": ["-3.18"]]
    #expect(try place(fields) == "GB-POW")
  }

  @Test func `a municipality is told beside its area`() throws {
    let question = try directory.question(
      ["place": ["GB-NWP-newport"]], defaultReader: LanguageTag("en"), now: try Wales.noon())
    let json = try directory.json(try directory.answer(question))
    #expect(json.contains(#""place":"GB-NWP","municipality":"GB-NWP-newport""#))
  }
}
