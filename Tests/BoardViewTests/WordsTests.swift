import Board
import BoardView
import Phrases
import Planning
import Screen
import Testing

@Suite struct WordsTests {
  @Test(arguments: Language.allCases)
  func `every command has a title, a hint and a key`(language: Language) {
    let phrases = Phrases(language)
    for command in Command.allCases {
      #expect(!phrases.title(command).isEmpty)
      #expect(!phrases.hint(command).isEmpty)
      #expect(!KeyMap.keys(for: command).map { phrases.name($0) }.joined().isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `every field says what can be filled in`(language: Language) {
    let phrases = Phrases(language)
    for field in FormField.allCases {
      #expect(!phrases.label(field).isEmpty)
      #expect(!phrases.help(field).isEmpty)
    }
  }

  @Test func `a refusal tells what to do next`() {
    #expect(
      Phrases(.nl).sentence(.changedElsewhere(by: "balie-2", title: "WS 6C"))
        == "Niet bewaard: balie-2 veranderde ‘WS 6C’ eerst. W toont beide.")
    #expect(
      Phrases(.en).sentence(StoreProblem.diskFull)
        == "Not saved yet, but kept here: the shared folder is full. Tell its administrator.")
  }

  @Test func `the history says where it begins once its first line is in view`() throws {
    let line = HistoryLine(
      number: 201, author: "els", host: "pc", time: Instant(minutes: 29_923_200), reason: "",
      change: PlanChange(), undoes: nil)
    var state = BoardState.sample(try SampleWeek().plan).typing("L")
    _ = state.update(.history([line], begins: 201))
    let text = BoardView.frame(of: state, phrases: Phrases(.nl)).text(ofRow: 3)
    #expect(text.contains("De bewaarde geschiedenis begint bij wijziging 201."))
  }

  @Test func `the year is left out of a short time, and a long one tells where it ends`() {
    let zone = ZoneRules.brussels
    let start = zone.instant(LocalDateTime(SampleWeek.monday, minuteOfDay: 690))
    let short = Span(known: start.minutes, (start + 90).minutes)
    let long = Span(known: start.minutes, (start + 3 * 1440).minutes)
    #expect(Phrases(.nl).whenShort(short, zone: zone) == "ma 23/11 11:30–13:00")
    #expect(Phrases(.nl).whenShort(long, zone: zone) == "ma 23/11 → 26/11")
  }
}
