import Planning
import Testing
import TestSupport

@testable import Interchange

@Suite struct PlanFolderChangeTests {
  private let noon = "2027-03-22T12:00,2027-03-22T13:00,"
  private let three = "2027-03-22T15:00,2027-03-22T16:00,"

  private func imported(_ folder: Folder, into plan: Plan) throws -> Plan {
    var plan = plan
    try plan.apply(PlanFolderReader.change(from: plan, to: folder.plan()))
    return plan
  }

  @Test func `into an empty plan everything comes in`() throws {
    let folder = Folder([
      .resources: "id,kind,part_of\nnoord,room,refter\nrefter,room,\n",
      .bookings: "id,activity,resource,start,end,quantity\nb1,a,noord,\(noon)",
      .travel: "from,to,minutes\nstam,msk,10\n",
    ])
    let plan = try imported(folder, into: Plan())
    #expect(plan.resources.map(\.id) == ["refter", "noord"])
    #expect(plan.bookingCount == 1)
    #expect(plan.travel.count == 1)
  }

  @Test func `the same folder again changes nothing`() throws {
    var random = SplitMix(seed: 3)
    let plan = try RandomPlan.make(&random)
    let folder = try PlanFolderReader.read(PlanFolderWriter.files(of: plan))
    #expect(PlanFolderReader.change(from: plan, to: folder).isEmpty)
  }

  @Test func `a changed booking gets the next version and others stay`() throws {
    let plan = try Folder(bookings: "b1,a,zaal,\(noon)", "b2,b,jan,\(noon)").plan()
    let folder = Folder(bookings: "b1,a,zaal,\(three)")
    let after = try PlanContents(imported(folder, into: plan))
    #expect(after.bookings.map(\.id) == ["b1", "b2"])
    #expect(after.bookings.map(\.version) == [2, 1])
    #expect(after.activities.map(\.version) == [2, 1])
  }

  @Test func `a booking may pass to another activity`() throws {
    let plan = try Folder(bookings: "b1,a,zaal,\(noon)").plan()
    let after = try imported(Folder(bookings: "b1,b,zaal,\(noon)"), into: plan)
    let other = try #require(after.activity("b"))
    #expect(after.bookings(of: other).map { after.id($0) } == ["b1"])
    #expect(after.activityCount == 2)
    #expect(after.bookingCount == 1)
  }

  @Test func `new hours of a day replace the old ones`() throws {
    func folder(_ hours: String) -> Folder {
      Folder([
        .museums: "id,name\nstam,STAM\n",
        .openingHours: "museum,weekday,open,close\nstam,1,\(hours)\n",
      ])
    }
    let plan = try folder("09:00,17:00").plan()
    let after = try imported(folder("10:00,18:00"), into: plan)
    #expect(after.opening.rules.map(\.hours) == [[600..<1080]])
  }

  @Test(arguments: 0..<30)
  func `after importing a folder all its rows are in the plan`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(500 + seed))
    let plan = try RandomPlan.make(&random)
    let folder = try RandomPlan.make(&random)
    var after = plan
    try after.apply(PlanFolderReader.change(from: plan, to: folder))
    #expect(PlanFolderReader.change(from: after, to: folder).isEmpty)
    #expect(after.activityCount >= max(plan.activityCount, folder.activityCount))
  }
}
