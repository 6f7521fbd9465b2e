import Planning

/// A time at which a room cannot be used, or a person is not there.
package struct OutOfService: Hashable, Sendable {
  package let span: Span
  /// Why a room is; nil for people, of whom that stands nowhere.
  package let reason: String?
}

extension BoardState {
  /// What takes a row out of service at some time, in order of start.
  ///
  /// A room goes with those that contain it and with its parts.
  package func outOfService(_ resource: ResourceIndex, in span: Span) -> [OutOfService] {
    switch plan[resource].kind {
    case .room: closures(of: resource, in: span)
    case .staff: absences(of: resource, in: span)
    case .material: []
    }
  }

  private func closures(of room: ResourceIndex, in span: Span) -> [OutOfService] {
    guard !plan.house.closures.isEmpty else { return [] }
    let closures = family(of: room).flatMap { plan.house.closures[plan[$0].id] ?? [] }
    return closures.filter { $0.span.overlaps(span) }.sorted { $0.span.start < $1.span.start }
      .map { OutOfService(span: $0.span, reason: $0.reason) }
  }

  private func absences(of person: ResourceIndex, in span: Span) -> [OutOfService] {
    guard !plan.house.absences.isEmpty else { return [] }
    return (plan.house.absences[plan[person].id] ?? []).filter { $0.span.overlaps(span) }
      .map { OutOfService(span: $0.span, reason: nil) }
  }

  /// A room, those that contain it and its parts: who has one has them all.
  func family(of room: ResourceIndex) -> [ResourceIndex] {
    [room] + plan.rooms.containers(of: room) + plan.rooms.parts(of: room)
  }
}
