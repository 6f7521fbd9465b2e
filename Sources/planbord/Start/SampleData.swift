import Foundation
import Interchange
import Phrases
import Planning

/// The plan that comes with the program.
struct SampleData {
  let places: Places

  func plan() throws -> Plan {
    guard let folder = places.sampleData.first(where: isThere) else {
      throw ArgumentFault.noSampleData(places.sampleData)
    }
    return try PlanFolderReader.read(folder)
  }

  private func isThere(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(PlanFile.resources.name)")
  }
}
