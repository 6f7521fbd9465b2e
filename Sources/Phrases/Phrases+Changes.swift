import Planning

extension Phrases {
  /// What a change does, in a few words: `nieuw: Lezing Leie`, `verplaatst: WS 6C`.
  package func summary(_ change: PlanChange) -> String {
    var activities: [String] = []
    var (bookings, waivers, reopened, others) = (0, 0, 0, 0)
    var settings: [String] = []
    for edit in change.edits {
      switch edit {
      case .activity(let row): activities.append(summary(row))
      case .booking: bookings += 1
      case .waiver(let row): if row.after == nil { reopened += 1 } else { waivers += 1 }
      case .house(let row) where row.setting != nil: settings += [row.setting.map(summary) ?? ""]
      case .museum, .resource, .opening, .travel, .house: others += 1
      }
    }
    var parts = activities.isEmpty ? [] : [few(activities)]
    if activities.isEmpty, bookings > 0 {
      parts.append(count(bookings, say("boeking", "booking"), say("boekingen", "bookings")))
    }
    parts += settings
    if waivers > 0 { parts.append(accepted(waivers)) }
    if reopened > 0 { parts.append(self.reopened(reopened)) }
    if others > 0 {
      parts.append(count(others, say("andere rij", "other row"), say("andere rijen", "other rows")))
    }
    return parts.joined(separator: "; ")
  }

  /// Before the summary of a commit that undoes another.
  package func takesBack(_ number: Int) -> String {
    say("maakt \(number) ongedaan", "undoes \(number)")
  }

  private func summary(_ row: Replacement<Activity>) -> String {
    switch (row.before, row.after) {
    case (nil, let after?): say("nieuw: ", "new: ") + after.title
    case (let before?, nil): say("weg: ", "gone: ") + before.title
    case (let before?, let after?): summary(from: before, to: after)
    case (nil, nil): ""
    }
  }

  private func summary(from before: Activity, to after: Activity) -> String {
    if before.status != after.status { return "\(word(after.status)): \(after.title)" }
    if before.span != after.span { return say("verplaatst: ", "moved: ") + after.title }
    return say("gewijzigd: ", "changed: ") + after.title
  }

  private func accepted(_ waivers: Int) -> String {
    count(
      waivers, say("botsing opzij gezet", "clash waived"),
      say("botsingen opzij gezet", "clashes waived"))
  }

  private func reopened(_ waivers: Int) -> String {
    count(
      waivers, say("botsing weer open", "clash open again"),
      say("botsingen weer open", "clashes open again"))
  }

  /// `regel room-cap bij stam: waarschuwing, warn-percent 80`.
  private func summary(_ row: Replacement<RuleSetting>) -> String {
    guard let setting = row.after ?? row.before else { return "" }
    let place = setting.museum.text.isEmpty ? "" : say(" bij ", " at ") + setting.museum.text
    let head = say("regel \(setting.rule)\(place)", "rule \(setting.rule)\(place)")
    guard let after = row.after else { return head + say(": zoals vanouds", ": as it was made") }
    let numbers = after.parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let parts = [after.weight.map(word)].compactMap { $0 } + numbers
    return "\(head): \(parts.joined(separator: ", "))"
  }

  /// How seriously a museum takes a rule.
  package func word(_ weight: RuleSetting.Weight) -> String {
    switch weight {
    case .block: say("blokkeert", "blocks")
    case .warn: say("waarschuwt", "warns")
    case .off: say("uit", "off")
    }
  }
}

extension Replacement<HouseRow> {
  /// The same as a replacement of settings; nil for any other row.
  fileprivate var setting: Replacement<RuleSetting>? {
    guard case .setting(let row)? = after ?? before else { return nil }
    let old: RuleSetting? = if case .setting(let row)? = before { row } else { nil }
    return Replacement<RuleSetting>(from: old, to: after == nil ? nil : row)
  }
}
