import Planning
import Screen
import TestSupport
import Testing

@testable import Board

/// Kinds and languages in the form: known ones, completed, or told what there is.
@Suite struct KnownWordTests {
  private let rows: [HouseRow] = [
    .kind(ActivityKind(id: "groepsbezoek", dutch: "Groepsbezoek", english: "Group visit")),
    .kind(ActivityKind(id: "lezing", dutch: "Lezing", english: "Lecture")),
    .skill(Skill(id: "nl", form: .language, dutch: "Nederlands", english: "Dutch")),
    .skill(Skill(id: "fr", form: .language, dutch: "Frans", english: "French")),
  ]

  private func board(_ rows: [HouseRow]) throws -> TestBoard {
    var board = try TestBoard(
      [DrawnPlan.room("Abdijrefter")],
      """
                    08  09  10  11  12
      Abdijrefter   ····AAAAAAAA········
      """)
    let edits = rows.map { Edit.house(Replacement(from: nil, to: $0)) }
    board.send(.othersChanged([OthersChange(by: "an", PlanChange(edits))]))
    return board
  }

  private func form(_ field: FormField, _ keys: String, _ rows: [HouseRow]) throws -> FormState {
    var board = try board(rows)
    board.type("n \"Lezing\"")
    func focus() -> FormField? {
      if case .form(let form) = board.state.mode { form.focus } else { nil }
    }
    while focus() != field { board.type("Tab") }
    board.type(keys)
    guard case .form(let form) = board.state.mode else { throw FormMissing() }
    return form
  }

  private struct FormMissing: Error {}

  @Test func `the only kind that begins so stands in full`() throws {
    #expect(try form(.kind, "\"groeps\" Tab", rows).text(.kind) == "groepsbezoek")
    #expect(try form(.kind, "\"lecture\" Tab", rows).text(.kind) == "lezing")
    #expect(try form(.language, "\"frans\" Tab", rows).text(.language) == "fr")
    #expect(try form(.kind, "\"groeps\"", rows).edit?.activity.kind == "groepsbezoek")
  }

  @Test func `a kind nobody knows is told what there is, and not saved`() throws {
    let kind = try form(.kind, "\"foo\" Tab", rows)
    #expect(kind.fault(.kind) == .unknownKind(known: ["groepsbezoek", "lezing"]))
    #expect(
      try form(.kind, "\"bezoek\" Tab", rows).fault(.kind)
        == .unknownKind(known: ["groepsbezoek", "lezing"], nearest: "groepsbezoek"))
    #expect(
      try form(.kind, "\"lesing\" Tab", rows).fault(.kind)
        == .unknownKind(known: ["groepsbezoek", "lezing"], nearest: "lezing"))
    #expect(kind.edit == nil)
    #expect(kind.sketch != nil)
    let language = try form(.language, "\"xx\" Tab", rows)
    #expect(language.fault(.language) == .unknownLanguage(known: ["fr", "nl"]))
    #expect(try form(.language, "\"nl-BE\" Tab", rows).fault(.language) == nil)
  }

  @Test func `where nobody described kinds any word will do`() throws {
    #expect(try form(.kind, "\"foo\" Tab", []).edit?.activity.kind == "foo")
    #expect(try form(.language, "\"xx\" Tab", []).edit?.activity.language == "xx")
  }
}
