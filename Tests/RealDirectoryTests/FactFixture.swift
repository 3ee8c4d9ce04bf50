import Foundation
import Yams

/// A list of facts by service, as the sources print them.
struct FactFixture {
  /// Texts by the id of a service.
  let texts: [(service: String, values: [String])]

  /// Reads `Fixtures/<name>.yaml`.
  init(_ name: String) throws {
    let file = RealDirectory.tests.appending(path: "Fixtures/\(name).yaml")
    let node = try Yams.compose(yaml: String(contentsOf: file, encoding: .utf8))
    guard let mapping = node?.mapping else { throw ScenarioError("\(name): write a mapping") }
    texts = try mapping.map { key, value in
      let values = value.sequence?.compactMap { $0.scalar?.string } ?? []
      guard let service = key.scalar?.string, !values.isEmpty else {
        throw ScenarioError("\(name): write an id and a list")
      }
      return (service, values)
    }
  }
}
