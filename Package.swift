// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6 language mode, warnings are errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// The program lies at one address: a hundred thousand places that hold an address then need no
/// correcting at each start, which took a third of the time to the first picture.
///
/// Nor does it show its own names to others, or look up those of the C++ library (`Linking/`).
let quickStart: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-Xlinker", "-no-pie", "-Xlinker", "--no-export-dynamic",
      "-L\(Context.packageDirectory)/Linking", "-Xclang-linker", "-static-libgcc",
    ], .when(platforms: [.linux], configuration: .release))
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The program's rooms, in the order data flows through them.
let rooms: [Target] = [
  .target(name: "Planning", swiftSettings: strict),
  .target(name: "ConstraintChecker", dependencies: ["Planning"], swiftSettings: strict),
  .target(
    name: "Repairs", dependencies: ["Planning", "ConstraintChecker"], swiftSettings: strict),
  .target(name: "CFileCalls"),
  .target(name: "Sharing", dependencies: ["CFileCalls", crypto], swiftSettings: strict),
  .target(
    name: "Storage",
    dependencies: ["Planning", "ConstraintChecker", "Sharing", grdb, sqlite],
    swiftSettings: strict),
  .target(name: "Interchange", dependencies: ["Planning"], swiftSettings: strict),
  .target(name: "Screen", dependencies: ["TOMLKit"], swiftSettings: strict),
  .target(
    name: "Board",
    dependencies: ["Planning", "ConstraintChecker", "Repairs", "Interchange", "Screen"],
    swiftSettings: strict),
  .target(
    name: "Session",
    dependencies: [
      "Planning", "ConstraintChecker", "Repairs", "Sharing", "Board", "Screen", "Storage",
    ], swiftSettings: strict),
  .target(
    name: "Phrases",
    dependencies: [
      "Planning", "ConstraintChecker", "Repairs", "Sharing", "Storage", "Interchange", "Screen",
      "Board",
    ], swiftSettings: strict),
  .target(
    name: "BoardView",
    dependencies: [
      "Planning", "ConstraintChecker", "Repairs", "Interchange", "Screen", "Board", "Phrases",
    ],
    swiftSettings: strict),
  .target(
    name: "CCurses", cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)],
    linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
  .target(name: "Curses", dependencies: ["CCurses", "Screen"], swiftSettings: strict),
  .target(name: "CMemory"),
  .executableTarget(
    name: "planbord",
    dependencies: [
      "CMemory",
      "Planning", "ConstraintChecker", "Repairs", "Sharing", "Storage", "Interchange", "Screen",
      "Board", "BoardView", "Phrases", "Session", "Curses", "TOMLKit", arguments,
    ], swiftSettings: strict, linkerSettings: quickStart),
]

/// What tests share, and small programs that tests start as other processes.
let testTools: [Target] = [
  .target(
    name: "TestSupport", dependencies: ["Planning", "Screen"], path: "Tests/TestSupport",
    swiftSettings: strict),
  .target(
    name: "ProgramTestSupport", path: "Tests/ProgramTestSupport", swiftSettings: strict),
  .target(
    name: "SharingTestSupport", dependencies: ["Sharing"], path: "Tests/SharingTestSupport",
    swiftSettings: strict),
  .executableTarget(
    name: "sharing-probe", dependencies: ["Sharing", "SharingTestSupport"],
    path: "Tests/SharingProbe", swiftSettings: strict),
  .executableTarget(
    name: "storage-probe",
    dependencies: [
      "Storage", "Planning", "ConstraintChecker", "Sharing", "SharingTestSupport",
    ],
    path: "Tests/StorageProbe", swiftSettings: strict),
  .executableTarget(
    name: "planbord-share-tier",
    dependencies: [
      "Storage", "Sharing", "Planning", "ConstraintChecker", "ProgramTestSupport",
      "SharingTestSupport",
    ],
    path: "Tests/ShareTier", exclude: ["run"], swiftSettings: strict),
  .executableTarget(
    name: "planbord-bench",
    dependencies: [
      "Planning", "ConstraintChecker", "Repairs", "Storage", "Sharing", "Interchange", "Board",
      "Screen", "SharingTestSupport", sqlite,
    ],
    path: "Benchmarks/Sources", swiftSettings: strict),
  .executableTarget(
    name: "curses-probe", dependencies: ["Curses", "Screen"], path: "Tests/curses-probe",
    swiftSettings: strict),
]

let tests: [Target] = [
  .testTarget(
    name: "PlanningTests", dependencies: ["Planning", "TestSupport"], swiftSettings: strict),
  .testTarget(
    name: "ConstraintCheckerTests",
    dependencies: ["ConstraintChecker", "Planning", "TestSupport"], swiftSettings: strict),
  .testTarget(
    name: "RepairsTests",
    dependencies: ["Repairs", "ConstraintChecker", "Planning", "TestSupport"],
    swiftSettings: strict),
  .testTarget(
    name: "SharingTests",
    dependencies: ["Sharing", "SharingTestSupport", "TestSupport", "sharing-probe"],
    swiftSettings: strict),
  .testTarget(
    name: "StorageTests",
    dependencies: [
      "Storage", "Planning", "ConstraintChecker", "Sharing", "SharingTestSupport", "TestSupport",
      "storage-probe", grdb,
    ], exclude: ["Boards"], swiftSettings: strict),
  .testTarget(
    name: "InterchangeTests", dependencies: ["Interchange", "Planning", "TestSupport"],
    swiftSettings: strict),
  .testTarget(
    name: "CaseTests",
    dependencies: ["ConstraintChecker", "Interchange", "Phrases", "Planning", "Repairs"],
    swiftSettings: strict),
  .testTarget(
    name: "ScreenTests", dependencies: ["Screen", "TestSupport"], exclude: ["Snapshots"],
    swiftSettings: strict),
  .testTarget(
    name: "CursesTests",
    dependencies: ["Curses", "Screen", "ProgramTestSupport", "curses-probe"],
    swiftSettings: strict),
  .testTarget(
    name: "BoardTests",
    dependencies: [
      "Board", "ConstraintChecker", "Interchange", "Planning", "Repairs", "TestSupport",
    ],
    swiftSettings: strict),
  .testTarget(
    name: "BoardViewTests",
    dependencies: [
      "BoardView", "Board", "Phrases", "Screen", "Interchange", "ConstraintChecker", "Planning",
      "Repairs", "TestSupport",
    ], exclude: ["Snapshots"], swiftSettings: strict),
  .testTarget(
    name: "SessionTests",
    dependencies: ["Session", "Board", "Planning", "Screen", "Sharing", "Storage", "TestSupport"],
    swiftSettings: strict),
  .testTarget(
    name: "PhrasesTests",
    dependencies: [
      "Phrases", "Planning", "ConstraintChecker", "Repairs", "Sharing", "Storage", "Interchange",
      "Board", "TestSupport",
    ], swiftSettings: strict),
  .testTarget(
    name: "PlanbordTests", dependencies: ["planbord", "ProgramTestSupport"],
    swiftSettings: strict),
  .testTarget(
    name: "EndToEndTests", dependencies: ["planbord", "ProgramTestSupport"],
    swiftSettings: strict),
]

let package = Package(
  name: "planbord",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: rooms + testTools + tests,
  swiftLanguageModes: [.v6]
)
