// swift-tools-version:6.2
import Foundation
import PackageDescription

/// What holds for every target of ours.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"), .treatAllWarnings(as: .error),
]

func house(_ name: String, _ arrows: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: arrows, swiftSettings: strict)
}

func tests(_ name: String, _ arrows: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: arrows, exclude: exclude, swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let serviceLifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(
  name: "UnixSignals", package: "swift-service-lifecycle")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
// Where Pango, HarfBuzz and fontconfig are, as pkg-config knows it.
let pangoLibraries = Target.Dependency.target(name: "PangoLibraries")

let package = Package(
  name: "hotline",
  products: [
    .library(name: "Hotlines", targets: ["Hotlines"]),
    .executable(name: "hotline", targets: ["hotline"]),
  ],
  dependencies: [
    // The YAML that editors write, with the line and column of everything in it.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The one directory file: SQLite with prepared statements and typed errors.
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    // The HTTP server: connections, routes, graceful stop.
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    // Statuses and header fields, the bytes of a body, the end of a service, its log: the types that
    // Hummingbird's face shows.
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    // Commands, flags, help and completions.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"),
      ]),
    .target(name: "CPhone", linkerSettings: [.linkedLibrary("phonenumber")]),
    house("HotlineHours"),
    house("HotlineModel", ["HotlineHours"]),
    house("HotlineText", ["CICU"]),
    house("HotlineRules", ["HotlineModel", "HotlineHours"]),
    house("HotlineReferral", ["HotlineModel", "HotlineHours", "HotlineRules"]),
    house(
      "HotlineDirectory",
      ["HotlineModel", "HotlineHours", "HotlineRules", "HotlineText", "CPhone", yams]),
    house("HotlineStore", ["HotlineText", grdb]),
    .target(
      name: "HotlineAnswers",
      dependencies: ["HotlineModel", "HotlineHours", "HotlineReferral", "HotlineText"],
      resources: [
        .embedInCode("Assets/page.css"), .embedInCode("Assets/page.js"),
        .embedInCode("Assets/site.js"),
      ], swiftSettings: strict),
    house(
      "Hotlines",
      [
        "HotlineModel", "HotlineHours", "HotlineRules", "HotlineText", "HotlineReferral",
        "HotlineDirectory", "HotlineStore", "HotlineAnswers", "HotlineLeaflet",
      ]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    // Paragraphs in every script, broken and shaped as they must be; fonts cut down to their use.
    .systemLibrary(name: "PangoLibraries", pkgConfig: "pangoft2"),
    .target(
      name: "CPango", dependencies: [pangoLibraries],
      linkerSettings: [.linkedLibrary("harfbuzz-subset")]),
    // QR codes beside the numbers.
    .target(name: "CQR", linkerSettings: [.linkedLibrary("qrencode")]),
    house(
      "HotlineLeaflet", ["HotlineAnswers", "HotlineText", "HotlineModel", "CPango", "CQR", "CZlib"]),
    .target(
      name: "HotlineServer",
      dependencies: [
        "Hotlines", "HotlineAnswers", "HotlineLeaflet", "HotlineModel", "HotlineHours", "CZlib",
        hummingbird,
        hummingbirdCore, httpTypes, nioCore, nioHTTP1, serviceLifecycle, unixSignals, logging,
      ],
      resources: [.embedInCode("Assets/openapi.json"), .embedInCode("Assets/embed.js")],
      swiftSettings: strict),
    .executableTarget(
      name: "hotline",
      dependencies: [
        "Hotlines", "HotlineServer", "HotlineAnswers", "HotlineDirectory", "HotlineLeaflet",
        "HotlineModel", "HotlineHours", argumentParser,
      ], swiftSettings: strict),
    tests("HotlineHoursTests", ["HotlineHours"], exclude: ["Fixtures"]),
    tests("HotlineRulesTests", ["HotlineRules", "HotlineModel", "HotlineHours"]),
    tests(
      "HotlineReferralTests",
      ["HotlineReferral", "HotlineRules", "HotlineModel", "HotlineHours"]),
    tests("HotlineTextTests", ["HotlineText"]),
    tests("HotlineStoreTests", ["HotlineStore", grdb]),
    tests(
      "HotlineDirectoryTests",
      ["HotlineDirectory", "HotlineModel", "HotlineHours", "HotlineRules", "HotlineText"]),
    tests(
      "HotlineAnswersTests",
      ["HotlineAnswers", "HotlineModel", "HotlineHours", "HotlineReferral", "HotlineText"],
      exclude: ["Golden", "Fixtures"]),
    tests(
      "HotlinesTests",
      [
        "Hotlines", "HotlineAnswers", "HotlineDirectory", "HotlineModel",
        "HotlineHours", "HotlineLeaflet", "HotlineReferral", "HotlineRules", "HotlineStore",
        "HotlineText",
      ], exclude: ["Fixtures"]),
    tests(
      "HotlineServerTests",
      [
        "HotlineServer", "Hotlines", "HotlineAnswers", "HotlineLeaflet", "HotlineModel",
        "HotlineHours", hummingbird,
        httpTypes, nioCore, nioEmbedded, nioHTTP1, logging,
      ]),
    tests(
      "HotlineLeafletTests", ["HotlineLeaflet", "HotlineAnswers", "HotlineModel", "HotlineText"],
      exclude: ["Golden"]),
    tests("ArchitectureTests", ["Hotlines", "HotlineModel", "HotlineHours"]),
    tests(
      "RealDirectoryTests",
      [
        "Hotlines", "HotlineAnswers", "HotlineDirectory", "HotlineLeaflet", "HotlineModel",
        "HotlineHours", "HotlineReferral", "HotlineRules", "HotlineText", yams,
      ], exclude: ["Fixtures", "Golden", "Scenarios"]),
    tests("CommandTests", ["hotline", argumentParser]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17)

let environment = ProcessInfo.processInfo.environment

// Built only when asked for: HOTLINE_BENCHMARKS=1 swift run -c release hotline-benchmarks
if environment["HOTLINE_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "hotline-benchmarks",
      dependencies: [
        "Hotlines", "HotlineAnswers", "HotlineDirectory", "HotlineHours", "HotlineModel",
        "HotlineLeaflet", "HotlineReferral", "HotlineRules", "HotlineStore", "HotlineText", grdb,
      ], path: "Benchmarks", exclude: ["leaflet_peers.py"], swiftSettings: strict))
}

if environment["HOTLINE_DOCUMENTATION"] != nil {
  // Renders the documentation catalogue; needed by nobody who only builds or runs.
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
