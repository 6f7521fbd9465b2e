import ConstraintChecker
import Planning
import Screen

/// Everything the board knows and shows, as one value; only `update` changes it.
package struct BoardState: Sendable {
  package internal(set) var plan: Plan
  package internal(set) var conflicts: ConflictIndex
  package internal(set) var view: ViewState
  package internal(set) var cursor: Cursor
  package internal(set) var mode = Mode.browsing
  package internal(set) var notice: Notice?
  package internal(set) var share = ShareStatus.opening
  package internal(set) var size: Size
  package internal(set) var now: Instant
  package internal(set) var theme: String
  package let themes: [String]

  /// The rows in view; worked out when something they follow from changes.
  package internal(set) var rows: [BoardRow] = []
  /// Goes up whenever rows, plan or time in view change; a cursor that moves leaves it alone.
  package internal(set) var revision = 0
  /// Minutes of the day between which each day is drawn.
  package internal(set) var hours = 8 * 60..<18 * 60
  /// Activities without a booking, which no timeline would find.
  var unbooked: [ActivityIndex] = []

  /// Numbers of one's own commits that can be undone, oldest first, and of undos to redo.
  var undoable: [Int] = []
  var redoable: [Int] = []
  /// Changes of one's own that the log does not have, in the order they were made.
  package internal(set) var drafts: [Draft] = []
  /// Those that lie on the plan, as if they were on the board already.
  var laid: [Draft] = []
  /// The activities of those.
  package internal(set) var drafted: Set<ActivityIndex> = []
  /// The draft that is on its way to the log while its author waits.
  package internal(set) var saving: DraftID?
  /// It is written on this computer: whatever happens, it will be there.
  var savingIsKept = false
  /// Its author has pressed no key since.
  var waitsIdle = false
  /// That takes long enough to say so, and to offer going on.
  package internal(set) var savingIsSlow = false
  /// The activity that was copied.
  package internal(set) var copied: ActivityID?
  /// Activities others changed, and when that was noticed.
  package internal(set) var glowing: [ActivityID: Instant] = [:]
  /// Who else has the board open, as last seen.
  var colleagues: [Colleague] = []
  /// Ways out of the conflict in view; nil before the first one came into view.
  package internal(set) var quest: RepairQuest?
  /// The list of conflicts as it was left.
  var lastConflicts: ConflictList?
  /// What rules are called on screen, so that the list finds what it shows.
  let ruleNames: [RuleCode: String]
  /// Quests so far, for repairs and for free time.
  var quests = 0
  var names: NameSource
  /// Whose changes these are, as the log names them.
  let author: String

  /// `now` is where the clock stands, `themes` the names to choose from, `seed` makes the ids of
  /// new activities different in every session.
  package init(
    now: Instant, size: Size, theme: String = "dark", themes: [String] = ["dark"],
    section: Section = .rooms, author: String = "", ruleNames: [RuleCode: String] = [:],
    seed: UInt64
  ) {
    plan = Plan()
    conflicts = ConflictIndex()
    self.now = now
    self.size = size
    self.theme = theme
    self.themes = themes
    self.author = author
    self.ruleNames = ruleNames
    names = NameSource(seed: seed)
    let today = ZoneRules.brussels.local(now)
    view = ViewState(firstDay: today.date.monday)
    view.section = section
    cursor = Cursor(moment: LocalDateTime(today.date, minuteOfDay: today.hour * 60))
  }
}

extension BoardState {
  package var today: LocalDate { ZoneRules.brussels.local(now).date }
}
