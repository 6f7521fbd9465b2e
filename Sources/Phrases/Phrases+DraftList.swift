import Board
import Planning

/// Waiting changes on the command line.
extension Phrases {
  /// `d4k…  di 24/11/2026 09:41  nieuw: Lezing Leie  (wacht)`.
  package func line(_ draft: Draft) -> String {
    let made = moment(draft.madeAt, zone: .brussels)
    return "\(draft.id)  \(made)  \(summary(draft.change))  (\(word(draft.standing)))"
  }

  package func unreadableDraft(_ path: String) -> String {
    say(
      "\(path) is beschadigd en kan niet gelezen worden; bewaar het voor de beheerder.",
      "\(path) is damaged and cannot be read; keep it for your administrator.")
  }

  package func draftInUse(_ id: String) -> String {
    say(
      "\(quoted(id)) is van een bord dat nog open staat; laat het daar vallen, met W.",
      "\(quoted(id)) belongs to a board that is still open; drop it there, with W.")
  }
}
