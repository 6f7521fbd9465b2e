import Foundation
import Planning
import Testing
import TestSupport

@testable import Interchange

@Suite struct PlanFolderWriterTests {
  private func text(_ file: PlanFile, of plan: Plan) -> String? {
    PlanFolderWriter.files(of: plan).contents[file].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a plan is written as planners can read it`() throws {
    let plan = try Folder(
      bookings: "b2,les,zaal,2027-03-22T12:00,2027-03-22T13:00,",
      "b10,\"les, één\",jan,2027-03-28T01:00,2027-03-28T02:00,"
    ).plan()
    #expect(
      text(.museums, of: plan) == "id,name,zone,agb,address\ndefault,default,Europe/Brussels,,\n")
    #expect(
      text(.resources, of: plan) == """
        id,kind,name,museum,capacity,part_of,share_people,share_groups,features,skills
        zaal,room,zaal,default,,,,,,
        jan,staff,jan,default,,,,,,

        """)
    #expect(
      text(.bookings, of: plan) == """
        id,activity,resource,start,end,quantity
        b10,"les, één",jan,2027-03-28T01:00,2027-03-28T03:00,1
        b2,les,zaal,2027-03-22T12:00,2027-03-22T13:00,1

        """)
    #expect(text(.travel, of: plan) == nil)
  }

  @Test func `both passes of the repeated hour are written with their offset`() throws {
    let plan = try Folder(
      bookings: "b1,a1,zaal,2027-10-31T02:30,2027-10-31T02:30+01:00,",
      "b2,a2,zaal,2027-10-31T01:59,2027-10-31T03:00,"
    ).plan()
    #expect(
      text(.bookings, of: plan) == """
        id,activity,resource,start,end,quantity
        b1,a1,zaal,2027-10-31T02:30+02:00,2027-10-31T02:30+01:00,1
        b2,a2,zaal,2027-10-31T01:59,2027-10-31T03:00,1

        """)
  }

  @Test(arguments: 0..<60)
  func `any plan is read back as it was written, and written again byte for byte`(seed: Int) throws
  {
    var random = SplitMix(seed: UInt64(seed))
    let plan = try RandomPlan.make(&random)
    let written = PlanFolderWriter.files(of: plan)
    let again = try PlanFolderReader.read(written)
    #expect(PlanContents(again) == PlanContents(plan))
    #expect(PlanFolderWriter.files(of: again).contents == written.contents)
  }

  @Test func `a plan with edits behind it writes the same bytes as one without`() throws {
    var random = SplitMix(seed: 7)
    var plan = try RandomPlan.make(&random)
    let before = PlanFolderWriter.files(of: plan).contents
    let bookings = plan.bookings.prefix(5).map { plan[$0] }
    let away = PlanChange(bookings.map { .booking(Replacement(from: $0, to: nil)) })
    try plan.apply(away)
    try plan.apply(PlanChange(away.inverse.edits.reversed()))
    #expect(PlanFolderWriter.files(of: plan).contents == before)
  }

  @Test func `a folder on disk is replaced by the plan, and read again from there`() throws {
    try TemporaryFolder.with { path in
      let first = try Folder([.travel: "from,to,minutes\nstam,msk,10\n"]).plan()
      try PlanFolderWriter.write(first, to: path)
      #expect(try PlanContents(PlanFolderReader.read(path)) == PlanContents(first))
      let second = try Folder(bookings: "b1,a,zaal,2027-03-22T12:00,2027-03-22T13:00,").plan()
      try PlanFolderWriter.write(second, to: path)
      #expect(try PlanContents(PlanFolderReader.read(path)) == PlanContents(second))
    }
  }

  @Test func `other files in the folder are left alone`() throws {
    try TemporaryFolder.with { path in
      try PlanFolderWriter.write(Folder().plan(), to: path)
      let other = URL(fileURLWithPath: path).appendingPathComponent("expected-conflicts.csv")
      try Data("\"".utf8).write(to: other)
      #expect(Folder.faults(at: path).isEmpty)
      try PlanFolderWriter.write(Folder().plan(), to: path)
      #expect(try Data(contentsOf: other).count == 1)
    }
  }

  @Test func `what is no folder or no file is told`() throws {
    try TemporaryFolder.with { path in
      let gone = path + "/weg"
      #expect(Folder.faults(at: gone) == [PlanFolderFault(nil, value: gone, .missingFolder)])
      try PlanFolderWriter.write(Plan(), to: path)
      try PlanFolderWriter.write(Plan(), to: path + "/travel.csv")
      #expect(
        Folder.faults(at: path).map(\.file) == [.travel])
      #expect(throws: FileError.self) {
        try PlanFolderWriter.write(Plan(), to: path + "/bookings.csv/x")
      }
    }
  }
}
