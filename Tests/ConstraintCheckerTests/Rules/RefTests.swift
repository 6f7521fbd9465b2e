import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct RefTests {
  private func conflicts(_ change: (inout Activity) -> Void) throws -> [String] {
    var plan = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                 10  11  12
      refter     AAAA········
      """
    ).plan
    let index = try #require(plan.activity("A"))
    let before = plan[index]
    var after = before
    change(&after)
    try plan.apply(PlanChange([.activity(Replacement(from: before, to: after))]))
    return plan.conflictTexts
  }

  @Test func `an exhibition that does not exist is named`() throws {
    #expect(try conflicts { $0.about.exhibition = "expo-99" } == ["soft ref 10:00–11:00"])
  }

  @Test func `an exhibition that exists is fine`() throws {
    #expect(try conflicts { $0.about.exhibition = "A" } == [])
  }

  @Test(arguments: ["nl", "fr", "vgt", "nl-BE", "zh-Hant", ""])
  func `well-formed languages are fine`(tag: String) throws {
    #expect(try conflicts { $0.language = tag } == [])
  }

  @Test(arguments: ["vlaams", "n", "nl_BE", "nl-", "1a"])
  func `a word that is no language is named`(tag: String) throws {
    #expect(try conflicts { $0.language = tag } == ["soft ref 10:00–11:00"])
  }

  @Test func `rooms that contain each other are a hard conflict`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.room("noord", partOf: "zuid"), DrawnPlan.room("zuid", partOf: "noord")],
      "           10  11")
    let found = ConstraintCheck.whole(drawn.plan).conflicts
    #expect(found.map(\.rule) == [.ref, .ref])
    #expect(found.map(\.severity) == [.hard, .hard])
  }

  @Test(arguments: 0..<20)
  func `each room from which no way up comes to an end is told, and no other`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let names = (0..<7).map { "r\($0)" }
    let wholes = names.map { _ -> String? in
      let pick = Int(random.next() % 10)
      return pick < names.count ? names[pick] : nil
    }
    let plan = try DrawnPlan(
      zip(names, wholes).map { name, whole in
        DrawnPlan.room(name, partOf: whole)
      }, "           10  11"
    ).plan
    let endless = names.indices.filter { start in
      var place: Int? = start
      for _ in names { place = place.flatMap { wholes[$0] }.flatMap { names.firstIndex(of: $0) } }
      return place != nil
    }
    let found = ConstraintCheck.whole(plan).conflicts
    #expect(found.allSatisfy { $0.rule == .ref && $0.severity == .hard })
    #expect(
      found.compactMap { $0.resource.map { plan[$0].id.text } }.sorted()
        == endless.map { names[$0] })
  }

  @Test(arguments: 0..<20)
  func `what refers to nothing is told of each activity that counts`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int(random.next() % UInt64(values.count))]
    }
    var plan = Plan()
    try plan.apply(PlanChange([.museum(Replacement(from: nil, to: DrawnPlan.museum))]))
    var expected: [String] = []
    for number in 0..<12 {
      let (language, isLanguage) = pick([
        ("", true), ("nl", true), ("nl-BE", true), ("vlaams", false), ("nl_BE", false),
      ])
      let (exhibition, isThere) = pick([("", true), ("a0", true), ("a11", true), ("expo", false)])
      let (status, most) = pick([
        (Status.confirmed, "soft"), (.option, "soft"), (.concept, "info"), (.cancelled, ""),
      ])
      let activity = Activity(
        id: ActivityID("a\(number)"), title: "", museum: "stam",
        span: RuleExample.span(10_00, 11_00), status: status, language: language,
        about: Activity.About(exhibition: exhibition))
      try plan.apply(PlanChange([.activity(Replacement(from: nil, to: activity))]))
      guard !most.isEmpty, !isLanguage || !isThere else { continue }
      expected.append("\(most) a\(number)")
    }
    let found = ConstraintCheck.whole(plan).conflicts.filter { $0.rule == .ref }
    let texts = found.flatMap { conflict in
      conflict.activities(in: plan).map { "\(conflict.severity) \(plan.id($0))" }
    }
    #expect(texts.sorted() == expected.sorted())
  }
}
