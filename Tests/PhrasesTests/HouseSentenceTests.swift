import Board
import ConstraintChecker
import Interchange
import Planning
import Testing

@testable import Phrases

@Suite struct HouseSentenceTests {
  private let dutch = Phrases(.nl)
  private let english = Phrases(.en)
  private let monday = LocalDate(days: 20_899)

  private func closed(_ day: LocalDate) -> OpeningRule {
    OpeningRule(museum: "stam", day: .date(day), hours: [])
  }

  @Test func `a closing day that moves is told as one`() {
    let change = PlanChange([
      .opening(Replacement(from: closed(monday), to: nil)),
      .opening(Replacement(from: nil, to: closed(monday + 1))),
    ])
    #expect(
      dutch.summary(change) == "stam di 23/03/2027 gesloten, niet meer ma 22/03/2027")
    #expect(
      english.summary(change) == "stam Tue 23/03/2027 closed, no longer Mon 22/03/2027")
  }

  @Test func `opening hours and travel times are told by name`() {
    let rule = OpeningRule(museum: "stam", day: .weekday(4), hours: [540..<1020, 1080..<1320])
    let change = PlanChange([
      .opening(Replacement(from: nil, to: rule)),
      .travel(Replacement(from: nil, to: TravelTime(from: "stam", to: "msk", minutes: 20))),
    ])
    #expect(
      dutch.summary(change)
        == "nieuw: stam donderdag 09:00–17:00, 18:00–22:00 en nieuw: reistijd stam → msk")
  }

  @Test func `cells are told as planners say them`() {
    let columns = HouseColumn.all(of: .absences)
    let row = ["v1", "gids-4", "2027-03-22T00:00", "2027-03-24T00:00", "leave"]
    let cells = columns.indices.map { dutch.cell($0, of: row, columns[$0], in: Plan()) }
    #expect(cells == ["v1", "gids-4", "ma 22/03/2027", "di 23/03/2027", "verlof"])
    let hours = HouseColumn.all(of: .openingExceptions)
    #expect(
      english.cell(2, of: ["stam", "2027-03-22", "", ""], hours[2], in: Plan()) == "closed")
  }

  @Test func `numbers of rules are told in one unit, as they are typed`() throws {
    let column = try #require(HouseColumn.all(of: .ruleSettings).last)
    let row = ["", "rest-day", "", "daily-rest=660;weekly-rest=2910;warn-percent=90"]
    #expect(
      dutch.cell(3, of: row, column, in: Plan())
        == "daily-rest=11 u, weekly-rest=48 u 30, warn-percent=90 %")
    let rest = try #require(RuleCode.restDay.description.parameter("daily-rest"))
    #expect(dutch.line(rest) == "daily-rest: rust tussen twee werkdagen; 11 u (0 tot 24 u)")
    let pause = try #require(RuleCode.breakTime.description.parameter("break-after"))
    #expect(english.line(pause).hasSuffix("; 6 h (1 to 24 h)"))
  }

  @Test func `every sheet and column has words of its own in both languages`() {
    for file in HouseSheet.files {
      #expect(dutch.name(of: file) != file.name && english.name(of: file) != file.name)
      #expect(!dutch.about(file).isEmpty && !english.about(file).isEmpty)
      for column in HouseColumn.all(of: file) where column.content != .hidden {
        #expect(dutch.label(column) != column.name)
        #expect(english.label(column) != column.name)
        #expect(dutch.label(column).count <= 18 && english.label(column).count <= 18)
      }
    }
  }

  @Test func `a row that is there already is told so without a line of a file`() {
    let fault = PlanFolderFault(.openingExceptions, line: 3, .overlapsOpening(firstLine: 2))
    #expect(
      english.sentence(HouseFault(place: 0, problem: .folder(fault)), typed: "")
        == "another row says this already; change that one.")
  }
}
