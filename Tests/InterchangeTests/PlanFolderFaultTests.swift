import Planning
import Testing

@testable import Interchange

@Suite struct PlanFolderFaultTests {
  private let bookings = "id,activity,resource,start,end,quantity\n"
  private let sound = "b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00,1\n"

  private func faults(_ rows: String) -> [PlanFolderFault] {
    Folder([.bookings: bookings + rows]).all.faults
  }

  private func at(
    _ line: Int, _ column: String, _ value: String, _ problem: PlanFolderFault.Problem
  ) -> [PlanFolderFault] {
    [PlanFolderFault(.bookings, line: line, column: column, value: value, problem)]
  }

  @Test(arguments: [
    ("id,activity,resource,start\n", "end", "", PlanFolderFault.Problem.missingColumn),
    (
      "id,activity,resource,start,end,quantty\n", "quantty", "quantty",
      .unknownColumn(nearest: "quantity")
    ),
    ("id,activity,resource,start,end,zzzzz\n", "zzzzz", "zzzzz", .unknownColumn(nearest: nil)),
    ("id,activity,resource,start,end,id\n", "id", "id", .repeatedColumn),
  ])
  func `a wrong header is told on line 1`(
    header: String, column: String, value: String, problem: PlanFolderFault.Problem
  ) {
    let fault = PlanFolderFault(.bookings, line: 1, column: column, value: value, problem)
    #expect(Folder([.bookings: header]).all.faults == [fault])
  }

