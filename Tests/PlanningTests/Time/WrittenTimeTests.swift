import Testing

@testable import Planning

@Suite struct WrittenTimeTests {
  private let zone = ZoneRules.brussels

  private func fault(_ text: String) -> WrittenTime.Fault? {
    var text = text
    return text.withUTF8 { bytes in
      do throws(WrittenTime.Fault) {
        _ = try WrittenTime(utf8: bytes)
        return nil
      } catch { return error }
    }
  }

  @Test(arguments: [
    ("2027-03-22T12:00", "2027-03-22T12:00"), ("2027-03-22T12:00:00", "2027-03-22T12:00"),
    ("2027-03-22T12:00+01:00", "2027-03-22T12:00+01:00"),
    ("2027-03-22T12:00:00-03:30", "2027-03-22T12:00-03:30"),
    ("2027-03-22T12:00Z", "2027-03-22T12:00+00:00"),
  ])
  func `a time is read as it is written`(text: String, written: String) {
    #expect(WrittenTime(iso: text)?.description == written)
  }

  @Test(arguments: [
    "", "2027-03-22", "2027-03-22 12:00", "2027-03-22T12", "2027-03-22T24:00", "2027-03-22T12:60",
    "2027-03-22T12:00:30", "2027-03-22T12:00:0", "2027-03-22T12:00+1", "2027-03-22T12:00+01:60",
    "2027-03-22T12:00z", "22/03/2027 12:00", "2027-3-22T12:00", "+027-03-22T12:00",
    "２027-03-22T12:00",
  ])
  func `anything else is no time`(text: String) {
    #expect(fault(text) == .notATime)
  }

  @Test func `30 February and the year 6000 are told apart from nonsense`() {
    #expect(fault("2027-02-30T12:00") == .noSuchDate)
    #expect(fault("0000-01-01T12:00") == .noSuchDate)
    #expect(fault("6000-01-01T00:00") == .yearOutOfRange)
    #expect(fault("5999-12-31T23:59") == nil)
  }

  @Test func `a local time has no offset`() {
    #expect(LocalDateTime(iso: "2027-03-22T12:30")?.minuteOfDay == 750)
    #expect(LocalDateTime(iso: "2027-03-22T12:30Z") == nil)
    #expect(LocalDate(iso: "2027-03-22")?.description == "2027-03-22")
    #expect(LocalDate(iso: "2027-02-29") == nil)
  }

  @Test func `the repeated hour means its first pass unless an offset says otherwise`() throws {
    let plain = try #require(WrittenTime(iso: "2027-10-31T02:30"))
    let summer = try #require(WrittenTime(iso: "2027-10-31T02:30+02:00"))
    let winter = try #require(WrittenTime(iso: "2027-10-31T02:30+01:00"))
    #expect(try zone.start(plain) == zone.start(summer))
    #expect(try zone.start(winter).minutes(since: zone.start(summer)) == 60)
    #expect(try zone.written(zone.start(winter)) == winter)
    #expect(try zone.written(zone.start(plain)) == summer)
  }

  @Test func `an offset the clocks do not have is refused with those they have`() throws {
    let time = try #require(WrittenTime(iso: "2027-03-22T12:00+02:00"))
    #expect(throws: ZoneRules.Misfit.offsetDoesNotFit(fitting: [60])) { try zone.start(time) }
    let night = try #require(WrittenTime(iso: "2027-10-31T02:30Z"))
    #expect(throws: ZoneRules.Misfit.offsetDoesNotFit(fitting: [120, 60])) {
      try zone.start(night)
    }
  }

  @Test func `two o'clock in the spring night ends an hour but starts none`() throws {
    let two = try #require(WrittenTime(iso: "2027-03-28T02:00"))
    let three = try #require(WrittenTime(iso: "2027-03-28T03:00"))
    let jump = try zone.start(three)
    #expect(try zone.end(two) == jump)
    #expect(throws: ZoneRules.Misfit.doesNotExist(clocksJumpAt: jump)) { try zone.start(two) }
    let past = try #require(WrittenTime(iso: "2027-03-28T02:01"))
    #expect(throws: ZoneRules.Misfit.doesNotExist(clocksJumpAt: jump)) { try zone.end(past) }
  }

  @Test func `the first and the last year can be resolved`() throws {
    let last = try #require(WrittenTime(iso: "5999-12-31T23:59"))
    let first = try #require(WrittenTime(iso: "0001-01-01T00:00"))
    #expect(try zone.local(zone.start(last)) == last.local)
    #expect(try zone.local(zone.start(first)) == first.local)
  }
}
