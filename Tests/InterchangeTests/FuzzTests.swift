import Foundation
import Planning
import Testing
import TestSupport

@testable import Interchange

/// Spoiled folders: whatever comes in, the reader answers, and what it accepts it writes soundly.
@Suite struct FuzzTests {
  /// More seeds for a longer run: `FUZZ_SEEDS=1000 swift test --filter FuzzTests`.
  static let seeds = ProcessInfo.processInfo.environment["FUZZ_SEEDS"].flatMap(Int.init) ?? 8

  @Test(arguments: 0..<seeds)
  func `two hundred spoiled folders are read or refused`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(1000 + seed))
    let sound = PlanFolderWriter.files(of: try RandomPlan.make(&random))
    for _ in 0..<200 {
      var files = sound
      for _ in 0...Int.random(in: 0...2, using: &random) { Spoiler.spoil(&files, &random) }
      check(files)
    }
  }

  private func check(_ files: PlanFolderFiles) {
    do throws(PlanFolderFaults) {
      let plan = try PlanFolderReader.read(files)
      let again = try PlanFolderReader.read(PlanFolderWriter.files(of: plan))
      #expect(PlanContents(again) == PlanContents(plan))
    } catch {
      #expect(!error.faults.isEmpty)
      #expect(error.faults.allSatisfy { $0.line >= 0 })
      #expect(error == Folder.faults(in: files))
    }
  }
}
