import Planning
import Testing

@testable import Interchange

@Suite struct PlanFolderReaderTests {
  @Test func `two files are enough: activities follow from their bookings`() throws {
    let plan = try Folder(
      bookings: "b1,les,zaal,2027-03-22T12:00,2027-03-22T13:00,",
      "b2,les,jan,2027-03-22T11:00,2027-03-22T12:30,"
    ).plan()
    let les = try #require(plan.activity("les").map { plan[$0] })
    #expect(les.title == "les")
    #expect(les.museum == "default")
    #expect(les.status == .confirmed)
    #expect(les.span.minutes == 120)
    #expect(plan.utc("b1") == "2027-03-22T11:00–2027-03-22T12:00")
    #expect(plan.museums == [Museum(id: "default", name: "default")])
  }

  @Test func `every column of museums and resources is read`() throws {
    let plan = try Folder([
      .museums: "id,name,zone,agb,address\nstam,STAM,,AGB,\"Godshuizenlaan 2, Gent\"\n",
      .resources: """
      id,kind,name,museum,capacity,part_of,share_people,share_groups,features,skills
      noord,room,Refter noord,stam,60,refter,,,beamer; piano,
      refter,room,,stam,,,120,3,,
      gids,staff,Gids 04,stam,,,,,,fr;nl
      tablet,material,Tablet,stam,20,,,,,
      """,
    ]).plan()
    #expect(
      plan.museums == [
        Museum(id: "stam", name: "STAM", agb: "AGB", address: "Godshuizenlaan 2, Gent")
      ])
    #expect(
      plan.resources == [
        Resource(
          id: "noord", kind: .room, name: "Refter noord", museum: "stam", capacity: 60,
          partOf: "refter", features: ["beamer", "piano"]),
        Resource(
          id: "refter", kind: .room, name: "refter", museum: "stam",
          sharing: Resource.Sharing(people: 120, groups: 3)),
        Resource(id: "gids", kind: .staff, name: "Gids 04", museum: "stam", skills: ["fr", "nl"]),
        Resource(id: "tablet", kind: .material, name: "Tablet", museum: "stam", capacity: 20),
      ])
    #expect(plan.rooms.containers(of: ResourceIndex(0)) == [ResourceIndex(1)])
  }

  @Test func `every column of activities and bookings is read`() throws {
    let plan = try Folder([
      .museums: "id,name\nstam,STAM\n",
      .resources: "id,kind,museum\nstoel,material,stam\n",
      .activities: """
      id,title,museum,start,end,kind,status,setup_minutes,teardown_minutes,visitors,language,\
      client,reference,exhibition,phase,series,notes
      a1,Lezing,stam,2027-03-22T12:00,2027-03-22T13:00,lezing,option,30,15,60,nl,Davidsfonds,\
      R7,expo,bouw,reeks,"twee
      regels"
      """,
      .bookings: """
      start,end,quantity,resource,activity,id
      2027-03-22T12:00,2027-03-22T12:30,40,stoel,a1,b1
      """,
    ]).plan()
    let index = try #require(plan.activity("a1"))
    #expect(
      plan[index]
        == Activity(
          id: "a1", title: "Lezing", museum: "stam", span: Span(known: 30_095_220, 30_095_280),
          kind: "lezing", status: .option, setup: 30, teardown: 15, visitors: 60, language: "nl",
          about: Activity.About(
            client: "Davidsfonds", reference: "R7", exhibition: "expo", phase: "bouw",
            series: "reeks", notes: "twee\nregels")))
    #expect(
      plan.bookings(of: index).map { plan[$0] } == [
        Booking(
          id: "b1", activity: "a1", resource: "stoel", span: Span(known: 30_095_220, 30_095_250),
          quantity: 40)
      ])
    #expect(plan.bookings(of: index).map { plan.row($0).before } == [30])
  }

  @Test func `opening times, travel and waivers are read`() throws {
    let plan = try Folder([
      .museums: "id,name\nstam,STAM\n",
      .openingHours: "museum,weekday,open,close\nstam,2,13:00,24:00\nstam,2,09:00,12:30\n",
      .openingExceptions: "museum,date,open,close\nstam,2027-12-25,,\n",
      .travel: "from,to,minutes\nstam,depot,25\n",
      .waivers: "conflict,reason,author,made_at\nk1,mag,An,2027-03-22T12:00Z\n",
    ]).plan()
    let tuesday = try #require(LocalDate(iso: "2027-03-23"))
    let christmas = try #require(LocalDate(iso: "2027-12-25"))
    #expect(plan.openingHours(of: "stam", on: tuesday) == [540..<750, 780..<1440])
    #expect(plan.openingHours(of: "stam", on: christmas) == [])
    #expect(plan.travel == [TravelTime(from: "stam", to: "depot", minutes: 25)])
    let moment = Instant(minutes: 30_095_280)
    #expect(
      plan.waivers["k1"]
        == Waiver(conflict: "k1", reason: "mag", author: "An", madeAt: moment))
  }

  @Test func `times are those of the activity's museum, also for what it borrows elsewhere`() throws
  {
    let plan = try Folder([
      .museums: "id,name,zone\ngent,Gent,Europe/Brussels\nlonden,Londen,Europe/London\n",
      .resources: "id,kind,museum\nzaal,room,gent\n",
      .activities: """
      id,title,museum,start,end
      a1,Uitleen,londen,2027-03-22T12:00,2027-03-22T13:00
      """,
      .bookings: """
      id,activity,resource,start,end
      b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00
      """,
    ]).plan()
    #expect(plan.utc("b1") == "2027-03-22T12:00–2027-03-22T13:00")
  }

  @Test(arguments: [
    // over midnight, week 53, and both nights the clocks change
    ("2027-03-22T22:00,2027-03-23T02:00", "2027-03-22T21:00–2027-03-23T01:00"),
    ("2027-01-01T10:00,2027-01-04T09:00", "2027-01-01T09:00–2027-01-04T08:00"),
    ("2027-03-28T01:00,2027-03-28T02:00", "2027-03-28T00:00–2027-03-28T01:00"),
    ("2027-03-28T03:00,2027-03-28T04:00", "2027-03-28T01:00–2027-03-28T02:00"),
    ("2027-03-28T01:59,2027-03-28T03:00", "2027-03-28T00:59–2027-03-28T01:00"),
    ("2027-10-31T02:00,2027-10-31T03:00", "2027-10-31T00:00–2027-10-31T02:00"),
    ("2027-10-31T02:30,2027-10-31T02:30+01:00", "2027-10-31T00:30–2027-10-31T01:30"),
    ("2027-10-31T02:15+01:00,2027-10-31T02:45+01:00", "2027-10-31T01:15–2027-10-31T01:45"),
    ("2027-03-22T12:00:00,2027-03-22T12:01:00+01:00", "2027-03-22T11:00–2027-03-22T11:01"),
  ])
  func `wall-clock times become instants`(times: String, utc: String) throws {
    let plan = try Folder(bookings: "b1,a1,zaal,\(times),1").plan()
    #expect(plan.utc("b1") == utc)
  }

  @Test func `ids may hold anything but control characters`() throws {
    let plan = try Folder([
      .resources: "id,kind\n\"Zaal \"\"De Loods\"\", boven\",room\n  spaties  ,room\n=1+1,room\n"
    ]).plan()
    #expect(plan.resources.map(\.id.text) == ["Zaal \"De Loods\", boven", "  spaties  ", "=1+1"])
  }

  @Test func `a folder without bookings is a plan without bookings`() throws {
    let plan = try Folder().plan()
    #expect(plan.bookingCount == 0)
    #expect(plan.resources.count == 2)
  }
}
