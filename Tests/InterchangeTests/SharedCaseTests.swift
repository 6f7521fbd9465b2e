import Planning
import Testing

@testable import Interchange

@Suite(.enabled(if: SharedCases.areThere, "the folder ../shared/data is not here"))
struct SharedCaseTests {
  @Test(arguments: SharedCases.names)
  func `a case is read, or refused naming exactly the rows that are no booking`(
    name: String
  ) throws {
    let files = try SharedCases.files(name)
    let faults = Folder.faults(in: files).faults
    let table = CSVReader.read(files.contents[.bookings] ?? [])
    let refused = faults.compactMap { fault in
      table.rows.first { Int($0.line) == fault.line }.map { table.text(table.cell($0, 0)) }
    }
    #expect(refused == (try SharedCases.rejected(name)))
    #expect(faults.allSatisfy { $0.file == .bookings && $0.problem == .endNotAfterStart })
  }

  @Test(arguments: SharedCases.names)
  func `a sound case has every row in the plan`(name: String) throws {
    let files = try SharedCases.files(name)
    guard Folder.faults(in: files).faults.isEmpty else { return }
    let plan = try PlanFolderReader.read(files)
    let rows = CSVReader.read(files.contents[.bookings] ?? []).rows.count - 1
    #expect(plan.bookingCount == rows)
    #expect(
      try PlanContents(PlanFolderReader.read(PlanFolderWriter.files(of: plan)))
        == PlanContents(plan))
  }
}
