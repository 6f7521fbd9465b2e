import Board
import ConstraintChecker
import Interchange
import Planning

/// The form of a row of the house.
extension Phrases {
  package func houseHeading(_ form: HouseForm) -> String {
    let sheet = name(of: form.file)
    if form.isRemoval { return "\(sheet): " + say("rij weg", "remove row") }
    return "\(sheet): "
      + (form.original == nil ? say("nieuwe rij", "new row") : say("rij aanpassen", "change row"))
  }

  package func sentence(_ fault: HouseFault, typed text: String) -> String {
    switch fault.problem {
    case .typed(let fault): return sentence(fault, typed: text)
    case .folder(let fault) where fault.problem.isRepeated:
      return say(
        "dit staat al in een andere rij; pas die aan.",
        "another row says this already; change that one.")
    case .folder(let fault):
      guard let listed = fault.listedIn.map({ quoted(name(of: $0)) }) else {
        return problem(fault)
      }
      return problem(fault)
        + say(" Het blad \(listed) noemt wat er is.", " Sheet \(listed) names what there is.")
    case .gone:
      return say(
        "Deze rij is intussen door iemand anders veranderd; Esc, en open ze opnieuw.",
        "Someone else changed this row meanwhile; Esc, and open it again.")
    }
  }

  /// A fault of another sheet is told with its name.
  package func whole(_ fault: HouseFault, of file: PlanFile) -> String {
    let sentence = sentence(fault, typed: "")
    guard case .folder(let folder) = fault.problem, let other = folder.file, other != file else {
      return sentence
    }
    return "\(name(of: other)): \(sentence)"
  }

  /// How much breaks: `Breekt 3 boekingen, 1 waarschuwing, 2 botsingen die voorbij zijn:`.
  package func breaks(_ verdict: ChangeVerdict) -> String {
    guard !verdict.conflicts.isEmpty else { return breaksNothing }
    let hard = activities(of: verdict.blocking, in: verdict.after)
    let bookings = count(hard, say("boeking", "booking"), say("boekingen", "bookings"))
    let broken = hard == 0 ? say("niets", "nothing") : bookings
    let soft = verdict.conflicts.count - verdict.hard.count
    let past = verdict.hard.count - verdict.blocking.count
    let warnings = count(soft, say("waarschuwing", "warning"), say("waarschuwingen", "warnings"))
    let over = count(
      past, say("botsing die voorbij is", "clash that is over"),
      say("botsingen die voorbij zijn", "clashes that are over"))
    let parts = [broken] + (soft > 0 ? [warnings] : []) + (past > 0 ? [over] : [])
    return say("Breekt ", "Breaks ") + parts.joined(separator: ", ") + ":"
  }

  private func activities(of conflicts: [Conflict], in plan: Plan) -> Int {
    Set(conflicts.flatMap { $0.activities(in: plan) }).count
  }

  /// What a cell has become since, beside what one wants of it oneself.
  package func meanwhile(_ cell: String) -> String {
    let cell = cell.isEmpty ? say("leeg", "empty") : cell
    return say("intussen: \(cell)", "meanwhile: \(cell)")
  }

  /// What becomes of the bookings of museums that get another time zone, with an example of today; nil
  /// where none does.
  ///
  /// `after` is the plan with the change.
  package func otherClock(_ change: PlanChange, after: Plan, now: Instant) -> String? {
    guard let museum = change.museumsWithOtherClock.first else { return nil }
    let new = after.zone(of: museum.id)
    var before = after
    guard (try? before.apply(change.inverse)) != nil else { return nil }
    let old = before.zone(of: museum.id)
    let ten = old.instant(LocalDateTime(old.local(now).date, minuteOfDay: 600))
    let example = "\(clock(ten, zone: old)) → \(clock(ten, zone: new))"
    return say(
      "Boekingen houden hun ogenblik en staan dus op een ander uur (\(example)); openingsuren en uurroosters houden hun uur.",
      "Bookings keep their moment and so stand at another hour (\(example)); opening hours and work schedules keep their hour."
    )
  }

  package var breaksNothing: String {
    say("Breekt geen enkele boeking.", "Breaks no booking.")
  }
  package var changesNothing: String {
    say("Er verandert niets.", "Nothing changes.")
  }
  package var weighing: String { say("kijkt na wat dit breekt …", "looks what this breaks …") }
  package var houseReasonNote: String {
    say(
      "Deze reden zet opzij wat breekt; toets u in de lijst maakt alles ongedaan.",
      "What breaks is set aside with this reason; u in the list undoes it all.")
  }
}

extension PlanFolderFault.Problem {
  /// Another row has the same key, or overlaps.
  fileprivate var isRepeated: Bool {
    switch self {
    case .duplicateID, .overlapsOpening: true
    default: false
    }
  }
}
