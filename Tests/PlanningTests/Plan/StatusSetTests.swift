import Planning
import Testing

struct StatusSetTests {
  @Test func `holds what it is made of and nothing else`() {
    let set: StatusSet = [.concept, .option, .confirmed]

    #expect(Status.allCases.filter(set.contains) == [.concept, .option, .confirmed])
  }

  @Test(arguments: Status.allCases)
  func `toggling takes a status in, and out again`(status: Status) {
    var set: StatusSet = []

    set.toggle(status)
    #expect(Status.allCases.filter(set.contains) == [status])

    set.toggle(status)
    #expect(set == [])
  }
}