  @Test func `an empty file misses all its columns`() {
    #expect(
      Folder([.resources: ""]).faults == [
        "resources.csv:1 id '' missingColumn", "resources.csv:1 kind '' missingColumn",
      ])
  }

  @Test(arguments: [
    (
      "b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00\n", "", "",
      PlanFolderFault.Problem.wrongCellCount(found: 5, expected: 6)
    ),
    (",a1,zaal,2027-03-22T12:00,2027-03-22T13:00,1\n", "id", "", .emptyValue),
    ("b1,,zaal,2027-03-22T12:00,2027-03-22T13:00,1\n", "activity", "", .emptyValue),
    ("b1,a1,,2027-03-22T12:00,2027-03-22T13:00,1\n", "resource", "", .emptyValue),
    ("b1,a1,zaal,,2027-03-22T13:00,1\n", "start", "", .emptyValue),
    (
      "b1,a1,zal,2027-03-22T12:00,2027-03-22T13:00,1\n", "resource", "zal",
      .unknownID(nearest: "zaal")
    ),
    (
      "b1,a1,kelder,2027-03-22T12:00,2027-03-22T13:00,1\n", "resource", "kelder",
      .unknownID(nearest: nil)
    ),
    (
      "b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00,veel\n", "quantity", "veel", .notANumber
    ),
    (
      "b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00,0\n", "quantity", "0",
      .outOfRange(allowed: 1...1_000_000)
    ),
    (
      "b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00,-99999999999999999999\n", "quantity",
      "-99999999999999999999", .outOfRange(allowed: 1...1_000_000)
    ),
    ("b1,a1,zaal,2027-03-22 12:00,2027-03-22T13:00,1\n", "start", "2027-03-22 12:00", .notATime),
    ("b1,a1,zaal,2027-03-22T12:00,2027-02-29T13:00,1\n", "end", "2027-02-29T13:00", .noSuchDate),
    (
      "b1,a1,zaal,2027-03-22T12:00,9999-03-22T13:00,1\n", "end", "9999-03-22T13:00",
      .outOfRange(allowed: 1...5999)
    ),
    (
      "b1,a1,zaal,2027-03-22T12:00,2027-03-22T12:00,1\n", "end", "2027-03-22T12:00",
      .endNotAfterStart
    ),
    (
      "b1,a1,zaal,2027-03-22T12:00,2027-03-22T11:00,1\n", "end", "2027-03-22T11:00",
      .endNotAfterStart
    ),
    (
      "b1,a1,zaal,2027-03-28T02:00,2027-03-28T04:00,1\n", "start", "2027-03-28T02:00",
      .timeDoesNotExist(clocksJumpAt: Instant(minutes: 30_103_260))
    ),
    (
      "b1,a1,zaal,2027-03-28T01:00,2027-03-28T02:30,1\n", "end", "2027-03-28T02:30",
      .timeDoesNotExist(clocksJumpAt: Instant(minutes: 30_103_260))
    ),
    (
      "b1,a1,zaal,2027-03-22T12:00+02:00,2027-03-22T13:00,1\n", "start",
      "2027-03-22T12:00+02:00", .offsetDoesNotFit(fitting: [60])
    ),
    (
      "b1,a1,zaal,2027-10-31T01:00,2027-10-31T02:30Z,1\n", "end", "2027-10-31T02:30Z",
      .offsetDoesNotFit(fitting: [120, 60])
    ),
    ("b\u{7}1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00,1\n", "id", "b\u{7}1", .controlCharacter),
    ("b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00,\"1\n", "quantity", "", .unterminatedQuote),
    ("b1,a1,zaal,2027-03-22T12:00,2027-03-22T13:00,\"1\"0\n", "quantity", "", .misplacedQuote),
  ])
  func `a broken booking is told with its line, column and value`(
    row: String, column: String, value: String, problem: PlanFolderFault.Problem
  ) {
    #expect(
      faults("b0,a0,jan,2027-03-22T12:00,2027-03-22T13:00,1\n" + row)
        == at(3, column, value, problem))
  }

  @Test func `an id that comes twice names its first line`() {
    #expect(faults(sound + "\n" + sound) == at(4, "id", "b1", .duplicateID(firstLine: 2)))
  }

  @Test(arguments: [("\u{E9}", "e\u{301}"), ("e\u{301}", "\u{E9}"), ("K", "\u{212A}")])
  func `an id spelt otherwise in Unicode is the same id`(one: String, other: String) throws {
    let twice = Folder([.resources: "id,kind\n\(one),room\n\(other),room\n"])
    #expect(twice.all.faults.map(\.problem) == [.duplicateID(firstLine: 2)])
    let named = Folder([
      .resources: "id,kind\n\(one),room\n",
      .bookings: bookings + "b1,a,\(other),2027-03-22T12:00,2027-03-22T13:00,1\n",
    ])
    #expect(try named.plan().bookingCount == 1)
  }

  @Test func `a header below empty lines is told on its own line`() {
    #expect(
      Folder([.resources: "\n\nid,kind,naam\n"]).faults == [
        "resources.csv:3 naam 'naam' unknownColumn(nearest: nil)"
      ])
  }

  @Test func `lines are those of the file, also below a cell of several lines`() {
    let long = "\"b\n2\",a1,zaal,2027-03-22T12:00,2027-03-22T13:00,1\r\n"
    #expect(
      Folder([.bookings: bookings + long + "b3,a1,zaal,,2027-03-22T13:00,1\n"]).faults == [
        "bookings.csv:2 id 'b\n2' controlCharacter", "bookings.csv:4 start '' emptyValue",
      ])
  }

  @Test func `bytes that are no UTF-8 are told cell by cell`() {
    var files = PlanFolderFiles(Folder().files)
    files.contents[.resources] =
      Array("id,kind\nzaal,room\ncaf".utf8) + [0xE9] + Array(",room".utf8)
    let briefs = Folder.faults(in: files).faults.map(\.brief)
    #expect(briefs == ["resources.csv:3 id 'caf\u{FFFD}' notUTF8"])
  }

  @Test func `resources tell what does not fit`() {
    let folder = Folder([
      .museums: "id,name,zone\nstam,STAM,Europe/Brusels\nmsk,,\nstam,S,\n",
      .resources: """
      id,kind,museum,capacity,part_of,share_people
      zaal,kamer,stam,,,
      a,room,stm,,b,
      b,room,stam,,c,
      c,room,stam,-1,a,0
      jan,staff,stam,,a,
      x,room,stam,,q,
      in,room,stam,,a,
      """,
    ])
    let cycle = PlanFolderFault.Problem.cyclicParts(["a", "b", "c"])
    #expect(
      folder.faults == [
        "museums.csv:2 zone 'Europe/Brusels' unknownZone(nearest: Optional(\"Europe/Brussels\"))",
        "museums.csv:3 name '' emptyValue", "museums.csv:4 id 'stam' duplicateID(firstLine: 2)",
        "resources.csv:2 kind 'kamer' unknownValue(allowed: [\"room\", \"staff\", \"material\"])",
        "resources.csv:3 museum 'stm' unknownID(nearest: Optional(\"stam\"))",
        "resources.csv:3 part_of 'b' \(cycle)",
        "resources.csv:5 capacity '-1' outOfRange(allowed: ClosedRange(0...1000000))",
        "resources.csv:5 share_people '0' outOfRange(allowed: ClosedRange(1...1000000))",
        "resources.csv:6 part_of 'a' notARoom",
        "resources.csv:7 part_of 'q' unknownID(nearest: nil)",
      ])
  }

  @Test func `rooms within rooms without end are refused`() {
    let rows = (0..<40).map { "r\($0),room,r\($0 + 1)" }.joined(separator: "\n")
    let folder = Folder([.resources: "id,kind,part_of\nr40,room,\n\(rows)\n"])
    #expect(folder.all.faults.count == 9)
    #expect(folder.all.faults.first?.problem == .partsTooDeep(allowed: 32))
  }

  @Test func `activities tell what does not fit`() {
    let folder = Folder([
      .activities: """
      id,title,museum,start,end,status,setup_minutes,visitors
      a1, ,default,2027-03-22T12:00,2027-03-22T13:00,misschien,10081,-3
      a2,Les,,2027-03-22T12:00,2027-03-22T12:00,,,
      """,
      .bookings: bookings + "b1,a3,zaal,2027-03-22T12:00,2027-03-22T13:00,1\n",
    ])
    let statuses = PlanFolderFault.Problem.unknownValue(allowed: [
      "concept", "option", "confirmed", "cancelled", "archived",
    ])
    #expect(
      folder.faults
        == [
          "activities.csv:2 title ' ' emptyValue",
          "activities.csv:2 status 'misschien' \(statuses)",
          "activities.csv:2 setup_minutes '10081' outOfRange(allowed: ClosedRange(0...10080))",
          "activities.csv:2 visitors '-3' outOfRange(allowed: ClosedRange(0...1000000))",
          "activities.csv:3 end '2027-03-22T12:00' endNotAfterStart",
          "bookings.csv:2 activity 'a3' unknownID(nearest: Optional(\"a1\"))",
        ])
  }

  @Test func `opening times, travel and waivers tell what does not fit`() {
    let folder = Folder([
      .museums: "id,name\nstam,STAM\n",
      .openingHours: """
      museum,weekday,open,close
      stam,8,09:00,12:00
      stam,1,12:00,09:00
      stam,2,09:00,
      stam,3,09:00,12:00
      stam,3,11:00,13:00
      stam,3,,
      """,
      .openingExceptions: "museum,date,open,close\nmsk,2027-02-30,9:00,25:00\n",
      .travel: "from,to,minutes\nstam,msk,\nstam,msk,12\n",
      .waivers: "conflict,reason,author,made_at\nk,,An,gisteren\n",
    ])
    #expect(
      folder.faults == [
        "opening_hours.csv:2 weekday '8' outOfRange(allowed: ClosedRange(1...7))",
        "opening_hours.csv:3 close '09:00' endNotAfterStart",
        "opening_hours.csv:4 close '' emptyValue",
        "opening_hours.csv:6 open '11:00' overlapsOpening(firstLine: 5)",
        "opening_hours.csv:7 open '' overlapsOpening(firstLine: 5)",
        "opening_exceptions.csv:2 museum 'msk' unknownID(nearest: nil)",
        "opening_exceptions.csv:2 date '2027-02-30' noSuchDate",
        "opening_exceptions.csv:2 open '9:00' notATime",
        "opening_exceptions.csv:2 close '25:00' notATime",
        "travel.csv:2 minutes '' emptyValue", "travel.csv:3 from 'stam' duplicateID(firstLine: 2)",
        "waivers.csv:2 reason '' emptyValue", "waivers.csv:2 made_at 'gisteren' notATime",
      ])
  }

  @Test func `resources and bookings must be there, and museums once one is named`() {
    var folder = Folder()
    folder.files = [:]
    #expect(
      folder.faults == ["resources.csv:0  '' missingFile", "bookings.csv:0  '' missingFile"])
    let named = Folder([.resources: "id,kind,museum\nzaal,room,stam\nfoyer,room,stam\n"])
    #expect(named.faults == ["museums.csv:0  '' missingFile"])
    let activity = "id,title,museum,start,end\na,Les,stam,2027-03-22T12:00,2027-03-22T13:00\n"
    #expect(Folder([.activities: activity]).faults == ["museums.csv:0  '' missingFile"])
  }

  @Test func `an unreadable file is told once, not again wherever it is referred to`() {
    let folder = Folder([.resources: "id,sort\nzaal,room\n", .bookings: bookings + sound])
    #expect(
      folder.faults == [
        "resources.csv:1 sort 'sort' unknownColumn(nearest: nil)",
        "resources.csv:1 kind '' missingColumn",
      ])
  }

  @Test func `beyond a thousand faults the rest is counted`() {
    let rows = (0..<1500).map { "b\($0),a,zaal,,2027-03-22T13:00,1\n" }.joined()
    let all = Folder([.resources: "id,kind\nzaal,\n", .bookings: bookings + rows]).all
    #expect(all.faults.count == 1000)
    #expect(all.more == 501)
    #expect(all.faults.first?.file == .resources)
    #expect(all.faults.last?.line == 1000)
  }
}
