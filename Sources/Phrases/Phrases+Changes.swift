import Planning

extension Phrases {
  /// What a change does, in a few words: `nieuw: Lezing Leie`, `verplaatst: WS 6C`.
  ///
  /// `plan` knows the names of people and rooms; without one their ids are said.
  package func summary(
    _ change: PlanChange, in plan: Plan? = nil, seenFrom viewer: MuseumID? = nil
  ) -> String {
    var (activities, house) = ([String](), movedOpening(change, in: plan).map { [$0] } ?? [])
    let isMoved = !house.isEmpty
    var (bookings, waivers, reopened) = (0, 0, 0)
    for edit in change.edits {
      switch edit {
      case .activity(let row):
        let isElsewhere = change.changesPlace
        activities.append(
          summary(row, isElsewhere) { title(of: $0, in: plan, seenFrom: viewer) })
      case .booking: bookings += 1
      case .waiver(let row): if row.after == nil { reopened += 1 } else { waivers += 1 }
      case .house(let row): house.append(summary(row, in: plan))
      case .opening(let row): if !isMoved { house.append(summary(row, in: plan)) }
      case .travel(let row): house.append(summary(row))
      case .museum(let row): house.append(summary(row))
      case .resource(let row): house.append(summary(row))
      }
    }
    var parts = activities.isEmpty ? [] : [few(activities)]
    if activities.isEmpty, bookings > 0 {
      parts.append(count(bookings, say("boeking", "booking"), say("boekingen", "bookings")))
    }
    if !house.isEmpty { parts.append(few(house)) }
    if waivers > 0 { parts.append(accepted(waivers)) }
    if reopened > 0 { parts.append(self.reopened(reopened)) }
    return parts.joined(separator: "; ")
  }

  /// Before the summary of a commit that undoes another.
  package func takesBack(_ number: Int) -> String {
    say("maakt \(number) ongedaan", "undoes \(number)")
  }

  private func summary(
    _ row: Replacement<Activity>, _ isElsewhere: Bool, title: (Activity) -> String
  ) -> String {
    switch (row.before, row.after) {
    case (nil, let after?): say("nieuw: ", "new: ") + title(after)
    case (let before?, nil): say("weg: ", "gone: ") + title(before)
    case (let before?, let after?): summary(from: before, to: after, isElsewhere, title(after))
    case (nil, nil): ""
    }
  }

  private func summary(
    from before: Activity, to after: Activity, _ isElsewhere: Bool, _ title: String
  ) -> String {
    if before.status != after.status { return "\(word(after.status)): \(title)" }
    if before.span != after.span || isElsewhere && before == after {
      return say("verplaatst: ", "moved: ") + title
    }
    return say("gewijzigd: ", "changed: ") + title
  }

  private func accepted(_ waivers: Int) -> String {
    count(
      waivers, say("botsing opzijgezet", "clash waived"),
      say("botsingen opzijgezet", "clashes waived"))
  }

  private func reopened(_ waivers: Int) -> String {
    count(
      waivers, say("botsing weer open", "clash open again"),
      say("botsingen weer open", "clashes open again"))
  }
}

extension PlanChange {
  /// Whether a booking goes from one room or person to another.
  fileprivate var changesPlace: Bool {
    edits.contains { edit in
      guard case .booking(let row) = edit, let before = row.before else { return false }
      return row.after.map { $0.resource != before.resource } ?? false
    }
  }
}
