import Phrases
import Testing

struct NumbersTests {
  private let dutch = Phrases(.nl)
  private let english = Phrases(.en)

  @Test func `thousands are set apart`() {
    #expect(dutch.number(4307) == "4.307")
    #expect(english.number(1_234_567) == "1,234,567")
    #expect(dutch.number(999) == "999")
    #expect(dutch.number(-1000) == "-1.000")
    #expect(dutch.number(1_000_001) == "1.000.001")
  }

  @Test func `durations are hours and minutes`() {
    #expect(dutch.duration(minutes: 45) == "45 min")
    #expect(dutch.duration(minutes: 65) == "1 u 05")
    #expect(english.duration(minutes: 120) == "2 h")
    #expect(dutch.duration(minutes: 4320) == "3 dagen")
  }

  @Test func `lists end in a word`() {
    #expect(dutch.list(["a", "b", "c"]) == "a, b en c")
    #expect(english.list(["a", "b"]) == "a and b")
    #expect(dutch.choice(["a", "b"]) == "a of b")
    #expect(dutch.few(["a", "b", "c", "d", "e"]) == "a, b, c en nog 2")
    #expect(dutch.list([]) == "")
  }
}
