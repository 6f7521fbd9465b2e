import ConstraintChecker
import Planning

extension Phrases {
  package func word(_ status: Status) -> String {
    switch status {
    case .concept: say("concept", "draft")
    case .option: say("optie", "option")
    case .confirmed: say("bevestigd", "confirmed")
    case .cancelled: say("geannuleerd", "cancelled")
    case .archived: say("gearchiveerd", "archived")
    }
  }

  package func word(_ kind: Resource.Kind) -> String {
    switch kind {
    case .room: say("zaal", "room")
    case .staff: say("medewerker", "person")
    case .material: say("materiaal", "material")
    }
  }

  /// The heading of all resources of a kind.
  package func plural(_ kind: Resource.Kind) -> String {
    switch kind {
    case .room: say("zalen", "rooms")
    case .staff: say("medewerkers", "staff")
    case .material: say("materialen", "materials")
    }
  }

  package func word(_ severity: Severity) -> String {
    switch severity {
    case .hard: say("botsing", "clash")
    case .soft: say("waarschuwing", "warning")
    case .info: say("ter info", "note")
    }
  }

  /// `1 botsing`, `3 waarschuwingen`.
  package func count(_ value: Int, of severity: Severity) -> String {
    switch severity {
    case .hard: count(value, say("botsing", "clash"), say("botsingen", "clashes"))
    case .soft: count(value, say("waarschuwing", "warning"), say("waarschuwingen", "warnings"))
    case .info: count(value, say("keer ter info", "note"), say("keer ter info", "notes"))
    }
  }

  /// Of people at large; those who come for an activity are visitors.
  func people(_ value: Int) -> String {
    count(value, say("persoon", "person"), say("personen", "people"))
  }

  package func count(_ value: Int, of unit: Conflict.Measure.Unit) -> String {
    switch unit {
    case .seats: count(value, say("plaats", "seat"), say("plaatsen", "seats"))
    case .people: visitors(value)
    case .groups: count(value, say("groep", "group"), say("groepen", "groups"))
    case .pieces: count(value, say("stuk", "piece"), say("stuks", "pieces"))
    case .minutes: duration(minutes: value)
    case .days: count(value, say("dag", "day"), say("dagen", "days"))
    case .months: count(value, say("maand", "month"), say("maanden", "months"))
    }
  }
}
