import Board
import Planning

/// Changes that are on this computer only.
extension Phrases {
  package var draftsTitle: String { say("Nog niet op het bord", "Not on the board yet") }

  package var noDrafts: String {
    say(
      "Er wacht niets: alles wat je deed, staat op het bord.",
      "Nothing waits: all you did is on the board.")
  }

  /// For the bar: `2 wachten`.
  package func waiting(_ count: Int) -> String {
    "\(number(count)) " + (count == 1 ? say("wacht", "waits") : say("wachten", "wait"))
  }

  /// For the bar: those their author must decide on.
  package func held(_ count: Int) -> String {
    "\(number(count)) " + say("te bekijken", "to look at")
  }

  /// Beside a booking that waits, and in the list.
  package var waitsForShare: String {
    say("wacht op de gedeelde map", "waits for the shared folder")
  }

  package var savingIsSlow: String {
    say(
      "Bewaren duurt langer dan anders. Esc: ga verder; het bord meldt hoe het afloopt.",
      "Saving takes longer than usual. Esc: go on; the board tells how it ends.")
  }

  /// What became of a draft, in a few words.
  package func word(_ standing: Draft.Standing) -> String {
    switch standing {
    case .waiting: say("wacht", "waits")
    case .clashes(let count):
      say("botst nu \(times(count))", "clashes \(times(count)) now")
    case .changedElsewhere(let author, _):
      say("\(author) was eerst", "\(author) was first")
    case .doesNotFit: say("past niet meer", "no longer fits")
    case .lost: say("verdween van het bord", "went from the board")
    case .uncertain: say("onzeker of het er staat", "unsure whether it is there")
    case .notKept: say("niet op schijf", "not on disk")
    }
  }

  /// Why a draft is where it is, and what its author can do.
  package func sentence(_ standing: Draft.Standing) -> String {
    switch standing {
    case .waiting:
      say(
        "Gaat vanzelf naar het bord zodra de gedeelde map het aanneemt, in de volgorde van de lijst.",
        "Goes to the board by itself as soon as the shared folder takes it, in the order of the list."
      )
    case .clashes:
      say(
        "Anderen boekten intussen hetzelfde. Pas het aan, of laat het vallen.",
        "Others booked the same meanwhile. Change it, or drop it.")
    case .changedElsewhere(let author, let commit):
      say(
        "\(author) veranderde dit eerst (wijziging \(commit)). Bekijk het in het formulier, of laat het vallen.",
        "\(author) changed this first (commit \(commit)). Look at it in the form, or drop it.")
    case .doesNotFit:
      say(
        "Waar dit op steunt, staat niet of anders op het bord. Pas het aan, of laat het vallen.",
        "What this rests on is not on the board, or differs. Change it, or drop it.")
    case .lost(let commit):
      say(
        "Dit stond op het bord als wijziging \(commit), maar de gedeelde map is teruggezet naar vroeger. Bewaar het opnieuw, of laat het vallen.",
        "This was on the board as commit \(commit), but the shared folder went back to an earlier state. Save it again, or drop it."
      )
    case .uncertain:
      say(
        "Dit werd verstuurd, maar het logboek van toen is er niet meer. Kijk op het bord of het er staat.",
        "This was sent, but the log of that time is gone. Look on the board whether it is there.")
    case .notKept:
      say(
        "De schijf van deze computer nam het niet aan: het gaat verloren als je stopt.",
        "This computer's disk did not take it: it is lost when you quit.")
    }
  }

  package var inBetween: String { say("Wat er intussen gebeurde:", "What happened in between:") }

  /// What is left on this computer when the program ends.
  package func stillWaiting(_ count: Int) -> String {
    let changes = self.count(count, say("wijziging", "change"), say("wijzigingen", "changes"))
    return count == 1
      ? say(
        "1 wijziging staat nog niet op het bord; ze is hier bewaard. Zie ‘planbord drafts’.",
        "1 change is not on the board yet; it is kept here. See ‘planbord drafts’.")
      : say(
        "\(changes) staan nog niet op het bord; ze zijn hier bewaard. Zie ‘planbord drafts’.",
        "\(changes) are not on the board yet; they are kept here. See ‘planbord drafts’.")
  }

  package func sentence(_ news: DraftNews) -> String {
    switch news {
    case .waits(let title) where title.isEmpty:
      say(
        "De wijziging is hier bewaard en wacht op de gedeelde map.",
        "The change is kept here and waits for the shared folder.")
    case .waits(let title):
      say(
        "Hier bewaard, wacht op de gedeelde map: \(quoted(title)).",
        "Kept here, waits for the shared folder: \(quoted(title)).")
    case .waitedSaved(let count):
      count == 1
        ? say(
          "De wijziging die wachtte, staat op het bord.", "The change that waited is on the board.")
        : say(
          "\(number(count)) wijzigingen die wachtten, staan op het bord.",
          "\(number(count)) changes that waited are on the board.")
    case .withdrawn(let title):
      say("\(named(title)) is teruggenomen.", "\(named(title)) is withdrawn.")
    case .underway(let title):
      say(
        "\(named(title)) is onderweg naar het bord; zo meteen weet je of het er staat.",
        "\(named(title)) is on its way to the board; you will know in a moment whether it is there."
      )
    case .notKept(let words):
      say("Niet bewaard, ook hier niet: \(words)", "Not saved, not here either: \(words)")
    case .historyLost(let own, let others): historyLost(own, others)
    case .noForm:
      say(
        "Dit past niet in één formulier; p probeert het opnieuw zoals het is.",
        "This fits in no single form; p tries it again as it is.")
    }
  }

  /// Short, for it must fit the smallest screen; the list says more.
  private func historyLost(_ own: Int, _ others: Int) -> String {
    let back = say("Gedeelde map teruggezet: ", "Shared folder went back: ")
    let count = count(own + others, say("wijziging", "change"), say("wijzigingen", "changes"))
    let gone = own + others == 1 ? say("is weg", "is gone") : say("zijn weg", "are gone")
    guard own > 0 else {
      return back + say("\(count) van anderen \(gone).", "\(count) of others \(gone).")
    }
    guard others > 0 else {
      return back
        + say("\(count) van jou \(gone); W toont ze.", "\(count) of yours \(gone); W shows them.")
    }
    let mine = number(own)
    return back
      + say(
        "\(count) \(gone), \(mine) van jou; W toont die.",
        "\(count) \(gone), \(mine) of them yours; W shows those.")
  }

  private func times(_ value: Int) -> String {
    count(value, say("keer", "time"), say("keer", "times"))
  }
}
