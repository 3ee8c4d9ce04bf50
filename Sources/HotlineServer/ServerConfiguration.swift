import Foundation

/// How a server is run; everything has a default, and a file may say otherwise.
///
/// ```json
/// {"origins": ["https://ngo.example"], "requestsPerMinute": 120, "publicMode": true}
/// ```
public struct ServerConfiguration: Hashable, Sendable, Codable {
  /// The address to listen at.
  public var host = "127.0.0.1"
  /// The port to listen at; 0 for any free one.
  public var port = 8080
  /// Web origins whose pages may ask, as browsers send them; `*` for any. Empty for none.
  public var origins: [String] = []
  /// How many requests one address may make in a minute; 0 for no limit.
  public var requestsPerMinute = 600
  /// How many requests the holders of keys may make in a minute, by the key that they send as
  /// `X-API-Key`; 0 for no limit. What is no key counts by its address.
  public var keys: [String: Int] = [:]
  /// Whether an address is that which the proxy in front names in `X-Forwarded-For`.
  public var trustsProxy = false
  /// The most bytes of a body.
  public var mostBodyBytes = 65_536
  /// The seconds after which a connection that sends nothing is closed.
  public var idleSeconds = 15
  /// The seconds within which a body must have come whole.
  public var bodySeconds = 10
  /// The most connections at once.
  public var mostConnections = 1_024
  /// Whether `/` is the page for people in need themselves.
  public var publicMode = false

  /// The defaults.
  public init() {}

  /// Why a configuration cannot be used.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file cannot be read.
    case unreadable(path: String)
    /// The file is no JSON object of known keys and fitting values; the reason.
    case invalid(path: String, reason: String)
    /// Nothing can listen there: the port is taken or not allowed, or the address is not this
    /// machine's.
    case taken(host: String, port: Int)

    /// What is wrong and what to write.
    public var description: String {
      switch self {
      case .unreadable(let path): "\(path) cannot be read; name a JSON file"
      case .invalid(let path, let reason): "\(path): \(reason)"
      case .taken(let host, let port):
        "nothing can listen at \(host), port \(port): it is taken, or not allowed, or the address is "
          + "not of this machine; write another with --host and --port"
      }
    }
  }

  /// Reads a file; keys that are none are errors.
  public init(path: String) throws(Failure) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    let object = try? JSONDecoder().decode([String: AnyValue].self, from: data)
    guard let object else {
      throw .invalid(path: path, reason: "write one JSON object, such as {\"port\": 8080}")
    }
    let known = Keys.allCases.map(\.rawValue)
    if let key = object.keys.sorted().first(where: { !known.contains($0) }) {
      throw .invalid(
        path: path, reason: "'\(key)' is no setting; write one of \(known.joined(separator: ", "))")
    }
    do {
      self = try JSONDecoder().decode(Partial.self, from: data).configuration
    } catch let error as DecodingError {
      throw .invalid(path: path, reason: Self.words(error))
    } catch {
      throw .invalid(path: path, reason: "write one JSON object, such as {\"port\": 8080}")
    }
    if let reason = fault { throw .invalid(path: path, reason: reason) }
  }

  /// What keeps the values from being used; nil when nothing does.
  public var fault: String? {
    guard (0...65_535).contains(port) else { return "'port' takes 0 to 65535" }
    let counts = [
      ("requestsPerMinute", requestsPerMinute, 0), ("mostBodyBytes", mostBodyBytes, 1_024),
      ("idleSeconds", idleSeconds, 1), ("bodySeconds", bodySeconds, 1),
      ("mostConnections", mostConnections, 1), ("keys", keys.values.min() ?? 0, 0),
    ]
    return counts.first { $0.1 < $0.2 }.map { "'\($0.0)' takes whole numbers from \($0.2)" }
  }

  private enum Keys: String, CaseIterable {
    case host, port, origins, requestsPerMinute, keys, trustsProxy, mostBodyBytes, idleSeconds
    case bodySeconds, mostConnections, publicMode
  }

  private static func words(_ error: DecodingError) -> String {
    guard case .typeMismatch(let type, let context) = error, let key = context.codingPath.first
    else { return "write one JSON object, such as {\"port\": 8080}" }
    return "'\(key.stringValue)' takes \(type == Bool.self ? "true or false" : "\(type)")"
  }

  /// Any JSON value, of which only the key counts.
  private struct AnyValue: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  /// Some of the settings.
  private struct Partial: Decodable {
    let host: String?
    let port: Int?
    let origins: [String]?
    let requestsPerMinute: Int?
    let keys: [String: Int]?
    let trustsProxy: Bool?
    let mostBodyBytes: Int?
    let idleSeconds: Int?
    let bodySeconds: Int?
    let mostConnections: Int?
    let publicMode: Bool?

    var configuration: ServerConfiguration {
      var it = ServerConfiguration()
      it.host = host ?? it.host
      it.port = port ?? it.port
      it.origins = origins ?? it.origins
      it.requestsPerMinute = requestsPerMinute ?? it.requestsPerMinute
      it.keys = keys ?? it.keys
      it.trustsProxy = trustsProxy ?? it.trustsProxy
      it.mostBodyBytes = mostBodyBytes ?? it.mostBodyBytes
      it.idleSeconds = idleSeconds ?? it.idleSeconds
      it.bodySeconds = bodySeconds ?? it.bodySeconds
      it.mostConnections = mostConnections ?? it.mostConnections
      it.publicMode = publicMode ?? it.publicMode
      return it
    }
  }
}
