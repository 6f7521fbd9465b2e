import Planning

/// What part of the plan is in view.
package struct ViewState: Hashable, Sendable {
  package var section = Section.rooms
  package var zoom = Zoom.week
  /// First day in view; a Monday except when one day is shown.
  package var firstDay: LocalDate
  /// Nil shows all museums.
  package var museum: MuseumID?
  package var folded: Set<MuseumID> = []
  /// Materials shown as their bookings instead of a profile.
  package var opened: Set<ResourceID> = []
  package var filter = Filter()
  /// First row on screen, a place in `BoardState.rows`.
  package var top = 0

  package init(firstDay: LocalDate) {
    self.firstDay = firstDay
  }

  package var lastDay: LocalDate { firstDay + (zoom.days - 1) }
}
