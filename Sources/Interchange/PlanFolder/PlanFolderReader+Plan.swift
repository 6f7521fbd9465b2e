import Planning

extension PlanFolderReader {
  /// The plan of rows that all are sound.
  func plan() -> Plan {
    var loader = PlanLoader(
      zones: zones, activities: activities.rows.count, bookings: bookings.rows.count)
    do throws(PlanFault) {
      for museum in museums.museums { try loader.add(museum) }
      try loader.add(resources.resources)
    } catch {
      preconditionFailure("rows without faults fit a plan, but \(error)")
    }
    for rule in opening { loader.add(rule) }
    for way in travel { loader.add(way) }
    for row in house.rows.sorted(by: { $0.key < $1.key }) { loader.add(row) }
    for waiver in waivers { loader.add(waiver) }
    loadActivities(into: &loader)
    loadBookings(into: &loader)
    return loader.finish()
  }

  /// Number by number, so that bookings find their activity's row under its number.
  private func loadActivities(into loader: inout PlanLoader) {
    guard let table = tables[.activities] ?? tables[.bookings] else { return }
    var kinds: [UInt16] = [0]
    for word in activities.kinds.all { kinds.append(loader.number(of: word)) }
    var languages: [UInt16] = [0]
    for word in activities.languages.all { languages.append(loader.number(of: word)) }
    for (number, read) in activities.rows.enumerated() {
      var row = read
      row.kind = kinds[Int(read.kind)]
      row.language = languages[Int(read.language)]
      activities.ids.withBytes(of: number) { id in
        table.csv.withBytes(activities.titles[number]) { title in
          _ = loader.activity(
            row, id: id, title: title, about: activities.about[number],
            needs: activities.needs[number] ?? [])
        }
      }
    }
  }

  private func loadBookings(into loader: inout PlanLoader) {
    for (number, row) in bookings.rows.enumerated() {
      bookings.ids.withBytes(of: number) { loader.booking(row, id: $0) }
    }
  }
}
