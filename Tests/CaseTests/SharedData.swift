import Foundation

/// The folder of cases from elsewhere, beside the repository where it is at hand.
enum SharedData {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/data").standardizedFileURL

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Folders with resources.csv, bookings.csv and the answers.
  static var caseNames: [String] {
    let small = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("booking-cases").path)
    return (small ?? []).sorted().map { "booking-cases/\($0)" } + [
      "timetable-comp01/clean", "timetable-comp01/moved10", "pools-j30/fits",
      "pools-j30/too-early",
    ]
  }
}
