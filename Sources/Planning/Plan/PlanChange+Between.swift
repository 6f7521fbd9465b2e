extension PlanChange {
  /// What makes a whole plan another one: rows that come, change or go, in an order that applies.
  ///
  /// A row that changes gets a version above both; one that comes back keeps its own.
  package init(from plan: Plan, to target: Plan) {
    let museums = Rows(plan.museums, target.museums, key: \.id)
    let resources = Rows(plan.resources, target.resources, key: \.id)
    let activities = Rows(
      plan.activities.map { plan[$0] }, target.activities.map { target[$0] }, key: \.id)
    let bookings = Rows(
      plan.bookings.map { plan[$0] }, target.bookings.map { target[$0] },
      key: { BookingKey(id: $0.id, activity: $0.activity) })
    let opening = Rows(
      plan.opening.rules, target.opening.rules, key: { DayKey(museum: $0.museum, day: $0.day) })
    let travel = Rows(plan.travel, target.travel, key: { [$0.from, $0.to] })
    let house = Rows(plan.house.rows, target.house.rows, key: \.key)
    let waivers = Rows(
      plan.waivers.values.sorted { $0.conflict < $1.conflict },
      target.waivers.values.sorted { $0.conflict < $1.conflict }, key: \.conflict)

    var edits: [Edit] = bookings.going.map(Edit.booking)
    edits += museums.staying(\.version).map(Edit.museum)
    edits += resources.staying(\.version).map(Edit.resource)
    edits += activities.staying(\.version).map(Edit.activity)
    edits += bookings.staying(\.version, most: Int(UInt16.max)).map(Edit.booking)
    edits += activities.going.map(Edit.activity) + resources.going.map(Edit.resource)
    edits += museums.going.map(Edit.museum)
    edits += (opening.going + opening.staying).map(Edit.opening)
    edits += (travel.going + travel.staying).map(Edit.travel)
    edits += (house.going + house.staying(\.version)).map(Edit.house)
    edits += (waivers.going + waivers.staying).map(Edit.waiver)
    self.init(edits)
  }

  /// A booking that belongs to another activity is another booking.
  private struct BookingKey: Hashable {
    let id: BookingID
    let activity: ActivityID
  }

  private struct DayKey: Hashable {
    let museum: MuseumID
    let day: OpeningRule.Day
  }
}

/// The rows of one kind before and after.
private struct Rows<Row: Hashable & Sendable> {
  /// Rows that are in the first plan only.
  let going: [Replacement<Row>]
  /// Rows of the second plan that are new or other than in the first.
  let staying: [Replacement<Row>]

  init<Key: Hashable>(_ before: [Row], _ after: [Row], key: (Row) -> Key) {
    let old = Dictionary(before.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map(key))
    going = before.filter { !kept.contains(key($0)) }.map { Replacement(from: $0, to: nil) }
    staying = after.compactMap { row in
      let before = old[key(row)]
      return before == row ? nil : Replacement(from: before, to: row)
    }
  }

  /// Those that differ in more than their version, with a version of their own.
  func staying(
    _ version: WritableKeyPath<Row, Int>, most: Int = Int(Int32.max)
  ) -> [Replacement<Row>] {
    staying.compactMap { row in
      guard let before = row.before, var after = row.after else { return row }
      let higher = max(before[keyPath: version], after[keyPath: version]) + 1
      after[keyPath: version] = before[keyPath: version]
      guard after != before else { return nil }
      after[keyPath: version] = min(higher, most)
      return Replacement(from: before, to: after)
    }
  }
}
