import Planning
import Testing

struct TypedTimeTests {
  @Test(arguments: [
    ("14", 840), ("9", 540), ("14u", 840), ("14u30", 870), ("14u5", 845), ("14:30", 870),
    ("14.30", 870), ("14.30 uur", 870), ("1430", 870), ("930", 570), ("2pm", 840),
    ("2 PM", 840), ("2:30pm", 870), ("12am", 0), ("12pm", 720), ("0", 0), ("00:00", 0),
    ("24:00", 1440), ("24", 1440), ("23:59", 1439), ("14h30", 870), (" 14 : 30 ", 870),
  ])
  func `a time of day is minutes since midnight`(text: String, minutes: Int) throws {
    #expect(try TypedTime.read(text) == minutes)
  }

  @Test(arguments: [
    "", "25", "24:01", "14:60", "14:3", "13pm", "0am", "14x", "u30", "-1", "14:30:00", "14u30u",
    "12345", "99999999999999999999",
  ])
  func `what is no time is refused`(text: String) {
    #expect(throws: TypedFault.notATime) { try TypedTime.read(text) }
  }
}
