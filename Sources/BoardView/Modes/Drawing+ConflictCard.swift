import Board
import ConstraintChecker
import Phrases
import Planning
import Screen

/// One conflict explained: both sides and who they are of, what they share, how it arose, what would
/// make it go away, and a waiver if there is one.
extension Drawing {
  /// Returns the lines used.
  ///
  /// Where there is no room for all, less is told of owners first, then of the rule; where `spare` lines
  /// more are free, what belongs together stands apart from the rest. `past` is nil until the log has
  /// been read.
  @discardableResult
  mutating func drawCard(
    _ conflict: Conflict, _ past: ConflictPast?, _ area: Rect, spare: Int = 0
  ) -> Int {
    var detail = CardDetail.airy
    while let less = detail.less,
      lines(of: conflict, past, detail, area) + (detail == .airy ? spare : 0) > area.rows
    {
      detail = less
    }
    return drawCard(conflict, past, detail, area, rows: area.rows)
  }

  /// Lines a card takes in an area as wide as this one, were it high enough.
  func lines(
    of conflict: Conflict, _ past: ConflictPast?, _ detail: CardDetail, _ area: Rect
  ) -> Int {
    var scratch = self
    let open = Rect(column: area.column, row: 0, columns: area.columns, rows: 100)
    return scratch.drawCard(conflict, past, detail, open, rows: area.rows)
  }

  /// As many sides as `rows` lines leave room for; returns the lines used.
  private mutating func drawCard(
    _ conflict: Conflict, _ past: ConflictPast?, _ detail: CardDetail, _ area: Rect, rows: Int
  ) -> Int {
    let card = ConflictCard(conflict, in: plan, waiver: state.conflicts.waiver(of: conflict))
    let zone = conflict.museum(in: plan).map { plan.zone(of: $0) } ?? zone
    let viewer = viewer(of: conflict)
    var sheet = Sheet(area)
    let sentence = phrases.sentence(conflict, in: plan, seenFrom: viewer)
    put(sentence, .text, on: &sheet)
    breathe(detail, on: &sheet)
    let date = zone.local(conflict.span.start).date
    let told = sentence.contains(phrases.day(date)) ? date : nil
    // Names as many as leave room for what is said of them all.
    let most = max(2, min(card.sides.count, (rows - 6) / 2))
    for side in card.sides.prefix(most) {
      let line = phrases.line(side, in: plan, seenFrom: viewer, told: told)
      let owner = phrases.owner(past?.activities[plan.id(side.activity)], zone: zone)
      draw(line, of: owner ?? "", detail, on: &sheet)
    }
    if card.sides.count > most {
      put("  " + phrases.more(card.sides.count - most), .dim, on: &sheet)
    }
    breathe(detail, on: &sheet)
    drawRest(of: card, past, detail, zone, viewer, on: &sheet)
    return sheet.row - area.row
  }

  /// What is said of all sides together, the most wanted first.
  private mutating func drawRest(
    of card: ConflictCard, _ past: ConflictPast?, _ detail: CardDetail, _ zone: ZoneRules,
    _ viewer: MuseumID?, on sheet: inout Sheet
  ) {
    if let waiver = card.waiver {
      put(
        "✓ " + phrases.waived(waiver, in: plan, zone: zone, seenFrom: viewer), .waived, on: &sheet)
    }
    if let measured = phrases.measured(card) { put(measured, .text, on: &sheet) }
    if let opening = card.opening { put(phrases.line(opening), .text, on: &sheet) }
    let isOver = card.conflict.isOver(by: state.now)
    put(
      isOver ? phrases.over : phrases.remedy(card, in: plan), isOver ? .dim : .okay, on: &sheet)
    if let arose = past.flatMap({ phrases.arose($0, in: plan, zone: zone, seenFrom: viewer) }) {
      put(arose, .text, on: &sheet)
    }
    put(detail == .least ? phrases.ruleInShort(card) : phrases.rule(card), .dim, on: &sheet)
  }

  /// `• WS 6C · bevestigd · di 24/11/2026 11:15–12:45`, and whose it is behind it or below.
  private mutating func draw(
    _ side: String, of owner: String, _ detail: CardDetail, on sheet: inout Sheet
  ) {
    guard sheet.left > 0 else { return }
    frame.put("•", sheet.area.column, sheet.row, .dim)
    let width = sheet.area.columns - 2
    let column = sheet.area.column + 2
    let used = frame.put(side, column, sheet.row, .rowName, width: width)
    let isBeside = used + 3 + DisplayText.width(of: owner) <= width
    if isBeside, !owner.isEmpty {
      frame.put("· " + owner, column + used + 1, sheet.row, .dim)
    }
    sheet.row += 1
    guard !owner.isEmpty, !isBeside, sheet.left > 0, detail >= .all else { return }
    frame.put(owner, column, sheet.row, .dim, width: width)
    sheet.row += 1
  }

  private func breathe(_ detail: CardDetail, on sheet: inout Sheet) {
    if detail == .airy, sheet.left > 0 { sheet.row += 1 }
  }

  private mutating func put(_ text: String, _ role: Role, on sheet: inout Sheet) {
    guard sheet.left > 0, !text.isEmpty else { return }
    sheet.row += putWrapped(text, sheet.rest, role)
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
      let parts =
        booking.row >= 0
        ? side(booking, seenFrom: proposed?.proposal.museum) : side(booking, of: proposed)
      let text = parts.filter { !$0.isEmpty }.joined(separator: " · ")
      frame.put(text, column + 2, line, .rowName, width: size.columns - column - 3)
      line += 1
    }
    return line - row
  }

  /// Who reads a conflict: the museum the board is opened for, else that of the conflict.
  func viewer(of conflict: Conflict) -> MuseumID? {
    state.view.museum ?? conflict.museum(in: plan)
  }

  private func side(_ booking: BookingIndex, seenFrom viewer: MuseumID?) -> [String] {
    [phrases.line(ConflictCard.Side(booking, in: plan), in: plan, seenFrom: viewer)]
  }

  private func side(_ booking: BookingIndex, of proposed: Proposed?) -> [String] {
    guard let proposed, let place = Proposal.claim(of: booking),
      proposed.proposal.claims.indices.contains(place)
    else { return [] }
    let claim = proposed.proposal.claims[place]
    let zone = plan.zone(of: plan[claim.resource].museum)
    return [
      proposed.title.isEmpty ? phrases.untitled : proposed.title,
      phrases.word(proposed.proposal.status), phrases.when(claim.span, zone: zone),
      phrases.buffers(proposed.proposal.setup, proposed.proposal.teardown),
    ]
  }
}

/// How much a card tells, the least first.
enum CardDetail: Int, Comparable {
  /// Of the rule only its title and numbers.
  case least
  /// Owners only where they fit beside what they own.
  case noOwnerLines
  case all
  /// With a blank line above and below the sides.
  case airy

  static func < (left: CardDetail, right: CardDetail) -> Bool { left.rawValue < right.rawValue }

  /// The next that takes less room; nil for the last.
  var less: CardDetail? {
    switch self {
    case .airy: .all
    case .all: .noOwnerLines
    case .noOwnerLines: .least
    case .least: nil
    }
  }
}

/// A place that is written on from the top.
private struct Sheet {
  let area: Rect
  var row: Int

  init(_ area: Rect) {
    self.area = area
    row = area.row
  }

  var left: Int { area.row + area.rows - row }
  var rest: Rect { Rect(column: area.column, row: row, columns: area.columns, rows: left) }
}
