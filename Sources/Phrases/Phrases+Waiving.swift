import Board
import ConstraintChecker
import Planning

/// Setting a conflict aside with a reason.
extension Phrases {
  package var waiveTitle: String { say("Botsing opzijzetten", "Waive a clash") }
  package var waiveNote: String {
    say(
      "Iedereen ziet reden, naam en uur. Verandert een van beide kanten, dan staat de botsing weer open.",
      "Everyone sees reason, name and time. When either side changes, the clash is open again.")
  }
  package var waiveWithoutEnd: String {
    say("leeg: zolang er niets verandert", "empty: as long as nothing changes")
  }
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

  /// `Zaal dubbel geboekt, voor heel ‘WS 6C’`.
  package func rule(_ rule: RuleCode, forAllOf title: String) -> String {
    let name = self.title(rule)
    return say("\(name), voor heel \(quoted(title))", "\(name), for all of \(quoted(title))")
  }

  package func scope(activity title: String) -> String {
    say("deze regel voor \(quoted(title))", "this rule for \(quoted(title))")
  }

  package func label(_ field: WaiveInput.Field) -> String {
    switch field {
    case .scope: say("Wat", "What")
    case .reason: say("Waarom", "Why")
    case .until: say("Tot en met", "Through")
    }
  }
}
