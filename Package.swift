// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "hashira",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "hashira", targets: ["hashira"]),
    .library(name: "PlanSheets", targets: ["PlanModel", "PlanSheets"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "PlanModel", swiftSettings: strict),
    .target(name: "PlanSheets", dependencies: ["PlanModel"], swiftSettings: strict),
    .target(name: "PlanClaims", dependencies: ["PlanModel"], swiftSettings: strict),
    .target(
      name: "PlanRatings", dependencies: ["PlanModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Markup", swiftSettings: strict),
    .target(name: "PlanPages", dependencies: ["Markup", "PlanModel", "PlanRatings"], swiftSettings: strict),
    .target(
      name: "PlanStore",
      dependencies: [
        "PlanModel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(
      name: "PlanDocuments",
      dependencies: [
        "CExpat", "CXlsxWriter", "CZip", "PlanModel", "PlanPages",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "PlanService", dependencies: ["PlanClaims", "PlanModel", "PlanRatings", "PlanStore"],
      swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "PlanWeb",
      dependencies: [
        "CZlib", "PlanModel", "PlanPages", "PlanRatings",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .target(
      name: "PlanCommands",
      dependencies: [
        "PlanClaims", "PlanDocuments", "PlanModel", "PlanPages", "PlanRatings", "PlanService", "PlanSheets",
        "PlanWeb",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "hashira", dependencies: ["PlanCommands"], swiftSettings: strict),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: [
        "PlanModel", "PlanStore", "PlanTesting", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "store-load",
      dependencies: ["PlanModel", "PlanStore", "PlanTesting", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/Load/store-load", swiftSettings: strict),
    .executableTarget(
      name: "claims-load", dependencies: ["PlanClaims", "PlanModel"], path: "Tests/Load/claims-load",
      swiftSettings: strict),
    .executableTarget(
      name: "documents-load", dependencies: ["PlanDocuments", "PlanModel", "PlanTesting"],
      path: "Tests/Load/documents-load", swiftSettings: strict),
    .executableTarget(
      name: "rates-load", dependencies: ["PlanModel", "PlanRatings"], path: "Tests/Load/rates-load",
      swiftSettings: strict),
    .testTarget(
      name: "PlanServiceTests",
      dependencies: ["PlanModel", "PlanRatings", "PlanService", "PlanSheets", "PlanTesting"],
      swiftSettings: strict),
    .target(
      name: "PlanTesting", dependencies: ["PlanModel"], path: "Tests/PlanTesting", swiftSettings: strict),
    .testTarget(
      name: "PlanModelTests", dependencies: ["PlanModel", "PlanTesting"],
      exclude: ["ShippedChanges"], swiftSettings: strict),
    .testTarget(
      name: "PlanSheetsTests", dependencies: ["PlanModel", "PlanSheets", "PlanTesting"],
      exclude: ["FuzzCases", "Sheets"], swiftSettings: strict),
    .testTarget(
      name: "PlanClaimsTests", dependencies: ["PlanClaims", "PlanModel", "PlanTesting"],
      exclude: ["Analyses"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanRatingsTests", dependencies: ["PlanModel", "PlanRatings", "PlanTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "PlanDocumentsTests", dependencies: ["PlanDocuments", "PlanModel", "PlanSheets", "PlanTesting"],
      swiftSettings: strict),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
    .testTarget(
      name: "PlanPagesTests", dependencies: ["Markup", "PlanModel", "PlanPages", "PlanRatings"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PlanWebTests",
      dependencies: [
        "PlanModel", "PlanPages", "PlanSheets", "PlanTesting", "PlanWeb",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ], swiftSettings: strict),
    .testTarget(
      name: "PlanCommandsTests",
      dependencies: [
        "PlanCommands", "PlanDocuments", "PlanModel", "PlanRatings", "PlanService", "PlanTesting",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "PlanCommands", "PlanModel", "PlanPages", "PlanRatings", "PlanSheets", "PlanWeb",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer links only with unsafe flags, which would bar the package from being depended on.
if ProcessInfo.processInfo.environment["HASHIRA_FUZZ"] != nil {
  for target in package.targets
  where ["PlanModel", "PlanSheets", "PlanClaims", "PlanRatings", "PlanDocuments", "PlanTesting"].contains(
    target.name)
  {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]))
  }
  package.targets.append(
    .target(
      name: "FuzzDriver", path: "Tests/Fuzzing/FuzzDriver",
      swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]))
  for (name, dependencies) in [
    ("fuzz-sheets", ["PlanModel", "PlanSheets"]), ("fuzz-json", ["PlanModel"]),
    ("fuzz-claims", ["PlanModel", "PlanClaims"]), ("fuzz-rules", ["PlanModel", "PlanRatings"]),
    ("fuzz-tables", ["PlanDocuments", "PlanModel", "PlanTesting"]),
  ] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: (dependencies + ["FuzzDriver"]).map { .byName(name: $0) },
        path: "Tests/Fuzzing/\(name)",
        swiftSettings: [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
  }
}
