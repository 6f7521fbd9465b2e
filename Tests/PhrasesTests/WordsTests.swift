import ConstraintChecker
import Phrases
import Planning
import Testing

struct WordsTests {
  @Test func `every status, kind, severity and unit has a word`() {
    for status in Status.allCases { expectSoundWord { $0.word(status) } }
    for kind in Resource.Kind.allCases { expectSoundWord { $0.word(kind) + $0.plural(kind) } }
    for severity in Severity.allCases {
      expectSoundWord { $0.word(severity) }
      expectSoundWord { $0.count(2, of: severity) }
    }
    for unit in [Conflict.Measure.Unit.seats, .people, .groups, .pieces] {
      expectSoundWord { $0.count(3, of: unit) }
    }
  }

  @Test func `every rule has a title and an explanation`() {
    for rule in RuleCode.allCases {
      expectSoundWord { $0.title(rule) }
      expectSound { $0.explanation(rule) }
    }
  }

  @Test(arguments: [
    TypedFault.notADate, .notATime, .notADuration, .noSuchDay,
    .weekdayDiffers(LocalDate(days: 20_899)), .timeMissing, .outOfRange,
  ])
  func `every typed fault has a sentence`(fault: TypedFault) {
    expectSound { $0.sentence(fault, typed: "22/3") }
  }
}
