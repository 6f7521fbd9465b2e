import Board
import ConstraintChecker
import Planning

/// Setting a conflict aside with a reason.
extension Phrases {
  package var waiveTitle: String { say("Botsing opzijzetten", "Waive a clash") }
  package var waiveNote: String {
    say(
      "Iedereen ziet reden, naam en uur. Verandert een van beide kanten, dan staat de botsing weer open; wat later nog botst, staat open.",
      "Everyone sees reason, name and time. When either side changes, the clash is open again; what clashes later is open."
    )
  }
  package var waiveWithoutEnd: String {
    say("leeg: zolang er niets verandert", "empty: as long as nothing changes")
  }
  /// Of what a change would break, had it not been.
  package var overAlready: String { say("voorbij", "over") }
  package func isOver(_ day: LocalDate) -> String {
    say("\(self.day(day)) is al voorbij", "\(self.day(day)) is over already")
  }
  package var waiverIsOver: String {
    say(
      "Kies een dag vanaf vandaag, of laat het veld leeg.",
      "Choose a day from today on, or leave the field empty.")
  }
  func waiverIsOver(orOption option: String) -> String {
    say(
      "Kies een dag vanaf vandaag, of laat \(option) weg.",
      "Choose a day from today on, or leave \(option) out.")
  }
  package var scopeConflict: String {
    say("alleen deze botsing", "this clash only")
  }

  package func waivedCount(_ count: Int) -> String {
    say("\(number(count)) opzijgezet", "\(number(count)) waived")
  }

  /// What commands say of a conflict that is waived, or open again; empty where it is gone.
  package func setAside(_ what: String) -> String {
    say("Opzijgezet", "Waived") + (what.isEmpty ? "." : ": " + whole(what))
  }

  package func reopened(_ what: String) -> String {
    say("Staat weer open", "Open again") + (what.isEmpty ? "." : ": " + whole(what))
  }

  private func whole(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  /// `Zaal dubbel geboekt bij ‘WS 6C’, 2 botsingen`.
  package func rule(_ rule: RuleCode, at title: String, clashes: Int) -> String {
    let name = self.title(rule)
    let number = count(clashes, say("botsing", "clash"), say("botsingen", "clashes"))
    return say(
      "\(name) bij \(quoted(title)), \(number)", "\(name) of \(quoted(title)), \(number)")
  }

  package func scope(activity title: String, clashes: Int) -> String {
    say(
      "alle \(number(clashes)) botsingen van deze regel bij \(quoted(title))",
      "all \(number(clashes)) clashes of this rule of \(quoted(title))")
  }

  package func label(_ field: WaiveInput.Field) -> String {
    switch field {
    case .scope: say("Wat", "What")
    case .reason: say("Waarom", "Why")
    case .until: say("Tot en met", "Through")
    }
  }
}
