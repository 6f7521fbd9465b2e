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
  targets: [
    .target(name: "Planning", swiftSettings: strict),
    .testTarget(name: "PlanningTests", dependencies: ["Planning"], swiftSettings: strict),

    .target(name: "Interchange", dependencies: ["Planning"], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Planning"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
