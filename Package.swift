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
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .target(name: "Planning", swiftSettings: strict),
    .target(
      name: "ConstraintChecker", dependencies: ["Planning"], swiftSettings: strict),
    .target(
      name: "Phrases", dependencies: ["Planning", "ConstraintChecker", "Board", "Screen"],
      swiftSettings: strict),
    .testTarget(
      name: "PhrasesTests",
      dependencies: ["Phrases", "Planning", "ConstraintChecker", "TestSupport"],
      swiftSettings: strict),
    .target(name: "Screen", dependencies: ["TOMLKit"], swiftSettings: strict),
    .target(
      name: "Board", dependencies: ["Planning", "ConstraintChecker", "Screen"],
      swiftSettings: strict),
    .target(
      name: "BoardView",
      dependencies: ["Planning", "ConstraintChecker", "Screen", "Board", "Phrases"],
      swiftSettings: strict),
    .testTarget(
      name: "BoardViewTests",
      dependencies: ["BoardView", "Board", "Phrases", "Screen", "Interchange", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .target(
      name: "CCurses", cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Curses", dependencies: ["CCurses", "Screen"], swiftSettings: strict),
    .executableTarget(
      name: "curses-probe", dependencies: ["Curses", "Screen"], path: "Tests/curses-probe",
      swiftSettings: strict),
    .testTarget(name: "PlanningTests", dependencies: ["Planning"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Planning", "Screen"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "ConstraintCheckerTests",
      dependencies: ["ConstraintChecker", "Planning", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreenTests", dependencies: ["Screen", "TestSupport"], exclude: ["Snapshots"],
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
  ],
  swiftLanguageModes: [.v6]
)
