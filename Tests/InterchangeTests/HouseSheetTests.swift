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

  // MARK: - Rooms, people and museums themselves

  private func withRooms() throws -> Plan {
    var files = PlanFolderFiles([PlanFile: [UInt8]]())
    let texts: [PlanFile: String] = [
      .museums: "id,name\nstam,STAM\n",
      .resources: """
      id,kind,name,museum,capacity,part_of
      refter,room,Refter,stam,120,
      noord,room,Refter noord,stam,60,refter
      zolder,room,Zolder,stam,10,

      """,
      .activities: """
      id,title,museum,start,end
      a1,Lezing,stam,2027-03-22T12:00,2027-03-22T13:00

      """,
      .bookings: """
      id,activity,resource,start,end
      b1,a1,noord,2027-03-22T12:00,2027-03-22T13:00

      """,
    ]
    for (file, text) in texts { files.contents[file] = Array(text.utf8) }
    return try PlanFolderReader.read(files)
  }

  private func row(_ id: String, in plan: Plan) throws -> [String] {
    try #require(HouseSheet(.resources, of: plan).rows.first { $0[0] == id })
  }

  @Test func `seats change, and a row more is a new room`() throws {
    var plan = try withRooms()
    let old = try row("refter", in: plan)
    var new = old
    new[4] = "80"
    let change = try HouseSheet(.resources, of: plan).replacing(old, by: new)
    #expect(change.edits.count == 1)
    try plan.apply(change)
    #expect(try row("refter", in: plan)[4] == "80")
    var kelder = new
    (kelder[0], kelder[2], kelder[5]) = ("kelder", "Kelder", "refter")
    try plan.apply(try HouseSheet(.resources, of: plan).replacing(nil, by: kelder))
    #expect(plan.resources.map(\.name).last == "Kelder")
    #expect(plan.resource("noord").map { plan[$0].capacity } == 60)
  }

  @Test func `id and kind stay, and parts go in no circle`() throws {
    let plan = try withRooms()
    let sheet = HouseSheet(.resources, of: plan)
    let old = try row("refter", in: plan)
    func fault(_ place: Int, _ text: String) -> PlanFolderFault? {
      var new = old
      new[place] = text
      do throws(PlanFolderFaults) { _ = try sheet.replacing(old, by: new) } catch {
        return error.faults.first
      }
      return nil
    }
    #expect(fault(0, "eetzaal")?.problem == .unknownValue(allowed: ["refter"]))
    #expect(fault(1, "staff")?.column == "kind")
    guard case .cyclicParts(let rooms)? = fault(5, "noord")?.problem else {
      Issue.record("no circle")
      return
    }
    #expect(Set(rooms) == ["refter", "noord"])
  }

  @Test func `only what nobody has booked can go`() throws {
    var plan = try withRooms()
    let sheet = HouseSheet(.resources, of: plan)
    let booked = try row("noord", in: plan)
    do throws(PlanFolderFaults) {
      _ = try sheet.replacing(booked, by: nil)
      Issue.record("went")
    } catch {
      #expect(error.faults.first?.problem == .stillBooked(1))
    }
    try plan.apply(try sheet.replacing(try row("zolder", in: plan), by: nil))
    #expect(plan.resource("zolder") == nil)
  }

  @Test func `a museum is renamed`() throws {
    var plan = try withRooms()
    let sheet = HouseSheet(.museums, of: plan)
    var new = sheet.rows[0]
    new[1] = "Stadsmuseum"
    try plan.apply(try sheet.replacing(sheet.rows[0], by: new))
    #expect(plan.museums.map(\.name) == ["Stadsmuseum"])
  }
}
