import Planning
import Testing

struct TypedDurationTests {
  @Test(arguments: [
    ("90", 90), ("90m", 90), ("90 min", 90), ("0", 0), ("1u", 60), ("1u30", 90), ("1h 30 min", 90),
    ("1:30", 90), ("1,5u", 90), ("0.25 h", 15), ("2d", 2880), ("1 week", 10_080), ("1u5", 65),
  ])
  func `a duration is minutes`(text: String, minutes: Int) throws {
    #expect(try TypedDuration.read(text) == minutes)
  }

  @Test(arguments: ["", "u", "1u60", "1:5", "1,5", "-5", "3x", "1d30", "een uur"])
  func `what is no duration is refused`(text: String) {
    #expect(throws: TypedFault.notADuration) { try TypedDuration.read(text) }
  }

  @Test func `more than ten years is out of range`() {
    #expect(throws: TypedFault.outOfRange) { try TypedDuration.read("999999w") }
  }
}
