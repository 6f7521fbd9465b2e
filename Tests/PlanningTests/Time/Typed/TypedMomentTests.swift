import Planning
import Testing

/// Today is Thursday 18 March 2027.
struct TypedMomentTests {
  private let today = LocalDate(days: 20_895)

  @Test(arguments: [
    ("2027-03-22T12:00", "2027-03-22T12:00"), ("22/3 12:00", "2027-03-22T12:00"),
    ("22/3 12", "2027-03-22T12:00"), ("morgen 14u30", "2027-03-19T14:30"),
    ("22 maart 2027 2 pm", "2027-03-22T14:00"), ("22 maart 12", "2027-03-22T12:00"),
    ("ma 9", "2027-03-22T09:00"), ("22/3 24:00", "2027-03-23T00:00"),
    ("di 23/03/2027 14:00", "2027-03-23T14:00"),
  ])
  func `a date and a time are a moment`(text: String, moment: String) throws {
    #expect(try TypedMoment.read(text, today: today).description == moment)
  }

  @Test func `a time alone is meant on the day that is given`() throws {
    let moment = try TypedMoment.read("14u30", today: today, day: today + 2)
    #expect(moment.description == "2027-03-20T14:30")
  }

  @Test(arguments: [
    ("22/3", TypedFault.timeMissing), ("morgen", .timeMissing), ("14:30", .notADate),
    ("22/3 25:00", .notATime), ("31/6 12:00", .noSuchDay), ("", .notADate), ("x y", .notATime),
  ])
  func `what is no moment is told apart`(text: String, fault: TypedFault) {
    #expect(throws: fault) { try TypedMoment.read(text, today: today) }
  }
}
