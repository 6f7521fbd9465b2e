import Board
import BoardView
import Phrases
import Planning
import Screen
import TestSupport
import Testing

@Suite struct GridTests {
  private let phrases = Phrases(.nl)

  @Test func `both sides of a conflict stay visible, each with its sign`() throws {
    let frame = BoardView.frame(of: .sample(try SampleWeek().plan), phrases: phrases)
    let first = try row(of: "Familieatelier", in: frame)
    #expect(frame.text(ofRow: first).contains("‼"))
    #expect(frame.text(ofRow: first + 1).contains("‼"))
  }

  @Test func `touching blocks do not run into each other`() throws {
    let drawn = try DrawnPlan(
      [DrawnPlan.room("refter")],
      """
                    09  10  11  12  13  14  15  16  17
      refter        AAAABBBB····························
      """)
    var state = BoardState.sample(drawn.plan, columns: 200)
    _ = state.update(.key(.character("g")))
    state = state.typing("2027-03-22").pressing(.enter)
    let frame = BoardView.frame(of: state, phrases: phrases)
    let text = frame.text(ofRow: try row(of: "refter", in: frame))
    #expect(text.contains("▎B") || text.contains("▐B"))
  }

  @Test func `open conflicts in the bar are those the list shows`() throws {
    let state = BoardState.sample(try SampleWeek().plan)
    let bar = BoardView.frame(of: state, phrases: phrases).text(ofRow: 0)
    let list = BoardView.frame(of: state.typing("c"), phrases: phrases).text(ofRow: 0)
    #expect(bar.contains("‼ 2 botsingen"))
    #expect(list.contains("2 botsingen"))
  }

  @Test func `a board of one museum counts its own conflicts, and says how many are elsewhere`()
    throws
  {
    let plan = try SampleWeek().plan
    func bar(_ keys: String, columns: Int) -> String {
      let state = BoardState.sample(plan, columns: columns).typing(keys)
      return BoardView.frame(of: state, phrases: phrases).text(ofRow: 0)
    }
    #expect(bar(">", columns: 200).contains("‼ 2 botsingen   "))
    #expect(bar(">>", columns: 200).contains("geen botsingen · 2 elders"))
    #expect(bar(">", columns: 80).contains("‼ 2"))
    #expect(!bar(">>", columns: 80).contains("‼"))
  }

  @Test func `narrow weeks keep their number and leave out the month`() throws {
    let state = BoardState.sample(try SampleWeek().plan, columns: 66, rows: 24).typing("-")
    let heads = BoardView.frame(of: state, phrases: phrases).text(ofRow: 1)
    #expect(heads.contains("week 48│week 49│week 50│week 51"))
  }

  @Test func `a museum closed all day says so above the day`() throws {
    let state = BoardState.sample(try SampleWeek().plan, columns: 200).typing(">")
    #expect(
      BoardView.frame(of: state, phrases: phrases).text(ofRow: 1).contains("wo 25 gesloten"))
  }

  @Test func `more in use than in stock shows where`() throws {
    let state = BoardState.sample(try SampleWeek().plan).typing("3")
    let frame = BoardView.frame(of: state, phrases: phrases)
    let headset = try row(of: "Headset", in: frame)
    #expect(frame.text(ofRow: headset).contains("‼"))
    #expect(frame.text(ofRow: headset).contains("65/60"))
    #expect(!frame.text(ofRow: try row(of: "Beamer", in: frame)).contains("‼"))
  }

  @Test func `the booking in hand is drawn where it would go`() throws {
    let state = BoardState.sample(try SampleWeek().plan).pressing(.character("!"))
    let moving = state.pressing(.character("m"), .shiftRight, .shiftRight)
    let frame = BoardView.frame(of: moving, phrases: phrases)
    let ghosts = frame.cells.filter { $0.role == .ghost || $0.role == .ghostConflict }
    #expect(!ghosts.isEmpty)
    #expect(frame.text(ofRow: frame.size.rows - 2).contains("✓ past"))
  }

  @Test func `a title stands in its block where that has room for some letters`() throws {
    let state = BoardState.sample(try SampleWeek().plan, columns: 120).typing("+")
    let frame = BoardView.frame(of: state, phrases: phrases)
    let line = try row(of: "Abdijrefter", in: frame)
    let title = frame.text(ofRow: line).contains("Lezing")
    #expect(title)
    let letters = (0..<120).filter { frame[$0, line].role == .confirmed }
      .map { Character(Unicode.Scalar(frame[$0, line].glyph) ?? " ") }
    #expect(String(letters).contains("Lezing"))
  }

  @Test(arguments: [(80, 14), (80, 10), (120, 9), (200, 14)])
  func `every hour of a day by itself is as wide as the others`(columns: Int, hours: Int) {
    var view = ViewState(firstDay: SampleWeek.monday)
    view.zoom = .day
    let geometry = GridGeometry(
      size: Size(columns: columns, rows: 24), view: view, hours: 540..<540 + hours * 60)
    let places = (0...hours).map { geometry.halves(atMinute: 540 + $0 * 60) }
    #expect(Set(zip(places, places.dropFirst()).map { $1 - $0 }).count == 1)
  }

  @Test func `without colours a free hour under the cursor does not look booked`() {
    let theme = Theme.monochrome
    #expect(theme[.cursor] != theme[.confirmed])
    #expect(!theme[.cursor].attributes.contains(.reverse))
  }

  @Test func `text of the plan cannot reach the terminal as a control`() throws {
    var week = try SampleWeek()
    try week.rename("refter", to: "A\u{1B}[2Jb")
    let frame = BoardView.frame(of: .sample(week.plan), phrases: phrases)
    #expect(frame.cells.allSatisfy { $0.glyph >= 0x20 && $0.glyph != 0x7F })
  }

  private func row(of name: String, in frame: Frame) throws -> Int {
    try #require((0..<frame.size.rows).first { frame.text(ofRow: $0).contains(name) })
  }
}
