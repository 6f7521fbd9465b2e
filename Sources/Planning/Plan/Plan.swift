/// Everything that is planned, indexed, as one value of flat tables.
///
/// Rows keep their place until they are removed; ids are what lasts beyond this value. A copy is one
/// reference until it is changed.
package struct Plan: Sendable {
  private var shared: SharedTables<PlanTables>

  package init(zones: ZoneCatalogue = .builtIn) {
    shared = SharedTables(PlanTables(zones: zones))
  }

  private var tables: PlanTables {
    _read { yield shared.pointer.pointee }
    _modify {
      if !isKnownUniquelyReferenced(&shared) { shared = SharedTables(shared.pointer.pointee) }
      yield &shared.pointer.pointee
    }
  }
}

extension Plan {
  /// Whether two plans are one and the same value; false tells nothing.
  package func isSame(as other: Plan) -> Bool { shared === other.shared }
}

// MARK: - The tables

extension Plan {
  /// In the order they were read.
  package internal(set) var museums: [Museum] {
    _read { yield tables.museums }
    _modify { yield &tables.museums }
  }

  /// In the order they were read.
  package internal(set) var resources: [Resource] {
    _read { yield tables.resources }
    _modify { yield &tables.resources }
  }

  package internal(set) var opening: OpeningHours {
    _read { yield tables.opening }
    _modify { yield &tables.opening }
  }

  package internal(set) var travel: [TravelTime] {
    _read { yield tables.travel }
    _modify { yield &tables.travel }
  }

  /// `travel` between museums, worked out anew whenever one of them changes.
  package internal(set) var travelTable: TravelTable {
    _read { yield tables.travelTable }
    _modify { yield &tables.travelTable }
  }

  package internal(set) var house: House {
    _read { yield tables.house }
    _modify { yield &tables.house }
  }

  /// By conflict key.
  package internal(set) var waivers: [String: Waiver] {
    _read { yield tables.waivers }
    _modify { yield &tables.waivers }
  }

  /// What a plan loaded in part covers.
  ///
  /// Bookings outside are missing; nil when nothing is.
  package internal(set) var coverage: Span? {
    _read { yield tables.coverage }
    _modify { yield &tables.coverage }
  }

  var museumRows: [MuseumID: Int] {
    _read { yield tables.museumRows }
    _modify { yield &tables.museumRows }
  }

  var resourceRows: [ResourceID: Int] {
    _read { yield tables.resourceRows }
    _modify { yield &tables.resourceRows }
  }

  package internal(set) var rooms: RoomTree {
    _read { yield tables.rooms }
    _modify { yield &tables.rooms }
  }

  var zones: ZoneCatalogue {
    _read { yield tables.zones }
    _modify { yield &tables.zones }
  }

  var words: WordList {
    _read { yield tables.words }
    _modify { yield &tables.words }
  }

  var activityRows: ContiguousArray<ActivityRow> {
    _read { yield tables.activityRows }
    _modify { yield &tables.activityRows }
  }

  var activityIDs: TextColumn {
    _read { yield tables.activityIDs }
    _modify { yield &tables.activityIDs }
  }

  var activityIndex: TextIndex {
    _read { yield tables.activityIndex }
    _modify { yield &tables.activityIndex }
  }

  var titles: TextColumn {
    _read { yield tables.titles }
    _modify { yield &tables.titles }
  }

  /// Only for activities of which something is known.
  var about: [Int32: Activity.About] {
    _read { yield tables.about }
    _modify { yield &tables.about }
  }

  var needs: NeedLists {
    _read { yield tables.needs }
    _modify { yield &tables.needs }
  }

  var bookingRows: ContiguousArray<BookingRow> {
    _read { yield tables.bookingRows }
    _modify { yield &tables.bookingRows }
  }

  var bookingIDs: TextColumn {
    _read { yield tables.bookingIDs }
    _modify { yield &tables.bookingIDs }
  }

  var timelines: [ResourceTimeline] {
    _read { yield tables.timelines }
    _modify { yield &tables.timelines }
  }

  /// Rows of removed activities, used again first.
  var freeActivities: [Int32] {
    _read { yield tables.freeActivities }
    _modify { yield &tables.freeActivities }
  }

  /// Rows of removed bookings, used again first.
  var freeBookings: [Int32] {
    _read { yield tables.freeBookings }
    _modify { yield &tables.freeBookings }
  }
}

extension Plan {
  package var activityCount: Int { activityRows.count - freeActivities.count }
  package var bookingCount: Int { bookingRows.count - freeBookings.count }
  package var isComplete: Bool { coverage == nil }

  /// Whether only who has what when is known: nothing of opening, ways, needs, terms and the house.
  package var isBare: Bool {
    house.isEmpty && opening.isEmpty && travel.isEmpty && needs.isEmpty && about.isEmpty
  }
}
