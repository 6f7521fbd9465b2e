/// How much a repair disturbs; the order of repairs, least first, the same on every machine.
package struct RepairCost: Hashable, Comparable, Sendable {
  /// Soft conflicts it brings.
  package var warnings: Int
  /// Clients, people who are booked, those who come and go, planners of another museum.
  package var peopleToTell: Int
  package var confirmedTouched: Int
  /// Clock minutes, over all that moves in time.
  package var minutesMoved: Int
  package var museumsChanged: Int
  /// How badly what is taken instead suits: seats too many, minutes of work in that week.
  package var misfit: Int
  /// Where all else is alike.
  package var name: String

  package init(
    warnings: Int = 0, peopleToTell: Int, confirmedTouched: Int, minutesMoved: Int = 0,
    museumsChanged: Int = 0, misfit: Int = 0, name: String
  ) {
    self.warnings = warnings
    self.peopleToTell = peopleToTell
    self.confirmedTouched = confirmedTouched
    self.minutesMoved = minutesMoved
    self.museumsChanged = museumsChanged
    self.misfit = misfit
    self.name = name
  }

  package static func < (left: RepairCost, right: RepairCost) -> Bool {
    let (one, other) = (left.numbers, right.numbers)
    return one == other ? left.name < right.name : one.lexicographicallyPrecedes(other)
  }

  /// What both cost together.
  static func + (left: RepairCost, right: RepairCost) -> RepairCost {
    RepairCost(
      warnings: left.warnings + right.warnings,
      peopleToTell: left.peopleToTell + right.peopleToTell,
      confirmedTouched: left.confirmedTouched + right.confirmedTouched,
      minutesMoved: left.minutesMoved + right.minutesMoved,
      museumsChanged: left.museumsChanged + right.museumsChanged,
      misfit: left.misfit + right.misfit, name: "\(left.name) \(right.name)")
  }

  private var numbers: [Int] {
    [warnings, peopleToTell, confirmedTouched, minutesMoved, museumsChanged, misfit]
  }
}
