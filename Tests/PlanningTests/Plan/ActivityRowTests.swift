import Testing

@testable import Planning

/// Many rows: what they hold is packed, and comes out as it went in.
@Suite struct ActivityRowTests {
  private func row(_ status: Status) -> ActivityRow {
    ActivityRow(
      start: 0, end: 60, visitors: -1, version: 1, setup: 0, teardown: 0, museum: 0, kind: 0,
      language: 0, status: status.code)
  }

  @Test func `a row takes forty bytes`() {
    #expect(MemoryLayout<ActivityRow>.stride == 40)
  }

  @Test(arguments: Status.allCases)
  func `status, presence and exhibition do not touch each other`(status: Status) {
    var row = row(status)
    #expect(row.isPresent && !row.isOfExhibition)
    row.note(Activity.About(exhibition: "expo"), needs: 0)
    #expect(row.isOfExhibition && row.status == status.code)
    row.isPresent = false
    row.status = Status.option.code
    #expect(!row.isPresent && row.isOfExhibition && row.status == Status.option.code)
    row.note(nil, needs: 0)
    #expect(!row.isPresent && !row.isOfExhibition && row.status == Status.option.code)
  }

  @Test(arguments: [0, 1, 65_535, 65_536, (1 << 24) - 1] as [UInt32])
  func `a list of needs keeps its number`(number: UInt32) {
    var row = row(.confirmed)
    row.note(nil, needs: number)
    #expect(row.needs == number)
  }

  @Test(
    arguments: [
      ("2027-03-28", 20_905), ("1969-12-31", 1), ("2149-06-06", 65_535), ("2300-01-01", 65_535),
    ] as [(String, Int32)])
  func `an option ends on its day, within what fits`(date: String, days: Int32) {
    var row = row(.option)
    row.note(Activity.About(optionUntil: LocalDate(iso: date)), needs: 0)
    #expect(row.optionUntil == days)
    row.note(nil, needs: 0)
    #expect(row.optionUntil == ActivityRow.unknown)
  }
}
