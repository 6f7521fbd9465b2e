import GRDB
import Planning

extension QueryRow {
  /// The span in two columns of minutes; a row that has none is damage, the schema forbids it.
  func span(_ start: Int32, _ end: Int32) throws -> Span {
    guard let span = Span(Instant(minutes: int32(start)), Instant(minutes: int32(end))) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return span
  }

  func optionalInstant(_ column: Int32) -> Instant? {
    isNull(column) ? nil : Instant(minutes: int32(column))
  }

  func optionalDate(_ column: Int32) throws -> LocalDate? {
    try optionalText(column).map(date)
  }
}

extension Database {
  /// The wall clock of a museum; Brussels where its zone is not known here.
  func zone(of museum: MuseumID, _ zones: ZoneCatalogue) throws -> ZoneRules {
    let name = try firstRow("SELECT zone FROM museums WHERE id = ?", [.text(museum.text)]) {
      $0.text(0)
    }
    return name.flatMap { zones[$0] } ?? .brussels
  }

  /// The wall clock where a person works or a room lies.
  func zone(of resource: ResourceID, _ zones: ZoneCatalogue) throws -> ZoneRules {
    let name = try firstRow(
      "SELECT zone FROM museums WHERE number = (SELECT museum FROM resources WHERE id = ?)",
      [.text(resource.text)]
    ) { $0.text(0) }
    return name.flatMap { zones[$0] } ?? .brussels
  }
}
