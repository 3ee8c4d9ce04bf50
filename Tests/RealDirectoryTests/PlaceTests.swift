import Foundation
import HotlineHours
import HotlineModel
import Hotlines
import Testing

/// The places of Japan are found by the names people use for them, in every locale.
struct PlaceTests {
  static let locales = [
    "ja", "ja-Hira", "en", "zh-Hans", "zh-Hant", "ko", "es", "pt-BR", "ru", "th", "fil", "id", "vi",
    "fr", "ne", "my", "km", "mn", "ar", "fa", "si", "ur", "bn", "hi",
  ]
  static let prefectures = (1...47).map { $0 < 10 ? "JP-0\($0)" : "JP-\($0)" }

  private func place(_ fields: [String: [String]]) throws -> String? {
    let noon = try Moment(rfc3339: RealDirectory.tuesdayNoon)
    return try RealDirectory.open().question(fields, defaultReader: LanguageTag("en"), now: noon)
      .place
  }

  private func named(_ name: String) throws -> String? { try place(["place": [name]]) }

  private static let places = Result {
    try RealDirectory.open().content().places
  }

  @Test(arguments: locales)
  func `every prefecture is found by its name in every locale`(locale: String) throws {
    let places = Dictionary(uniqueKeysWithValues: try Self.places.get().map { ($0.id, $0) })
    for id in Self.prefectures {
      let name = try #require(places[id]?.name.byTag[locale], "\(id) has no name in \(locale)")
      #expect(try named(name) == id, "\(name)")
    }
    #expect(try named(try #require(places["JP"]?.name.byTag[locale])) == "JP")
  }

  @Test(arguments: Cities.rows)
  func `a city is found in kanji, kana, Latin, Korean, Cyrillic and Thai letters`(
    row: [String]
  ) throws {
    for name in row.dropFirst() where !name.isEmpty {
      #expect(try named(name) == row[0], "\(name)")
    }
  }

  @Test(arguments: [
    ("名古屋", "JP-23-nagoya"), ("Nagoya-shi", "JP-23-nagoya"), ("Nagoya City", "JP-23-nagoya"),
    ("नागोया", "JP-23-nagoya"), ("နာဂိုယာ", "JP-23-nagoya"), ("นาโกย่า", "JP-23-nagoya"),
    ("ناغويا", "JP-23-nagoya"), ("나고야시", "JP-23-nagoya"), ("ﾅｺﾞﾔ", "JP-23-nagoya"),
    ("Ōsaka", "JP-27"), ("Osaka", "JP-27"), ("Oosaka", "JP-27"), ("おおさか", "JP-27"),
    ("大阪市", "JP-27-osaka"), ("Ôita", "JP-44"), ("Kyouto", "JP-26"), ("Tokyo", "JP-13"),
    ("Gumma", "JP-10"), ("龍ヶ崎市", "JP-08-ryugasaki"), ("龍ケ崎市", "JP-08-ryugasaki"),
    ("千代田区", "JP-13-chiyoda"), ("Chiyoda City", "JP-13-chiyoda"), ("大泉町", "JP-10-oizumi"),
    ("Oizumi", "JP-10-oizumi"), ("Yokohama", "JP-14-yokohama"), ("Kawasaki", "JP-14-kawasaki"),
    ("Fukushima", "JP-07"), ("Hiroshima", "JP-34"), ("広島市", "JP-34-hiroshima"),
  ])
  func `usual ways to write a place lead to it`(name: String, id: String) throws {
    #expect(try named(name) == id)
  }

  @Test(arguments: [
    ("Fuchu, Tokyo", "JP-13-fuchu"), ("東京都府中市", "JP-13-fuchu"), ("広島県府中市", "JP-34-fuchu"),
    ("愛知県名古屋市", "JP-23-nagoya"), ("名古屋市中区", "JP-23-nagoya-naka"),
    ("愛知県名古屋市中区", "JP-23-nagoya-naka"), ("Naka-ku, Nagoya", "JP-23-nagoya-naka"),
    ("Toyota Aichi", "JP-23-toyota"), ("Aichi, Toyota", "JP-23-toyota"),
    ("海部郡大治町", "JP-23-oharu"), ("愛知県海部郡大治町", "JP-23-oharu"),
    ("とうきょうとふちゅうし", "JP-13-fuchu"), ("Fuchu City, Tokyo, Japan", "JP-13-fuchu"),
  ])
  func `a place written with its prefecture or city is that place`(name: String, id: String) throws
  {
    #expect(try named(name) == id)
  }

