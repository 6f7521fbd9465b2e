import Board
import Planning

extension Phrases {
  /// What has just happened, in one line.
  ///
  /// `plan` knows the names of people and rooms; without one their ids are said.
  package func sentence(_ notice: Notice, in plan: Plan? = nil) -> String {
    switch notice {
    case .saved(let title, let checked): return "\(saved(title)) \(sentence(checked))"
    case .cancelled(let title, let checked): return "\(cancelled(title)) \(sentence(checked))"
    case .undone(let title, let checked): return "\(undone(title)) \(sentence(checked))"
    case .redone(let title, let checked): return "\(redone(title)) \(sentence(checked))"
    case .waived(let checked):
      return say("Opzijgezet.", "Waived.") + " " + sentence(checked)
    case .reopened(let checked):
      return say("Staat weer open.", "Open again.") + " " + sentence(checked)
    case .house(let deed, let change, let checked):
      return "\(word(deed)), \(summary(change, in: plan)). \(sentence(checked))"
    case .copied(let title):
      return say(
        "\(activity(title)) is gekopieerd; druk p waar de kopie moet komen.",
        "\(activity(title)) is copied; press p where the copy should go.")
    case .nothingToUndo:
      return say(
        "Je hebt op dit bord nog niets veranderd; L toont wat anderen deden.",
        "You have not changed anything on this board yet; L shows what others did.")
    case .nothingToRedo:
      return say("Er is niets om opnieuw te doen.", "There is nothing to redo.")
    case .nothingCopied:
      return say(
        "Er is nog niets gekopieerd; druk y op een boeking.",
        "Nothing is copied yet; press y on a booking.")
    case .noConflicts:
      return say("Er zijn geen open botsingen.", "There are no open clashes.")
    case .theme(let name):
      return say("Kleurenthema: \(theme(name)).", "Colour theme: \(theme(name)).")
    case .unavailable(let reason):
      return sentence(reason)
    case .othersChanged(let authors, let count):
      guard count > 0 else {
        return say(
          "\(few(authors)): andere huisgegevens; H toont ze.",
          "\(few(authors)): other house data; H shows them.")
      }
      let changed = authors.count == 1 ? "veranderde" : "veranderden"
      return say(
        "\(few(authors)) \(changed) \(activities(count)).",
        "\(few(authors)) changed \(activities(count)).")
    case .othersWaived(let authors, let change, let sides):
      return waived(by: authors, change, in: plan, sides)
    case .sharedAgain:
      return say(
        "De gedeelde map is terug; alles is weer gedeeld.",
        "The shared folder is back; all is shared again.")
    case .shareAway(let since, let asOf):
      return away(since: since, asOf: asOf, zone: .brussels)
    case .draft(let news): return sentence(news)
    case .notADate(let text): return sentence(.notADate, typed: text)
    case .busySaving: return sentence(Unavailable.saving)
    case .notSaved(let problem): return sentence(problem)
    case .changedElsewhere(let author, let title): return changedElsewhere(author, title)
    case .savedMerged(let title, let fields): return saved(title) + " " + taken(fields)
    case .taken(let fields, let author): return taken(fields, by: author)
    case .alsoMoved(let author, let title): return alsoMoved(author, title)
    case .refused(let count): return nowClashing(count)
    case .noRepairAnyMore(let repair): return noRepairAnyMore(repair)
    case .unclearOutcome:
      return say(
        "De gedeelde map antwoordde niet; het bord kijkt na of de wijziging er staat.",
        "The shared folder did not answer; the board looks whether the change is there.")
    }
  }

  private func word(_ deed: HouseDeed) -> String {
    switch deed {
    case .saved: say("Bewaard", "Saved")
    case .undone: say("Ongedaan gemaakt", "Undone")
    case .redone: say("Opnieuw gedaan", "Redone")
    }
  }

  private func changedElsewhere(_ author: String?, _ title: String) -> String {
    let author = author ?? someone
    let what = title.isEmpty ? say("hetzelfde", "the same") : quoted(title)
    return say(
      "Niet bewaard: \(author) veranderde \(what) eerst. W toont beide.",
      "Not saved: \(author) changed \(what) first. W shows both.")
  }

  private func nowClashing(_ count: Int) -> String {
    say(
      "Niet bewaard: anderen boekten intussen, het botst nu \(times(count)). W toont hoe.",
      "Not saved: others booked meanwhile, it now clashes \(times(count)). W shows how.")
  }

  private func noRepairAnyMore(_ repair: BrokenRepair) -> String {
    guard let clash = repair.clash, let after = repair.after else {
      return say(
        "Geen uitweg meer: wat hij zou veranderen, is intussen veranderd.",
        "No way out any more: what it would change has changed meanwhile.")
    }
    let told = sentence(clash, in: after)
    return say("Geen uitweg meer: \(told)", "No way out any more: \(told)")
  }

  private func saved(_ title: String) -> String {
    say("\(named(title)) is bewaard.", "\(named(title)) is saved.")
  }

  private func cancelled(_ title: String) -> String {
    say("\(activity(title)) is geannuleerd.", "\(activity(title)) is cancelled.")
  }

  private func undone(_ title: String) -> String {
    say("\(named(title)) is ongedaan gemaakt.", "\(named(title)) is undone.")
  }

  private func redone(_ title: String) -> String {
    say("\(named(title)) is opnieuw gedaan.", "\(named(title)) is redone.")
  }

  /// Begins a sentence; a museum may keep the title to itself.
  private func activity(_ title: String) -> String {
    title.isEmpty ? say("De activiteit", "The activity") : quoted(title)
  }

  func named(_ title: String) -> String {
    title.isEmpty ? say("De wijziging", "The change") : quoted(title)
  }

  private func activities(_ count: Int) -> String {
    self.count(count, say("activiteit", "activity"), say("activiteiten", "activities"))
  }

  private func times(_ count: Int) -> String {
    self.count(count, say("keer", "time"), say("keer", "times"))
  }
}

extension Phrases {
  /// Why a change was not saved, and what helps.
  package func sentence(_ problem: StoreProblem) -> String {
    switch problem {
    case .shareAway:
      say(
        "Niet bewaard: de gedeelde map antwoordt niet. Probeer opnieuw als ze terug is.",
        "Not saved: the shared folder does not answer. Try again when it is back.")
    case .readOnly:
      say(
        "Nog niet bewaard, maar wel hier: je mag niet schrijven in de gedeelde map. W toont wat wacht.",
        "Not saved yet, but kept here: you may not write to the shared folder. W shows what waits.")
    case .diskFull:
      say(
        "Nog niet bewaard, maar wel hier: de gedeelde map is vol. Verwittig de beheerder.",
        "Not saved yet, but kept here: the shared folder is full. Tell its administrator.")
    case .damaged:
      say(
        "Nog niet bewaard, maar wel hier: het logboek is beschadigd. Verwittig de beheerder.",
        "Not saved yet, but kept here: the log is damaged. Tell its administrator.")
    case .other(let words):
      say("Niet bewaard: \(words)", "Not saved: \(words)")
    }
  }
}
