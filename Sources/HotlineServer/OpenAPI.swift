/// The OpenAPI 3.1 document of the service.
enum OpenAPI {
  /// The document as it is served.
  static let document = String(decoding: PackageResources.openapi_json, as: UTF8.self)

  /// The paths without parameters that it describes.
  static let paths: Set<String> = [
    "/api/v1/referrals", "/api/v1/services", "/api/v1/subjects", "/api/v1/places",
    "/api/v1/languages", "/api/v1/search", "/api/v1/coverage", "/openapi.json", "/healthz",
    "/metrics",
  ]

  /// The methods that such a path takes.
  static func methods(_ path: String) -> String {
    path == "/api/v1/referrals" ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS"
  }
}
