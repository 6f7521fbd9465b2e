import ConstraintChecker
import Planning

/// Options in line for one place.
extension Phrases {
  /// `optie`, in a line `1e optie`, `2e optie`.
  package func word(_ status: Status, place: Int?) -> String {
    place.map { "\(ordinal($0)) \(word(status))" } ?? word(status)
  }

  /// `WS 6C krijgt voorrang op de optie van Basisschool De Leie van di 03/11/2026`, as a sentence.
  func jumping(_ jump: OptionQueue.Jump, _ names: ConflictNames) -> String {
    let (by, over) = (names.title(of: jump.by), option(jump.over, names))
    return say("\(by) krijgt voorrang op \(over).", "\(by) jumps the queue ahead of \(over).")
  }

  /// By its client, else by its title, and since when it has been asked for.
  private func option(_ booking: BookingIndex, _ names: ConflictNames) -> String {
    guard Proposal.claim(of: booking) == nil else { return names.title(of: booking) }
    let activity = ActivityIndex(names.plan.row(booking).activity)
    let about = names.plan.about(activity)
    let isHidden = names.plan.hidesTitle(of: activity, from: names.viewer)
    let client = isHidden ? names.plan.museum(activity).name : about?.client ?? ""
    let whose =
      client.isEmpty ? quoted(names.plan.title(activity)) : say("van \(client)", "of \(client)")
    let zone = names.plan.zone(of: activity)
    let since = about?.askedAt.map { day(zone.local($0).date) }
    return say("de optie \(whose)", "the option \(whose)")
      + (since.map { say(" van \($0)", " of \($0)") } ?? "")
  }

  /// `1e`, in English `1st`.
  func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 10, number % 100) {
      case (1, let last) where last != 11: "st"
      case (2, let last) where last != 12: "nd"
      case (3, let last) where last != 13: "rd"
      default: "th"
      }
    return say("\(number)e", "\(number)\(ending)")
  }
}
