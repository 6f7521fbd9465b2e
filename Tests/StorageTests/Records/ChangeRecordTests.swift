import Planning
import Testing

@testable import Storage

@Suite struct ChangeRecordTests {
  private let noPlan = Plan()

  private func back(_ change: PlanChange) throws -> PlanChange {
    let payload = try ChangeRecord(change).payload(in: noPlan, zones: .builtIn)
    return try ChangeRecord(payload: payload).change
  }

  private func text(_ change: PlanChange) throws -> String {
    String(
      decoding: try ChangeRecord(change).payload(in: noPlan, zones: .builtIn), as: UTF8.self)
  }

  @Test func `a booking is written in wall-clock time and its offset`() throws {
    let noon = ZoneRules.brussels.instant(from: "2027-03-22T12:00")
    let booking = Booking(
      id: "b1", activity: "a1", resource: "refter",
      span: Span(known: noon.minutes, noon.minutes + 90))
    let change = PlanChange([.booking(Replacement(from: nil, to: booking))])
    #expect(
      try text(change)
        == #"{"edits":[{"booking":{"to":{"activity":"a1","end":"2027-03-22T13:30+01:00","id":"b1","#
        + #""resource":"refter","start":"2027-03-22T12:00+01:00","version":1}}}],"format":1}"#)
  }

  @Test func `every kind of row comes back as it was`() throws {
    for edit in SampleEdits.everyKind {
      let change = PlanChange([edit])
      #expect(try back(change) == change)
      #expect(try back(change.inverse) == change.inverse)
    }
  }

  @Test(arguments: ["2027-03-28T01:30", "2027-10-31T01:30", "2027-10-31T02:30", "2026-12-31T23:59"])
  func `a night with a clock change comes back to the minute`(from: String) throws {
    let start = ZoneRules.brussels.instant(from: from)
    for minutes in [1, 30, 60, 90, 120, 180, 1440] {
      var activity = SampleEdits.lezing
      activity.span = Span(known: start.minutes, start.minutes + Int32(minutes))
      let change = PlanChange([.activity(Replacement(from: nil, to: activity))])
      #expect(try back(change) == change)
    }
  }

  @Test func `the second pass of the repeated hour keeps its offset`() throws {
    let first = ZoneRules.brussels.instant(from: "2027-10-31T02:30")
    var activity = SampleEdits.lezing
    activity.span = Span(known: first.minutes + 60, first.minutes + 90)
    let written = try text(PlanChange([.activity(Replacement(from: nil, to: activity))]))
    #expect(written.contains(#""start":"2027-10-31T02:30+01:00""#))
  }

  @Test func `a payload of a newer program is refused as such`() {
    #expect(throws: RecordFault.newerFormat(found: 3, known: 2)) {
      try ChangeRecord(payload: Array(#"{"format":3,"edits":"anything"}"#.utf8))
    }
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"format":1}"#, #"{"format":1,"edits":[{}]}"#,
    #"{"format":1,"edits":[{"booking":{}}]}"#,
    #"{"format":1,"edits":[{"travel":{"to":{"from":"a","minutes":-1,"to":"b"}}}]}"#,
    #"{"format":1,"edits":[{"travel":{"from":{"from":"a","minutes":1,"to":"b"},"#
      + #""to":{"from":"c","minutes":1,"to":"b"}}}]}"#,
    #"{"format":1,"edits":[{"booking":{"to":{"activity":"a","id":"b","resource":"r","#
      + #""start":"2027-03-22T12:00+01:00","end":"2027-03-22T12:00+01:00","version":1}}}]}"#,
  ])
  func `what is no change is refused`(payload: String) {
    #expect(throws: RecordFault.self) { try ChangeRecord(payload: Array(payload.utf8)) }
  }
}
