import Foundation
import Planning

@testable import Interchange

/// Booking cases of others, where they are at hand.
enum SharedCases {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/data").standardizedFileURL

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Every case's folder, by name.
  static var names: [String] {
    let small = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("booking-cases").path)
    return (small ?? []).sorted().map { "booking-cases/\($0)" } + [
      "timetable-comp01/clean", "timetable-comp01/moved10",
    ]
  }

  /// The resources and bookings of a case; its activities are in another format.
  static func files(_ name: String) throws -> PlanFolderFiles {
    var files = PlanFolderFiles([PlanFile: [UInt8]]())
    for file in [PlanFile.resources, .bookings] {
      files.contents[file] = try Array(Data(contentsOf: url(name, file.name)))
    }
    return files
  }

  /// Ids of the rows that are no booking.
  ///
  /// The cases let a booking of no minutes at all be; here a span is never empty.
  static func rejected(_ name: String) throws -> [String] {
    struct Expected: Decodable {
      struct Row: Decodable { var id: String }
      var rejected: [Row]
    }
    let answer = url(name, "expected-instant.json")
    let file =
      FileManager.default.fileExists(atPath: answer.path) ? answer : url(name, "expected.json")
    let expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file))
    let isEmptyRefused = name == "booking-cases/zero-length-inside"
    return expected.rejected.map(\.id) + (isEmptyRefused ? ["b00002"] : [])
  }

  private static func url(_ name: String, _ file: String) -> URL {
    folder.appendingPathComponent(name).appendingPathComponent(file)
  }
}
