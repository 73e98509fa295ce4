// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Folders of test targets that hold files to be read or compared, not compiled.
let fixtures = [
  "CodingTests": ["Turns"], "ReportTests": ["Golden"],
  "ScenarioTests": ["Accepted", "Refused", "Shared"],
]

// What reads scenarios and codes and answers replies: without optimisation that takes minutes in the tests, and seconds at
// the first start.
let optimised: [SwiftSetting] = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "colloque",
  products: [
    .executable(name: "colloque", targets: ["colloque"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibraries",
      providers: [.apt(["libreadline-dev", "libstemmer-dev", "libmd-dev"])]
    ),
    .target(
      name: "Language",
      dependencies: ["CLibraries"],
      exclude: ["Data"],
      swiftSettings: optimised
    ),
    .target(
      name: "Coding",
      dependencies: ["Language"],
      exclude: ["Data"],
      swiftSettings: optimised
    ),
    .target(
      name: "Scenario",
      dependencies: ["Coding", "Language", .product(name: "Yams", package: "Yams")],
      swiftSettings: optimised
    ),
    .target(
      name: "Transcript",
      dependencies: ["Coding", "Language", "CLibraries"],
      swiftSettings: settings
    ),
    .target(
      name: "Consultation",
      dependencies: ["Coding", "Language", "Scenario", "Transcript"],
      swiftSettings: optimised
    ),
    .target(
      name: "Assessment",
      dependencies: ["Coding", "Language", "Transcript"],
      swiftSettings: settings
    ),
    .target(
      name: "Report",
      dependencies: ["Assessment", "Coding", "Language", "Transcript"],
      exclude: ["Schemas"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "colloque",
      dependencies: [
        "Assessment", "CLibraries", "Coding", "Consultation", "Language", "Report", "Scenario",
        "Transcript",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .target(
      name: "TestSupport",
      dependencies: ["Coding", "Consultation", "Language", "Scenario", "Transcript"],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
  ]
    + ["Language", "Coding", "Scenario", "Transcript", "Consultation", "Assessment", "Report"].map {
      .testTarget(
        name: "\($0)Tests",
        dependencies: [
          "Assessment", "Coding", "Consultation", "Language", "Report", "Scenario", "TestSupport",
          "Transcript",
        ],
        exclude: fixtures["\($0)Tests", default: []],
        swiftSettings: settings
      )
    }
    + [
      .testTarget(
        name: "colloqueTests",
        dependencies: ["TestSupport", "colloque"],
        swiftSettings: settings
      )
    ]
)