  @Test(arguments: ["府中", "府中市", "Fuchu", "ふちゅう"])
  func `a name of several towns is told with all of them`(name: String) throws {
    let error = #expect(throws: QuestionError.self) { try named(name) }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains("JP-13-fuchu (Fuchu, Tokyo), JP-34-fuchu (Fuchu, Hiroshima)"))
  }

  @Test(arguments: [
    ("43.06", "141.35", "JP-01"), ("42.98", "144.38", "JP-01"), ("40.60", "140.46", "JP-02"),
    ("38.26", "140.87", "JP-04"), ("37.05", "140.89", "JP-07"), ("36.08", "140.11", "JP-08"),
    ("36.25", "139.40", "JP-10"), ("35.81", "139.72", "JP-11"), ("35.77", "140.32", "JP-12"),
    ("35.67", "139.48", "JP-13"), ("35.44", "139.64", "JP-14"), ("38.05", "138.37", "JP-15"),
    ("36.24", "137.97", "JP-20"), ("34.71", "137.73", "JP-22"), ("35.08", "137.15", "JP-23"),
    ("34.97", "136.62", "JP-24"), ("34.69", "135.19", "JP-28"), ("33.84", "132.77", "JP-38"),
    ("33.17", "129.72", "JP-42"), ("26.21", "127.68", "JP-47"),
  ])
  func `coordinates of a town lead to its prefecture`(
    latitude: String, longitude: String, prefecture: String
  ) throws {
    let id = try #require(try place(["latitude": [latitude], "longitude": [longitude]]))
    #expect(id.hasPrefix(prefecture + "-"), "\(id)")
  }

  @Test func `every municipality lies in a place that its id begins with`() throws {
    let places = try Self.places.get()
    let ids = Set(places.map(\.id))
    let municipalities = places.filter { $0.kind == .municipality }
    #expect(municipalities.filter { $0.id.split(separator: "-").count == 3 }.count == 1_741)
    for place in municipalities {
      let parent = try #require(place.parent)
      #expect(ids.contains(parent))
      #expect(place.id.hasPrefix(parent + "-"))
    }
  }

  @Test func `no municipality lies far from its prefecture`() throws {
    let places = Dictionary(uniqueKeysWithValues: try Self.places.get().map { ($0.id, $0) })
    // Hokkaido is large, and islands of Tokyo, Kagoshima and Okinawa lie far out.
    let wide = ["JP-01", "JP-13", "JP-46", "JP-47"]
    for place in places.values where place.kind == .municipality {
      let area = place.id.split(separator: "-").prefix(2).joined(separator: "-")
      guard !wide.contains(area), let point = place.coordinates,
        let capital = places[area]?.coordinates
      else { continue }
      #expect(point.distanceInMetres(to: capital) < 190_000, "\(place.id)")
    }
  }

  @Test(arguments: [
    ("vi", "Aichi"), ("my", "အိုင်ချီ"), ("ru", "Айти"), ("km", "អៃឈិ"), ("ko", "아이치현"),
    ("zh-Hans", "爱知县"), ("ja", "愛知県"), ("ne", "आइची"),
  ])
  func `an answer names the place in the reader's language`(reader: String, name: String) throws {
    let fields = ["place": ["JP-23"], "reader": [reader]]
    let answer = try RealDirectory.answer(fields, limit: 1)
    #expect(try RealDirectory.open().text(answer).contains("\(name) (JP-23)"))
  }

  @Test func `a name that was written here and not found elsewhere is marked`() throws {
    let places = Dictionary(uniqueKeysWithValues: try Self.places.get().map { ($0.id, $0) })
    #expect(places["JP-23"]?.renderedNames.contains("ne") == true)
    #expect(places["JP-23"]?.renderedNames.contains("ru") == false)
  }
}

/// The rows of `Fixtures/cities.csv`: an id and its names.
enum Cities {
  static let rows: [[String]] = {
    let file = RealDirectory.tests.appending(path: "Fixtures/cities.csv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }()
}
