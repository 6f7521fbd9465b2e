import ConstraintChecker
import Planning
import TestSupport
import Testing

@Suite struct TravelTests {
  private func texts(
    until end: String = "12:00", from start: String, at museum: String = "hva",
    status: Status = .confirmed, profile: Employment.Profile = .publicSector
  ) throws -> [String] {
    var drawn = try PeoplePlan(profile)
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T\(end)")
    try drawn.book(
      "B", "2027-03-22T\(start)", "2027-03-22T14:00", at: museum, status: status)
    return try drawn.texts(.travel)
  }

  @Test func `thirty minutes on foot and ten to hand over`() throws {
    #expect(try texts(from: "12:20") == ["hard travel an 12:00–12:20 A.an B.an 30/20"])
    #expect(try texts(from: "12:29") == ["hard travel an 12:00–12:29 A.an B.an 30/29"])
    #expect(try texts(from: "12:30") == ["soft travel an 12:00–12:30 A.an B.an 40/30"])
    #expect(try texts(from: "12:39") == ["soft travel an 12:00–12:39 A.an B.an 40/39"])
    #expect(try texts(from: "12:40") == [])
  }

  @Test func `touching elsewhere is too soon, overlapping is a double booking`() throws {
    #expect(try texts(from: "12:00") == ["hard travel an 12:00–12:01 A.an B.an 30/0"])
    #expect(try texts(from: "11:59") == [])
  }

  @Test func `ways count also where nothing else is known of museums and people`() throws {
    var drawn = try PeoplePlan([PeoplePlan.person("an")])
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
    try drawn.book("B", "2027-03-22T12:20", "2027-03-22T14:00", at: "hva")
    #expect(try drawn.texts(.travel) == ["hard travel an 12:00–12:20 A.an B.an 30/20"])
  }

  @Test func `at the same museum there is no way`() throws {
    #expect(try texts(from: "12:00", at: "stam") == [])
  }

  @Test func `an option threatens, a concept is information, freelancers are warned`() throws {
    #expect(
      try texts(from: "12:20", status: .option)
        == ["soft travel an 12:00–12:20 A.an B.an 30/20"])
    #expect(
      try texts(from: "12:20", status: .concept)
        == ["info travel an 12:00–12:20 A.an B.an 30/20"])
    #expect(
      try texts(from: "12:20", profile: .freelance)
        == ["soft travel an 12:00–12:20 A.an B.an 30/20"])
  }

  @Test func `an option in between does not hide that confirmed ones are too close`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00")
    try drawn.book("o", "2027-03-22T12:05", "2027-03-22T12:10", status: .option)
    try drawn.book("B", "2027-03-22T12:20", "2027-03-22T14:00", at: "hva")
    #expect(
      try drawn.texts(.travel) == [
        "hard travel an 12:00–12:20 A.an B.an 30/20", "soft travel an 12:10–12:20 B.an o.an 30/10",
      ])
  }

  @Test func `set-up counts, and elapsed minutes while the clocks change`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", teardown: 15)
    try drawn.book("B", "2027-03-22T13:00", "2027-03-22T14:00", at: "hva", setup: 16)
    try drawn.book("C", "2027-03-28T00:00", "2027-03-28T01:50")
    try drawn.book("D", "2027-03-28T03:00", "2027-03-28T04:00", at: "hva")
    try drawn.book("E", "2027-10-31T00:00", "2027-10-31T02:50+02:00")
    try drawn.book("F", "2027-10-31T02:10+01:00", "2027-10-31T04:00", at: "hva")
    #expect(
      try drawn.texts(.travel) == [
        "hard travel an 12:15–12:44 A.an B.an 30/29", "hard travel an 01:50–03:00 C.an D.an 30/10",
        "hard travel an 02:50–02:10 E.an F.an 30/20",
      ])
  }

  @Test func `of two that end together both have a way to the next`() throws {
    var drawn = try PeoplePlan(.publicSector)
    try drawn.book("A", "2027-03-22T10:00", "2027-03-22T12:00", at: "stam")
    try drawn.book("B", "2027-03-22T11:00", "2027-03-22T12:00", at: "msk")
    try drawn.book("C", "2027-03-22T12:20", "2027-03-22T13:00", at: "hva")
    #expect(
      try drawn.texts(.travel) == [
        "hard travel an 12:00–12:20 A.an C.an 30/20", "hard travel an 12:00–12:20 B.an C.an 40/20",
      ])
  }
}
