import Planning
import Testing

@testable import Interchange

@Suite struct HouseSheetTests {
  /// A museum, a guide, and two closing days.
  private func plan() throws -> Plan {
    var files = PlanFolderFiles([PlanFile: [UInt8]]())
    let texts: [PlanFile: String] = [
      .museums: "id,name\nstam,STAM\n",
      .resources: "id,kind,name,museum\ngids-4,staff,Gids 04,stam\n",
      .openingHours: "museum,weekday,open,close\nstam,1,09:00,12:00\nstam,1,13:00,17:00\n",
      .openingExceptions: "museum,date,open,close\nstam,2027-03-22,,\nstam,2027-03-24,,\n",
      .skills: "id\nfr\n", .staffSkills: "person,skill\ngids-4,fr\n",
      .activities: "id,title,museum,start,end\n",
      .bookings: "id,activity,resource,start,end\n",
    ]
    for (file, text) in texts { files.contents[file] = Array(text.utf8) }
    return try PlanFolderReader.read(files)
  }

  private func rows(_ file: PlanFile, after change: PlanChange) throws -> [[String]] {
    var plan = try plan()
    try plan.apply(change)
    return HouseSheet(file, of: plan).rows
  }

  @Test func `a closing day that moves leaves its old date`() throws {
    let change = try HouseSheet(.openingExceptions, of: plan())
      .replacing(["stam", "2027-03-22", "", ""], by: ["stam", "2027-03-23", "", ""])
    #expect(change.edits.count == 2)
    #expect(
      try rows(.openingExceptions, after: change) == [
        ["stam", "2027-03-23", "", ""], ["stam", "2027-03-24", "", ""],
      ])
  }

  @Test func `one of two stretches of a day changes and the other stays`() throws {
    let change = try HouseSheet(.openingHours, of: plan())
      .replacing(["stam", "1", "13:00", "17:00"], by: ["stam", "1", "13:00", "18:00"])
    #expect(
      try rows(.openingHours, after: change) == [
        ["stam", "1", "09:00", "12:00"], ["stam", "1", "13:00", "18:00"],
      ])
  }

  @Test func `a row is added, and taken away again`() throws {
    let sheet = try HouseSheet(.absences, of: plan())
    let row = ["v1", "gids-4", "2027-03-22T00:00", "2027-03-23T00:00", "leave"]
    let added = try sheet.replacing(nil, by: row)
    var after = try plan()
    try after.apply(added)
    #expect(HouseSheet(.absences, of: after).rows == [row])
    #expect(HouseSheet.counts(in: after)[.absences] == 1)
    let removed = try HouseSheet(.absences, of: after).replacing(row, by: nil)
    try after.apply(removed)
    #expect(HouseSheet(.absences, of: after).rows.isEmpty)
  }

  @Test func `what other sheets need cannot go`() throws {
    let sheet = try HouseSheet(.skills, of: plan())
    let row = try #require(sheet.rows.first)
    #expect {
      try sheet.replacing(row, by: nil)
    } throws: { error in
      (error as? PlanFolderFaults)?.faults.first?.file == .staffSkills
    }
  }

  @Test func `a day that is there already is told of the row that repeats it`() throws {
    let sheet = try HouseSheet(.openingExceptions, of: plan())
    #expect {
      try sheet.replacing(
        ["stam", "2027-03-22", "", ""], by: ["stam", "2027-03-24", "10:00", "12:00"])
    } throws: { error in
      let fault = (error as? PlanFolderFaults)?.faults.first
      return fault?.problem == .overlapsOpening(firstLine: 2)
    }
  }

  @Test func `the same cells change nothing`() throws {
    let sheet = try HouseSheet(.openingExceptions, of: plan())
    let row = try #require(sheet.rows.first)
    #expect(try sheet.replacing(row, by: row).isEmpty)
  }
}
