import HotlineAnswers
public import HotlineModel
import HotlineText

extension Directory {
  /// The languages whose words the directory has, in ascending order of their tags: those in which its
  /// leaflets can be printed.
  public var readers: [LanguageTag] { parts.locales.sorted().map { LanguageTag($0) } }

  /// One line for each leaflet of the directory: its id and its title for a reader.
  public func leafletList(reader: LanguageTag) throws -> String {
    let (wording, leaflets) = (try wording(for: reader), try leaflets())
    let width = leaflets.map { DisplayWidth.columns(of: $0.id) }.max() ?? 0
    return leaflets.map { leaflet in
      "\(TextWrap.pad(leaflet.id, to: width))  \(wording.text(leaflet.title))\n"
    }.joined()
  }
}
