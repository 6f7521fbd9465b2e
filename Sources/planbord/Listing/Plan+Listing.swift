import Planning

extension Plan {
  /// The resources of a kind in a museum, in the order of the board.
  func resources(of kind: Resource.Kind, in museum: MuseumID) -> [ResourceIndex] {
    resources.indices.map { ResourceIndex($0) }.filter {
      self[$0].kind == kind && self[$0].museum == museum
    }
  }

  /// The bookings of a resource in a span that occupy it, by start, then id.
  func bookings(on resource: ResourceIndex, in span: Span) -> [BookingIndex] {
    var found: [BookingIndex] = []
    forEachBooking(on: resource, in: span) { booking, row in
      if Status(code: row.status).occupies, row.span.overlaps(span) { found.append(booking) }
    }
    return found.sorted { (row($0).start, id($0)) < (row($1).start, id($1)) }
  }

  /// The occupying activities of a museum in a span, by start, then id.
  func activities(of museum: MuseumID, in span: Span) -> [ActivityIndex] {
    activities.filter {
      self.museum($0).id == museum && status($0).occupies && row($0).span.overlaps(span)
    }.sorted { (row($0).start, id($0)) < (row($1).start, id($1)) }
  }

  /// The days on which a museum stays shut; none where its hours are unknown.
  func closedDays(of museum: MuseumID, in days: Days) -> [LocalDate] {
    days.all.filter { openingHours(of: museum, on: $0)?.isEmpty == true }
  }
}
