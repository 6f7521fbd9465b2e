// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6 language mode, warnings are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "planbord",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "Planning", swiftSettings: strict),
    .target(
      name: "ConstraintChecker", dependencies: ["Planning"], swiftSettings: strict),
    .target(
      name: "Phrases", dependencies: ["Planning", "ConstraintChecker"], swiftSettings: strict),
    .testTarget(
      name: "PhrasesTests",
      dependencies: ["Phrases", "Planning", "ConstraintChecker", "TestSupport"],
      swiftSettings: strict),
    .target(name: "Screen", swiftSettings: strict),
    .target(
      name: "Board", dependencies: ["Planning", "ConstraintChecker", "Screen"],
      swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(name: "PlanningTests", dependencies: ["Planning"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Planning"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ConstraintCheckerTests",
      dependencies: ["ConstraintChecker", "Planning", "TestSupport"],
      swiftSettings: strict),
    .target(name: "CFileCalls"),
    .target(
      name: "Sharing",
      dependencies: ["CFileCalls", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "SharingTestSupport", dependencies: ["Sharing"], path: "Tests/SharingTestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "sharing-probe", dependencies: ["Sharing", "SharingTestSupport"],
      path: "Tests/SharingProbe", swiftSettings: strict),
    .testTarget(
      name: "SharingTests", dependencies: ["Sharing", "SharingTestSupport", "sharing-probe"],
      swiftSettings: strict),

    .target(name: "Interchange", dependencies: ["Planning"], swiftSettings: strict),
    .testTarget(name: "InterchangeTests", dependencies: ["Interchange"], swiftSettings: strict),
    .target(
      name: "Storage",
      dependencies: [
        "Planning", "ConstraintChecker", "Sharing",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "storage-probe", dependencies: ["Storage", "Planning", "ConstraintChecker"],
      path: "Tests/StorageProbe", swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "Planning", "ConstraintChecker", "Sharing", "TestSupport", "storage-probe",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "storage-bench",
      dependencies: [
        "Storage", "Planning", .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Benchmarks/Storage", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
