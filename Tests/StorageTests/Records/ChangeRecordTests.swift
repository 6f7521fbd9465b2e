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

  @Test func `only what older programs do not understand asks for a newer payload`() throws {
    let plain = SampleEdits.lezing
    let full = SampleEdits.volle
    let layer = OpeningRule(museum: "stam", day: .publicHoliday, hours: [])
    for (edit, format) in [
      (Edit.activity(Replacement(from: nil, to: plain)), 1),
      (
        .activity(Replacement(from: plain, to: SampleEdits.with(plain) { $0.needs = full.needs })),
        3
      ),
      (.activity(Replacement(from: nil, to: full)), 3),
      (.opening(Replacement(from: layer, to: nil)), 3),
      (.house(Replacement(from: nil, to: SampleEdits.houseRows[0])), 3),
      (.house(Replacement(from: .zone(WatchZone(id: "zalen", museum: "stam")), to: nil)), 4),
      (
        .house(
          Replacement(
            from: .kind(ActivityKind(id: "verf", settlingHours: 0)),
            to: .kind(ActivityKind(id: "verf")))), 5
      ),
      (.house(Replacement(from: nil, to: .handling(Handling(material: "m", perVan: 1)))), 5),
    ] {
      #expect(try text(PlanChange([edit])).hasSuffix(#""format":\#(format)}"#))
    }
  }

  @Test func `an absence is written in wall-clock time, and says nothing of why`() throws {
    let absence = Absence(id: "x", person: "gids-04", span: SampleEdits.lezing.span)
    let change = PlanChange([.house(Replacement(from: nil, to: .absence(absence)))])
    #expect(
      try text(change)
        == #"{"edits":[{"house":{"to":{"absence":{"end":"2027-03-22T16:00+01:00","form":"absent","#
        + #""id":"x","person":"gids-04","start":"2027-03-22T14:00+01:00","version":1}}}}],"format":3}"#
    )
  }

  @Test(arguments: [
    #"{"absence":{"end":"2027-03-22T16:00+01:00","form":"ziek","id":"x","person":"g","#
      + #""start":"2027-03-22T14:00+01:00","version":1}}"#,
    #"{"absence":{"end":"2027-03-22T12:00+01:00","form":"absent","id":"x","person":"g","#
      + #""start":"2027-03-22T14:00+01:00","version":1}}"#,
    #"{"grant":{"level":"b3","person":"g","skill":"fr","version":1}}"#,
    #"{"grant":{"person":"g","skill":"fr","validUntil":"2027-02-30","version":1}}"#,
    #"{"layout":{"isSeated":true,"layout":"u","people":-1,"room":"r","version":1}}"#,
    #"{"adjacency":{"carriesDust":true,"carriesNoise":true,"first":"b","second":"a","version":1}}"#,
    #"{"handling":{"material":"m","minutes":-5,"version":1}}"#,
    #"{"vanHandling":{"material":"m","minutes":5,"perVan":0,"version":1}}"#,
    #"{"settlingKind":{"audience":"staff","dutch":"v","english":"v","id":"v","settlingHours":1001,"version":1}}"#,
    #"{"skill":{"dutch":"","english":"","form":"talent","id":"s","version":1,"warningDays":1}}"#,
    #"{"zone":{"attendants":-1,"id":"z","museum":"m","skill":"suppoost","version":1}}"#,
    #"{"zone":{"attendants":1,"id":"z","lateAttendants":1001,"museum":"m","skill":"s","version":1}}"#,
    #"{"poem":{}}"#, "{}",
  ])
  func `a row of the house that is none is refused`(row: String) {
    let payload = #"{"edits":[{"house":{"to":\#(row)}}],"format":3}"#
    #expect(throws: RecordFault.self) { try ChangeRecord(payload: Array(payload.utf8)) }
  }

  @Test func `a skill may leave its warning days to the rule, older ones have them`() throws {
    let change = PlanChange([
      .house(Replacement(from: nil, to: .skill(Skill(id: "s", form: .certificate))))
    ])
    #expect(
      try text(change)
        == #"{"edits":[{"house":{"to":{"skill":{"dutch":"s","english":"s","form":"certificate","#
        + #""id":"s","version":1}}}}],"format":3}"#)
    let older =
      #"{"edits":[{"house":{"to":{"skill":{"dutch":"s","english":"s","form":"certificate","#
      + #""id":"s","version":1,"warningDays":60}}}}],"format":3}"#
    let read = try ChangeRecord(payload: Array(older.utf8)).change
    var skill = Skill(id: "s", form: .certificate)
    skill.warningDays = 60
    #expect(read == PlanChange([.house(Replacement(from: nil, to: .skill(skill)))]))
  }

  @Test func `a payload of a newer program is refused as such`() {
    #expect(throws: RecordFault.newerFormat(found: 6, known: 5)) {
      try ChangeRecord(payload: Array(#"{"format":6,"edits":"anything"}"#.utf8))
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
