/// The tables of a plan as they lie in memory.
///
/// `Plan` holds them by one reference: a plan is handed to every rule of every check, and to count
/// some forty tables at each turn took a third of a check of one moved activity.
struct PlanTables: Sendable {
  var museums: [Museum] = []
  var resources: [Resource] = []
  var opening: OpeningHours = OpeningHours()
  var travel: [TravelTime] = []
  var travelTable: TravelTable = TravelTable()
  var house: House = House()
  var waivers: [String: Waiver] = [:]
  var coverage: Span?
  var museumRows: [MuseumID: Int] = [:]
  var resourceRows: [ResourceID: Int] = [:]
  var rooms: RoomTree = RoomTree(partOf: [])
  var zones: ZoneCatalogue
  var words: WordList = WordList()
  var activityRows: ContiguousArray<ActivityRow> = []
  var activityIDs: TextColumn = TextColumn()
  var activityIndex: TextIndex = TextIndex()
  var titles: TextColumn = TextColumn()
  var about: [Int32: Activity.About] = [:]
  var needs: NeedLists = NeedLists()
  var bookingRows: ContiguousArray<BookingRow> = []
  var bookingIDs: TextColumn = TextColumn()
  var timelines: [ResourceTimeline] = []
  var freeActivities: [Int32] = []
  var freeBookings: [Int32] = []

  init(zones: ZoneCatalogue) {
    self.zones = zones
  }
}
