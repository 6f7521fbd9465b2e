import Board
import Phrases
import Planning
import Testing

@Suite struct CheckedSentenceTests {
  private func checked(new: Checked.Open = .none, open: Checked.Open) -> Checked {
    Checked(
      bookings: 412, museums: 6, until: LocalDate(year: 2027, month: 8, day: 31), new: new,
      waived: 3, open: open)
  }

  @Test func `what blocks is said, all of it or some`() {
    let one = checked(open: Checked.Open(blocking: 1, warnings: 0))
    #expect(
      Phrases(.nl).sentence(one)
        == "412 boekingen, 6 musea, tot 08/2027 nagekeken: 0 nieuw, 3 opzijgezet, 1 open (1 blokkeert)"
    )
    #expect(
      Phrases(.en).sentence(one)
        == "412 bookings, 6 museums, to 08/2027 checked: 0 new, 3 waived, 1 open (1 blocking)")
  }

  @Test func `among warnings it is said how many block`() {
    let both = checked(
      new: Checked.Open(blocking: 1, warnings: 1), open: Checked.Open(blocking: 2, warnings: 11))
    #expect(
      Phrases(.nl).short(both)
        == "Nagekeken tot 08/2027: 2 nieuw, 3 opzijgezet, 13 open (2 blokkeren)")
    #expect(
      Phrases(.en).short(both)
        == "Checked to 08/2027: 2 new, 3 waived, 13 open (2 blocking)")
  }

  @Test func `warnings alone block nothing`() {
    let warned = checked(
      new: Checked.Open(blocking: 0, warnings: 1), open: Checked.Open(blocking: 0, warnings: 4))
    #expect(
      Phrases(.nl).short(warned)
        == "Nagekeken tot 08/2027: 1 nieuw, 3 opzijgezet, 4 open")
    #expect(
      Phrases(.en).short(warned)
        == "Checked to 08/2027: 1 new, 3 waived, 4 open")
  }

  @Test(arguments: [Language.nl, .en])
  func `it fits a line of eighty columns, with many of each`(language: Language) throws {
    let many = checked(
      new: Checked.Open(blocking: 12, warnings: 30),
      open: Checked.Open(blocking: 123, warnings: 999))
    let notice = Notice.saved(title: "Rondleiding Grieks voor de vierde klas", many)
    let long = Phrases(language).sentence(notice, columns: 78)
    #expect(long.count <= 78)
    #expect(long.hasPrefix("‘Rondleiding Grieks"), "what was done stays, with a title")
    let longest = Notice.saved(title: String(repeating: "Rondleiding ", count: 9), many)
    #expect(Phrases(language).sentence(longest, columns: 78).count <= 78)
    #expect(
      Phrases(language).sentence(longest, columns: 78)
        .contains(language == .nl ? "…’ is bewaard. 42 nieuw" : "…’ is saved. 42 new"))
    let few = checked(open: Checked.Open(blocking: 2, warnings: 11))
    let told = Phrases(language).sentence(.saved(title: "Lezing Leie", few), columns: 78)
    #expect(told.count <= 78)
    #expect(told.hasPrefix("‘Lezing Leie’"), "that it is saved comes first")
    let warned = checked(
      new: Checked.Open(blocking: 0, warnings: 30), open: Checked.Open(blocking: 0, warnings: 1999))
    #expect(Phrases(language).sentence(.waived(warned), columns: 78).count <= 78)
  }

  @Test func `a change of the house keeps its figures where the line is short`() {
    let seats = Resource(id: "refter", kind: .room, name: "Refter-noord", museum: "stam")
    let change = PlanChange([.resource(Replacement(from: seats, to: seats))])
    let checked = checked(open: Checked.Open(blocking: 12, warnings: 99))
    for columns in [60, 78, 98] {
      let told = Phrases(.nl).sentence(.house(.saved, change, checked), columns: columns)
      #expect(told.count <= columns)
      #expect(told.hasPrefix("Bewaard, gewijzigd: zaal Refter"))
      #expect(told.contains("0 nieuw"))
    }
    let long = Resource(
      id: "refter", kind: .room, name: String(repeating: "Refter ", count: 20), museum: "stam")
    let told = Phrases(.nl).sentence(
      .house(.saved, PlanChange([.resource(Replacement(from: long, to: long))]), checked),
      columns: 78)
    #expect(told.count <= 78)
    #expect(told.hasSuffix("… 0 nieuw, 12 blokkeren"))
  }
}
