import ConstraintChecker
import Planning

extension BoardState {
  /// The block under the cursor, nil over empty time and headings.
  package var currentBlock: Block? {
    guard let row = currentRow else { return nil }
    return layout(of: row).block(at: cursorSpan, lane: cursor.lane)
  }

  /// The open conflicts a block takes part in, worst first.
  package func openConflicts(of block: Block) -> [Conflict] {
    guard block.severity != nil else { return [] }
    let bookings = block.booking.map { [$0] } ?? plan.bookings(of: block.activity)
    var seen: Set<Conflict> = []
    let open = bookings.flatMap { conflicts.open(of: $0) }.filter { seen.insert($0).inserted }
    return open.sorted { left, right in
      left.severity == right.severity
        ? Conflict.inOrder(left, right) : left.severity > right.severity
    }
  }

  /// The time the cursor covers.
  package var cursorSpan: Span {
    let zone = plan.zone(of: plan.museums.first?.id ?? "")
    let start = zone.instant(cursor.moment)
    let end = zone.instant(
      LocalDateTime(cursor.moment.date, minuteOfDay: cursor.moment.minuteOfDay + view.zoom.step))
    return Span(start, end) ?? Span(known: start.minutes, start.minutes + Int32(view.zoom.step))
  }

  mutating func moveCursor(byRows rows: Int) {
    let lanes = currentRow.map { layout(of: $0).lanes } ?? 1
    if rows > 0, cursor.lane + 1 < lanes { cursor.lane += 1; return }
    if rows < 0, cursor.lane > 0 { cursor.lane -= 1; return }
    let next = min(max(0, cursor.row + rows), max(0, self.rows.count - 1))
    guard next != cursor.row else { return }
    cursor.row = next
    cursor.lane = rows < 0 ? (currentRow.map { layout(of: $0).lanes } ?? 1) - 1 : 0
    keepCursorInView()
  }

  /// One step in time; past the hours in view to the next or last day, past the days to the next
  /// or last week.
  mutating func moveCursor(bySteps steps: Int) {
    let step = view.zoom.step
    guard step < 1440 else { show(cursor.moment.date + steps); return }
    var minute = cursor.moment.minuteOfDay / step * step + steps * step
    var date = cursor.moment.date
    if minute >= hours.upperBound {
      date = date + 1
      minute = hours.lowerBound
    } else if minute < hours.lowerBound / step * step {
      date = date - 1
      minute = (hours.upperBound - 1) / step * step
    }
    cursor.moment = LocalDateTime(date, minuteOfDay: max(minute, hours.lowerBound))
    show(date)
  }

  mutating func moveCursor(toDayEdge end: Bool) {
    let step = view.zoom.step
    guard step < 1440 else { show(end ? view.lastDay : view.firstDay); return }
    let minute = end ? (hours.upperBound - 1) / step * step : hours.lowerBound
    let isThere = cursor.moment.minuteOfDay == minute
    let date = cursor.moment.date + (isThere ? (end ? 1 : -1) : 0)
    cursor.moment = LocalDateTime(date, minuteOfDay: minute)
    show(date)
  }

  /// A page of time on or back, the cursor on the same weekday and hour.
  mutating func turnPage(_ pages: Int) {
    let days = pages * view.zoom.days
    cursor.moment.date = cursor.moment.date + days
    view.firstDay = view.firstDay + days
    renewRows()
  }

  mutating func go(to date: LocalDate) {
    cursor.moment.date = date
    show(date)
  }

  /// Brings a span's start into view, the cursor on it.
  mutating func follow(_ span: Span) {
    let local = plan.zone(of: plan.museums.first?.id ?? "").local(span.start)
    let step = min(view.zoom.step, 60)
    cursor.moment = LocalDateTime(local.date, minuteOfDay: local.minuteOfDay / step * step)
    show(local.date)
  }

  /// Takes the cursor along with what is in hand, wherever in it the cursor stands: an exhibition
  /// that began weeks ago stays in view while it is moved.
  mutating func moveCursor(byClockMinutes minutes: Int) {
    cursor.moment = LocalDateTime(clockMinutes: cursor.moment.clockMinutes + minutes)
    show(cursor.moment.date)
  }

  mutating func zoom(in closer: Bool) {
    let wanted = Zoom(rawValue: view.zoom.rawValue + (closer ? -1 : 1))
    guard let wanted else { return }
    view.zoom = wanted
    view.firstDay = wanted == .day ? cursor.moment.date : cursor.moment.date.monday
    renewRows()
  }

  mutating func chooseMuseum(_ steps: Int) {
    let choices: [MuseumID?] = [nil] + plan.museums.map { $0.id }
    let now = choices.firstIndex(of: view.museum) ?? 0
    view.museum = choices[(now + steps + choices.count) % choices.count]
    view.top = 0
    renewRows()
  }

  mutating func choose(_ section: Section) {
    guard view.section != section else { return }
    view.section = section
    cursor.row = 0
    cursor.lane = 0
    view.top = 0
    renewRows()
    if cursor.row == 0, rows.count > 1 { cursor.row = 1 }
  }

  mutating func fold() {
    switch currentRow {
    case .museum(let museum): view.folded.formSymmetricDifference([museum])
    case .resource(let resource) where plan[resource].kind == .material:
      view.opened.formSymmetricDifference([plan[resource].id])
    case .resource(let resource): foldGroup(plan[resource].museum)
    case .activity(let activity): foldGroup(plan.museum(activity).id)
    case nil: return
    }
    cursor.lane = 0
    renewRows()
  }

  private mutating func foldGroup(_ museum: MuseumID) {
    view.folded.insert(museum)
    cursor.row = rows.firstIndex(of: .museum(museum)) ?? cursor.row
  }

  /// Turns to the days that contain a date.
  private mutating func show(_ date: LocalDate) {
    cursor.moment.date = date
    guard date < view.firstDay || date > view.lastDay else { return }
    view.firstDay = view.zoom == .day ? date : date.monday
    renewRows()
  }
}
