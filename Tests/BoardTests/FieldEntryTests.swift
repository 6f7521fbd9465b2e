import Planning
import Screen
import TestSupport
import Testing

@testable import Board

/// What the first key does in a field that was just come into.
@Suite struct FieldEntryTests {
  private func board() throws -> TestBoard {
    try TestBoard(
      [
        DrawnPlan.room("Abdijrefter", seats: 120), DrawnPlan.room("Atelier"),
        DrawnPlan.material("Headset", stock: 60),
      ],
      """
                    08  09  10  11  12
      Abdijrefter   ····AAAAAAAA········
      """)
  }

  /// The texts of a new booking's form after some keys.
  private func text(_ field: FormField, after keys: String) throws -> String {
    var board = try board()
    board.type("n")
    while form(board)?.focus != field { board.type("Tab") }
    board.type(keys)
    return form(board)?.text(field) ?? "-"
  }

  private func form(_ board: TestBoard) -> FormState? {
    if case .form(let form) = board.state.mode { form } else { nil }
  }

  @Test func `what is typed takes the place of a value that was come upon`() throws {
    #expect(try text(.start, after: "\"10\"") == "10")
    #expect(try text(.start, after: "\"10\" BackTab Tab \"11\"") == "11")
  }

  @Test func `arrows and backspace edit it in place`() throws {
    #expect(try text(.start, after: "End \"1\"") == "08:001")
    #expect(try text(.start, after: "Home \"1\"") == "108:00")
    #expect(try text(.start, after: "Left \"1\"") == "08:010")
    var board = try board()
    board.type("n Tab Tab Tab Tab Tab")
    board.press(.backspace)
    board.type("\"5\"")
    #expect(form(board)?.text(.start) == "08:05")
  }

  @Test func `a list gets one more`() throws {
    #expect(try text(.rooms, after: "\"Ate\"") == "Abdijrefter, Ate")
    #expect(try text(.rooms, after: "\",_Ate\"") == "Abdijrefter, Ate")
    #expect(try text(.rooms, after: "\"_x2\"") == "Abdijrefter x2")
    #expect(try text(.rooms, after: "\"Ate\" Down Enter") == "Abdijrefter, Atelier")
    #expect(try text(.materials, after: "\"head\"") == "head")
  }

  @Test func `a form that opens on a title edits it`() throws {
    var board = try board()
    board.type("Right Enter \"bis\"")
    #expect(form(board)?.text(.title) == "Abis")
  }

  @Test func `a filter that is opened again is replaced`() throws {
    var board = try board()
    board.type("f \"abdij\" Enter f \"atel\"")
    #expect(board.state.view.filter.text == "atel")
    board.type("Enter f End \"ier\"")
    #expect(board.state.view.filter.text == "atelier")
  }
}
