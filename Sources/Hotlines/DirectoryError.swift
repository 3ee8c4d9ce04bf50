public import HotlineDirectory

/// Why a directory cannot be opened or built.
public enum DirectoryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing is at the path.
  case missing(String)
  /// Its files have errors; all findings, warnings included.
  case findings([Finding])
  /// A part is not there or cannot be read.
  case noSuchPart(String)
  /// There is no service of this id; the nearest ids.
  case noSuchService(nearest: [String])

  /// There is no leaflet of this id; the nearest ids.
  case noSuchLeaflet(nearest: [String])

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      return "\(path) does not exist; name a folder that holds directory.yaml, or a file made by: "
        + "hotline build"
    case .findings(let findings):
      return findings.filter { $0.level == .error }.map(\.description).joined(separator: "\n")
    case .noSuchPart(let name):
      return "the directory lacks \(name); build it again with: hotline build"
    case .noSuchService(let nearest):
      let mend =
        nearest.isEmpty ? "see: hotline list" : "write \(nearest.joined(separator: " or "))"
      return "no service has this id; \(mend)"
    case .noSuchLeaflet(let nearest):
      let mend =
        nearest.isEmpty
        ? "see: hotline leaflet --list" : "write \(nearest.joined(separator: " or "))"
      return "no leaflet has this id; \(mend)"
    }
  }
}
