import ConstraintChecker
import Planning

/// The card that explains one conflict; each a line or a sentence of its own.
extension Phrases {
  /// `WS 6C · bevestigd · di 24/11/2026 11:15–12:45 · 15 min klaarzetten`; of what lies within
  /// `told`, a day told already, only the times.
  package func line(
    _ side: ConflictCard.Side, in plan: Plan, seenFrom viewer: MuseumID? = nil,
    told: LocalDate? = nil
  ) -> String {
    let isHidden = plan.hidesTitle(of: side.activity, from: viewer)
    let resource = side.booking.map { plan[ResourceIndex(plan.row($0).resource)] }
    let zone = resource.map { plan.zone(of: $0.museum) } ?? plan.zone(of: side.activity)
    let parts = [
      title(side.activity, in: plan, seenFrom: viewer), word(side.status, place: side.place),
      zone.local(side.span.start).date == told
        ? times(side.span, zone: zone) : when(side.span, zone: zone),
      buffers(side.before, side.after),
      resource?.kind == .material ? "×\(number(side.quantity))" : "",
      side.visitors.map { counted($0, groups: side.quantity) } ?? "",
      isHidden ? "" : plan.about(side.activity)?.client ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `24 bezoekers`, `48 bezoekers, 2 groepen`: what a shared room holds of a side.
  private func counted(_ people: Int, groups: Int) -> String {
    visitors(people) + (groups > 1 ? ", \(count(groups, of: .groups))" : "")
  }

  /// `15 min klaarzetten, 30 min opruimen`; empty without either.
  package func buffers(_ before: Int, _ after: Int) -> String {
    let (setup, teardown) = (duration(minutes: before), duration(minutes: after))
    return [
      before > 0 ? say("\(setup) klaarzetten", "\(setup) set-up") : "",
      after > 0 ? say("\(teardown) opruimen", "\(teardown) tear-down") : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `els, sinds vr 20/11/2026 14:05`: who last changed it; nil where that is longer ago than the log.
  package func owner(_ past: ActivityPast?, zone: ZoneRules) -> String? {
    guard let last = past?.last else { return nil }
    let when = moment(last.time, zone: zone)
    guard let made = past?.made, made.author != last.author else {
      return say("\(last.author), sinds \(when)", "\(last.author), since \(when)")
    }
    return say(
      "gemaakt door \(made.author), gewijzigd door \(last.author) op \(when)",
      "made by \(made.author), changed by \(last.author) on \(when)")
  }

  /// `Ontstaan op vr 20/11/2026 14:05 door de wijziging van WS 6C door els.`; nil when not known.
  package func arose(
    _ past: ConflictPast, in plan: Plan, zone: ZoneRules, seenFrom viewer: MuseumID? = nil
  ) -> String? {
    guard let (touch, activity) = past.arose else { return nil }
    let title =
      plan.activity(activity).map { self.title($0, in: plan, seenFrom: viewer) } ?? activity.text
    let when = moment(touch.time, zone: zone)
    if let undone = touch.undoes {
      return say(
        "Ontstaan op \(when): \(touch.author) maakte wijziging \(undone) van \(quoted(title)) ongedaan (wijziging \(touch.number)).",
        "Arose on \(when): \(touch.author) undid commit \(undone) of \(quoted(title)) (commit \(touch.number))."
      )
    }
    if past.activities[activity]?.made == touch {
      return say(
        "Ontstaan op \(when): \(touch.author) maakte \(quoted(title)) (wijziging \(touch.number)).",
        "Arose on \(when): \(touch.author) made \(quoted(title)) (commit \(touch.number)).")
    }
    return say(
      "Ontstaan op \(when): \(touch.author) wijzigde \(quoted(title)) (wijziging \(touch.number)).",
      "Arose on \(when): \(touch.author) changed \(quoted(title)) (commit \(touch.number)).")
  }

  /// The numbers and how long: of a pair how much of it is set-up or tear-down.
  package func measured(_ card: ConflictCard) -> String? {
    if let overlap = card.overlap { return overlapping(overlap) }
    let conflict = card.conflict
    // What else is counted, the sentence tells in words of its own.
    guard conflict.rule == .roomShare || conflict.rule == .materialOver else { return nil }
    let length = duration(minutes: conflict.span.minutes)
    return numbers(conflict).map { say("\($0), \(length) lang", "\($0), for \(length)") }
  }

  private func overlapping(_ overlap: Overlap) -> String {
    let length = duration(minutes: overlap.minutes)
    let core = duration(minutes: overlap.core)
    let buffer = duration(minutes: overlap.buffer)
    if overlap.buffer == 0 {
      return say(
        "Overlapt \(length), alles van de activiteiten zelf.",
        "Overlaps \(length), all of it the activities themselves.")
    }
    if overlap.core == 0 {
      return say(
        "Overlapt \(length), alles klaarzetten of opruimen.",
        "Overlaps \(length), all of it set-up or tear-down.")
    }
    return say(
      "Overlapt \(length): \(core) van de activiteiten zelf, \(buffer) klaarzetten of opruimen.",
      "Overlaps \(length): \(core) of the activities themselves, \(buffer) set-up or tear-down.")
  }

  /// `Zaal dubbel geboekt: Twee boekingen … (vanaf hoe vol …: 90 %)`.
  package func rule(_ card: ConflictCard) -> String {
    withValues("\(title(card.conflict.rule)): \(explanation(card.conflict.rule))", card)
  }

  /// The same without what the rule is about.
  package func ruleInShort(_ card: ConflictCard) -> String {
    withValues(title(card.conflict.rule), card)
  }

  /// `Regel room-cap: Te veel bezoekers (vanaf hoe vol …: 90 %)`, as a sentence.
  package func ruleWithCode(_ card: ConflictCard) -> String {
    let code = card.conflict.rule.rawValue
    return say("Regel \(code): ", "Rule \(code): ") + ruleInShort(card) + "."
  }

  /// What commands call the conflict by.
  package func key(_ key: String) -> String { say("Sleutel: \(key)", "Key: \(key)") }

  /// In the place of what would help, where all has gone by.
  package var over: String {
    say("Voorbij: er valt niets meer te verplaatsen.", "Over: nothing can be moved any more.")
  }

  private func withValues(_ head: String, _ card: ConflictCard) -> String {
    let values =
      card.parameters.map {
        "\(meaning($0.parameter.name)): \(value($0.value, of: $0.parameter))"
      } + card.policies.map { "\(meaning($0.number)): \(count($0.value, of: $0.number.unit))" }
    return values.isEmpty ? head : "\(head) (\(values.joined(separator: "; ")))"
  }

  /// `Opzijgezet door els op …, voor deze regel bij WS 6C, tot en met …: ‘…’`.
  package func waived(
    _ waiver: Waiver, in plan: Plan, zone: ZoneRules, seenFrom viewer: MuseumID? = nil
  ) -> String {
    var words = [
      say("Opzijgezet door \(waiver.author)", "Waived by \(waiver.author)"),
      moment(waiver.madeAt, zone: zone),
    ]
    if case .activity(_, let id) = WaiverScope(key: waiver.conflict) {
      let title = plan.activity(id).map { self.title($0, in: plan, seenFrom: viewer) } ?? id.text
      words.append(
        say("deze regel voor \(quoted(title))", "this rule for \(quoted(title))"))
    }
    if let expires = waiver.expires {
      let last = day(zone.local(expires - 1).date)
      words.append(say("tot en met \(last)", "through \(last)"))
    }
    return words.joined(separator: ", ") + ": " + quoted(waiver.reason)
  }
}
