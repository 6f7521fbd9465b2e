import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct OptionQueueTests {
  /// Days on which the activities were asked for, by letter; the drawn day is 0.
  private func plan(
    _ drawing: String, asked: [String: Int] = [:], _ resources: [Resource]? = nil
  ) throws -> Plan {
    var plan = try DrawnPlan(resources ?? [DrawnPlan.room("refter")], drawing).plan
    for (letter, day) in asked.sorted(by: { $0.key < $1.key }) {
      let activity = try #require(plan.activity(ActivityID(letter)))
      var edit = ActivityEdit(of: activity, in: plan)
      edit.activity.about.askedAt = ZoneRules.brussels.startOfDay(DrawnPlan.day + day)
      try plan.apply(edit.change(in: plan))
    }
    return plan
  }

  /// `a 2e, b 1e`, and who passes whom.
  private func told(_ plan: Plan, before: Plan? = nil) -> [String] {
    ConstraintCheck.whole(plan).conflicts.compactMap { conflict in
      guard let queue = OptionQueue(of: conflict, in: plan, before: before) else { return nil }
      func name(_ booking: BookingIndex) -> String {
        plan.title(ActivityIndex(plan.row(booking).activity))
      }
      let places = conflict.bookings.map {
        "\(name($0))\(queue.places[$0].map(String.init) ?? "-")"
      }
      let jump = queue.jump.map { " \(name($0.by))>\(name($0.over))" } ?? ""
      return places.joined(separator: " ") + jump
    }
  }

  private let three = """
              08  09  10  11
    refter    ····aaaaaaaa····
    refter    ······bbbbbb····
    refter    ········cc······
    """

  @Test func `options stand in line by the day they were asked`() throws {
    let plan = try plan(three, asked: ["a": -3, "b": -9, "c": -6])
    #expect(told(plan) == ["a3 b1", "a3 c2", "b1 c2"])
  }

  @Test func `an option without a day came before days were kept, and ids settle the rest`() throws
  {
    #expect(told(try plan(three, asked: ["a": -3])) == ["a3 b1", "a3 c2", "b1 c2"])
    #expect(told(try plan(three)) == ["a1 b2", "a1 c3", "b2 c3"])
  }

  @Test func `those in line are only those who are in each other's way`() throws {
    let drawing = """
                08  09  10  11
      refter    ····aaaa········
      refter    ······bbbb······
      refter    ········cccc····
      """
    let plan = try plan(drawing, asked: ["a": -9, "b": -6, "c": -3])
    #expect(told(plan) == ["a1 b2", "b2 c2"])
  }

  @Test func `a confirmed one passes an older option, not a younger one`() throws {
    let drawing = """
                08  09  10
      refter    ····AAAA····
      refter    ······bbbb··
      """
    #expect(told(try plan(drawing, asked: ["A": -3, "b": -6])) == ["A- b- A>b"])
    #expect(told(try plan(drawing, asked: ["A": -6, "b": -3])) == ["A- b-"])
    #expect(told(try plan(drawing, asked: ["b": -3])) == ["A- b-"], "nobody knows since when")
  }

  @Test func `whoever takes the place only now passes every option there`() throws {
    let drawing = """
                08  09  10
      refter    ····AAAA····
      refter    ······bbbb··
      """
    let after = try plan(drawing, asked: ["b": -3])
    let new = try plan("          08  09  10\nrefter    ······bbbb··", asked: ["b": -3])
    #expect(told(after, before: new) == ["A- b- A>b"])
    let elsewhere = try plan("          08  09  10\nrefter    AAAA··bbbb··", asked: ["b": -3])
    #expect(told(after, before: elsewhere) == ["A- b- A>b"])
    #expect(told(after, before: after) == ["A- b-"])
  }

  @Test func `an option that is confirmed passes those before it in line`() throws {
    let options = """
                08  09  10
      refter    ····aaaa····
      refter    ······bbbb··
      """
    let before = try plan(options, asked: ["a": -3, "b": -6])
    for (letter, told) in [("a", ["a- b- a>b"]), ("b", ["a- b-"])] {
      var after = before
      var edit = ActivityEdit(of: try #require(after.activity(ActivityID(letter))), in: after)
      edit.activity.status = .confirmed
      try after.apply(edit.change(in: after))
      #expect(self.told(after, before: before) == told)
    }
  }

  @Test func `a proposal is in line with the plan`() throws {
    let options = """
                08  09  10
      refter    ····aaaa····
      refter    ······bbbb··
      """
    let plan = try plan(options, asked: ["a": -3, "b": -6])
    let activity = try #require(plan.activity("a"))
    var proposal = Proposal(of: activity, in: plan)
    var check = ConstraintCheck()
    for (status, jumps) in [(Status.confirmed, true), (.option, false)] {
      proposal.status = status
      let conflict = try #require(check.verdict(on: proposal, in: plan).first)
      let queue = try #require(OptionQueue(of: conflict, in: plan, proposal: proposal))
      #expect((queue.jump != nil) == jumps)
      #expect(queue.places[Proposal.booking(forClaim: 0)] == (jumps ? nil : 2))
    }
  }

  @Test func `a part and its whole are one line`() throws {
    let rooms = [DrawnPlan.room("refter"), DrawnPlan.room("noord", partOf: "refter")]
    let drawing = """
                08  09  10
      refter    ····aaaa····
      noord     ······bbbb··
      """
    #expect(told(try plan(drawing, asked: ["a": -3, "b": -6], rooms)) == ["a2 b1"])
  }

  @Test func `concepts and confirmed ones among themselves are no line`() throws {
    let drawing = """
                08  09  10
      refter    ····AAAA····
      refter    ······BBBB··
      """
    #expect(told(try plan(drawing, asked: ["A": -3, "B": -6])) == [])
  }
}
