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
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0")
  ],
  targets: [
    .target(name: "Planning", swiftSettings: strict),
    .target(
      name: "ConstraintChecker", dependencies: ["Planning"], swiftSettings: strict),
    .target(name: "Screen", dependencies: ["TOMLKit"], swiftSettings: strict),
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
    .testTarget(
      name: "CursesTests", dependencies: ["Curses", "Screen", "curses-probe"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
