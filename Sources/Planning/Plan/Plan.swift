/// Everything that is planned, indexed, as one value of flat tables.
///
/// Rows keep their place until they are removed; ids are what lasts beyond this value.
package struct Plan: Sendable {
  /// In the order they were read.
  package internal(set) var museums: [Museum] = []
  /// In the order they were read.
  package internal(set) var resources: [Resource] = []
  package internal(set) var opening = OpeningHours()
  package internal(set) var travel: [TravelTime] = []
  /// `travel` between museums, worked out anew whenever one of them changes.
  package internal(set) var travelTable = TravelTable()
  package internal(set) var house = House()
  /// By conflict key.
  package internal(set) var waivers: [String: Waiver] = [:]
  /// What a plan loaded in part covers.
  ///
  /// Bookings outside are missing; nil when nothing is.
  package internal(set) var coverage: Span?

  var museumRows: [MuseumID: Int] = [:]
  var resourceRows: [ResourceID: Int] = [:]
  package internal(set) var rooms = RoomTree(partOf: [])
  var zones: ZoneCatalogue
  var words = WordList()

  var activityRows: ContiguousArray<ActivityRow> = []
  var activityIDs = TextColumn()
  var activityIndex = TextIndex()
  var titles = TextColumn()
  /// Only for activities of which something is known.
  var about: [Int32: Activity.About] = [:]
  var needs = NeedLists()

  var bookingRows: ContiguousArray<BookingRow> = []
  var bookingIDs = TextColumn()
  var timelines: [ResourceTimeline] = []

  /// Rows of removed activities and bookings, used again first.
  var freeActivities: [Int32] = []
  var freeBookings: [Int32] = []

  package init(zones: ZoneCatalogue = .builtIn) {
    self.zones = zones
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
