import Planning

/// Reads a plan folder, or tells everything that is wrong with it.
///
/// Files are read in the order of `PlanFile`. A row with a fault still counts where others refer
/// to its id, so that one mistake is told once.
package struct PlanFolderReader {
  let zones: ZoneCatalogue
  var tables: [PlanFile: PlanTable] = [:]
  /// Present in the folder, whether sound or not.
  let present: Set<PlanFile>
  var cells = CellReader()

  var museums = MuseumRows()
  var resources = ResourceRows()
  var opening: [OpeningRule] = []
  var travel: [TravelTime] = []
  var house = HouseRows()
  var skillIDs = IDList()
  var activities = ActivityRows()
  var bookings = BookingRows()
  var waivers: [Waiver] = []

  /// Reads the folder at a path; files it does not know are left alone.
  package static func read(
    _ path: String, zones: ZoneCatalogue = .builtIn
  ) throws(PlanFolderFaults) -> Plan {
    try read(PlanFolderFiles(at: path), zones: zones)
  }

  /// Reads a folder's files from memory.
  package static func read(
    _ files: PlanFolderFiles, zones: ZoneCatalogue = .builtIn
  ) throws(PlanFolderFaults) -> Plan {
    var reader = PlanFolderReader(files, zones: zones)
    guard !files.isFolderMissing else { throw reader.cells.faults.sorted }
    reader.readAll()
    guard reader.cells.faults.isEmpty else { throw reader.cells.faults.sorted }
    return reader.plan()
  }

  private init(_ files: PlanFolderFiles, zones: ZoneCatalogue) {
    self.zones = zones
    present = Set(files.contents.keys).union(files.faults.compactMap(\.file))
    for fault in files.faults { cells.faults.add(fault) }
    for file in PlanFile.allCases {
      tables[file] = files.contents[file].flatMap { table(file, $0) }
    }
  }

  private mutating func readAll() {
    readMuseums()
    readResources()
    readOpeningHours()
    readOpeningExceptions()
    readOpeningDays()
    readTravel()
    readHouse()
    readActivities()
    readBookings()
    readNeeds()
    readWaivers()
  }
}
