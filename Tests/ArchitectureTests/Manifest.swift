/// What `Package.swift` says of the targets that are always built.
struct Manifest {
  /// The direct dependencies of each target that is no test, by its name; of packages, the product.
  let arrows: [String: Set<String>]
  /// The names of the test targets.
  let tests: Set<String>
  /// The whole text.
  let text: String

  init() throws {
    let text = try House.text("Package.swift")
    let products = Self.products(in: text)
    var arrows: [String: Set<String>] = [:]
    for opening in ["house(", ".target(", ".executableTarget("] {
      for call in Self.calls(opening, in: Self.always(text)) {
        guard let name = call.quoted.first else { continue }
        let marker = opening == "house(" ? "[" : "dependencies: ["
        let list = call.between(marker, "]") ?? ""
        let packages = products.filter { list.words.contains($0.key) }.map(\.value)
        arrows[name] = Set(list.quoted + packages)
      }
    }
    let calls = ["tests(", ".testTarget("].flatMap { Self.calls($0, in: text) }
    (self.text, self.arrows) = (text, arrows)
    tests = Set(calls.compactMap(\.quoted.first))
  }

  /// The part of the manifest that no environment variable changes.
  private static func always(_ text: String) -> String {
    calls("Package(", in: text).first ?? ""
  }

  /// The products of packages by the name that the manifest gives them: `yams` is Yams.
  private static func products(in text: String) -> [String: String] {
    var products: [String: String] = [:]
    for part in text.split(separator: "let ").dropFirst() where part.contains(".product(") {
      guard let name = part.split(separator: " ").first,
        let product = String(part).between(".product(", ")")?.quoted.first
      else { continue }
      products[String(name)] = product
    }
    return products
  }

  /// The insides of all calls that begin so, up to the closing bracket.
  private static func calls(_ opening: String, in text: String) -> [String] {
    text.ranges(of: opening).filter { range in
      let before = text[..<range.lowerBound].last
      return opening.first == "." || before?.isLetter != true
    }.map { range in
      var depth = 1
      return String(
        text[range.upperBound...].prefix { character in
          if character == "(" { depth += 1 }
          if character == ")" { depth -= 1 }
          return depth > 0
        })
    }
  }
}

extension String {
  /// What stands in quotation marks, in order.
  var quoted: [String] {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// The words of letters and digits, in order.
  var words: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  /// What stands between two marks, the first of each; nil when one is not there.
  func between(_ opening: String, _ closing: String) -> String? {
    guard let start = firstRange(of: opening)?.upperBound,
      let end = self[start...].firstRange(of: closing)?.lowerBound
    else { return nil }
    return String(self[start..<end])
  }
}
