import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// One conflict explained: the rule, both sides, what they share, and a waiver if there is one.
extension Drawing {
  mutating func drawCard(_ conflict: Conflict, _ area: Rect) {
    let end = area.row + area.rows
    var row = area.row
    func rest(_ row: Int) -> Rect {
      Rect(column: area.column, row: row, columns: area.columns, rows: end - row)
    }
    row += putWrapped(phrases.sentence(conflict, in: plan), rest(row), .text)
    if end - row > conflict.bookings.count + 3 { row += 1 }
    row += drawSides(of: conflict, column: area.column, row, until: end, nil)
    guard row < end else { return }
    if let measured = measured(conflict) {
      frame.put(measured, area.column, row, .text, width: area.columns)
      row += 1
    }
    if let waiver = state.conflicts.waiver(of: conflict) {
      let text = phrases.waived(by: waiver.author, reason: waiver.reason)
      row += putWrapped(text, rest(row), .waived)
    }
    guard row < end else { return }
    let rule = "\(phrases.title(conflict.rule)): \(phrases.explanation(conflict.rule))"
    putWrapped(rule, rest(row), .dim)
  }

  /// The numbers, and how long; of a pair also how much of it is set-up or tear-down.
  private func measured(_ conflict: Conflict) -> String? {
    let overlap = phrases.overlap(
      minutes: conflict.span.minutes, ofWhichBuffer: buffer(in: conflict))
    switch conflict.sides {
    case .pair: return overlap
    case .many:
      let length = phrases.duration(minutes: conflict.span.minutes)
      return phrases.numbers(conflict).map { "\($0) · \(length)" }
    case .booking, .activity, .resource: return phrases.numbers(conflict)
    }
  }

  /// Minutes of a pair's overlap that lie outside either activity itself.
  private func buffer(in conflict: Conflict) -> Int {
    guard case .pair(let first, let second) = conflict.sides else { return 0 }
    guard first.row >= 0, second.row >= 0 else { return 0 }
    let core = plan.row(first).span.intersection(plan.row(second).span)?
      .intersection(conflict.span)
    return conflict.span.minutes - (core?.minutes ?? 0)
  }

  /// A line for each that takes part; returns the lines used.
  mutating func drawSides(
    of conflict: Conflict, column: Int, _ row: Int, until end: Int, _ proposed: Proposed?
  ) -> Int {
    var line = row
    let bookings = conflict.bookings
    for (number, booking) in bookings.enumerated() {
      guard line < end else { break }
      if line == end - 1, number < bookings.count - 1 {
        frame.put(phrases.more(bookings.count - number), column + 2, line, .dim)
        return line + 1 - row
      }
      frame.put("•", column, line, .dim)
      let parts = booking.row >= 0 ? side(booking) : side(booking, of: proposed)
      let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
      frame.put(text, column + 2, line, .rowName, width: size.columns - column - 3)
      line += 1
    }
    return line - row
  }

  private func side(_ booking: BookingIndex) -> [String] {
    let row = plan.row(booking)
    let activity = ActivityIndex(row.activity)
    let resource = plan.resources[Int(row.resource)]
    let zone = plan.zone(of: resource.museum)
    return [
      plan.title(activity), phrases.word(Status(code: row.status)),
      phrases.when(row.span, zone: zone), buffers(Int(row.before), Int(row.after)),
      resource.kind == .material ? "×\(row.quantity)" : "",
      plan.about(activity)?.client ?? "",
    ]
  }

  private func side(_ booking: BookingIndex, of proposed: Proposed?) -> [String] {
    guard let proposed, let place = Proposal.claim(of: booking),
      proposed.proposal.claims.indices.contains(place)
    else { return [] }
    let claim = proposed.proposal.claims[place]
    let zone = plan.zone(of: plan[claim.resource].museum)
    return [
      proposed.title, phrases.word(proposed.proposal.status), phrases.when(claim.span, zone: zone),
      buffers(proposed.proposal.setup, proposed.proposal.teardown),
    ]
  }

  private func buffers(_ before: Int, _ after: Int) -> String {
    let parts = [
      before > 0
        ? phrases.say(
          "\(phrases.duration(minutes: before)) klaarzetten",
          "\(phrases.duration(minutes: before)) set-up")
        : "",
      after > 0
        ? phrases.say(
          "\(phrases.duration(minutes: after)) opruimen",
          "\(phrases.duration(minutes: after)) tear-down")
        : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
