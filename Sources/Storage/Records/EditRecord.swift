import Planning

/// One edit as a commit carries it: `{"booking":{"from":{…},"to":{…}}}`.
///
/// Exactly one of the eight is there.
struct EditRecord: Codable {
  struct Sides<Record: RowRecord>: Codable {
    let from: Record?
    let to: Record?
  }

  var museum: Sides<MuseumRecord>?
  var resource: Sides<ResourceRecord>?
  var activity: Sides<ActivityRecord>?
  var booking: Sides<BookingRecord>?
  var waiver: Sides<WaiverRecord>?
  var opening: Sides<OpeningRecord>?
  var travel: Sides<TravelRecord>?
  var house: Sides<HouseRecord>?

  init(_ edit: Edit, zones: ChangeZones) {
    switch edit {
    case .museum(let row): museum = Sides(row) { MuseumRecord($0) }
    case .resource(let row): resource = Sides(row) { ResourceRecord($0) }
    case .activity(let row):
      activity = Sides(row) { ActivityRecord($0, zone: zones.zone(of: $0.museum)) }
    case .booking(let row):
      booking = Sides(row) { BookingRecord($0, zone: zones.zone(of: $0.activity)) }
    case .waiver(let row): waiver = Sides(row) { WaiverRecord($0) }
    case .opening(let row): opening = Sides(row) { OpeningRecord($0) }
    case .travel(let row): travel = Sides(row) { TravelRecord($0) }
    case .house(let row):
      house = Sides(row) { HouseRecord($0) { zones.zone(of: $0) } }
    }
  }

  func edit() throws(RecordFault) -> Edit {
    var found: [Edit] = []
    if let museum { found.append(.museum(try museum.replacement())) }
    if let resource { found.append(.resource(try resource.replacement())) }
    if let activity { found.append(.activity(try activity.replacement())) }
    if let booking { found.append(.booking(try booking.replacement())) }
    if let waiver { found.append(.waiver(try waiver.replacement())) }
    if let opening { found.append(.opening(try opening.replacement())) }
    if let travel { found.append(.travel(try travel.replacement())) }
    if let house { found.append(.house(try house.replacement())) }
    guard found.count == 1 else { throw .notOneRow }
    return found[0]
  }
}

extension EditRecord.Sides {
  init(_ row: Replacement<Record.Row>, _ record: (Record.Row) -> Record) {
    from = row.before.map(record)
    to = row.after.map(record)
  }

  /// The replacement, provided that both sides are the same row.
  func replacement() throws(RecordFault) -> Replacement<Record.Row> {
    guard from != nil || to != nil else { throw .notOneRow }
    if let from, let to, from.rowKey != to.rowKey { throw .notOneRow }
    return Replacement(from: try from?.value(), to: try to?.value())
  }
}
