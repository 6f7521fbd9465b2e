extension Plan {
  mutating func replaceMuseum(_ row: Replacement<Museum>) throws(PlanFault) {
    switch (row.before, row.after) {
    case (nil, let after?): try insert(after)
    case (let before?, nil): try remove(before)
    case (let before?, let after?):
      guard let place = museumRows[before.id] else { throw .unknownMuseum(before.id) }
      guard museums[place] == before else { throw .changedElsewhere(before.id.text) }
      museums[place] = after
    case (nil, nil): break
    }
  }

  mutating func replaceResource(_ row: Replacement<Resource>) throws(PlanFault) {
    switch (row.before, row.after) {
    case (nil, let after?): try insert(after)
    case (let before?, nil): try remove(before)
    case (let before?, let after?):
      guard let place = resourceRows[before.id] else { throw .unknownResource(before.id) }
      guard resources[place] == before else { throw .changedElsewhere(before.id.text) }
      resources[place] = after
      linkRooms()
    case (nil, nil): break
    }
  }

  mutating func insert(_ museum: Museum) throws(PlanFault) {
    guard museumRows[museum.id] == nil else { throw .alreadyThere(museum.id.text) }
    museumRows[museum.id] = museums.count
    museums.append(museum)
    if !travel.isEmpty { tabulateTravel() }
  }

  mutating func tabulateTravel() {
    travelTable = TravelTable(travel, between: museums)
  }

  mutating func insert(_ resource: Resource, linking: Bool = true) throws(PlanFault) {
    guard resourceRows[resource.id] == nil else { throw .alreadyThere(resource.id.text) }
    guard museumRows[resource.museum] != nil else { throw .unknownMuseum(resource.museum) }
    resourceRows[resource.id] = resources.count
    resources.append(resource)
    timelines.append(ResourceTimeline())
    if linking { linkRooms() }
  }

  /// Works the tree of combined rooms out anew; rooms change a few times a year.
  mutating func linkRooms() {
    rooms = RoomTree(
      partOf: resources.map { $0.partOf.flatMap { resourceRows[$0] }.map { ResourceIndex($0) } })
  }

  private mutating func remove(_ museum: Museum) throws(PlanFault) {
    guard let place = museumRows[museum.id] else { throw .unknownMuseum(museum.id) }
    let inUse =
      resources.contains { $0.museum == museum.id }
      || activityRows.contains { $0.isPresent && Int($0.museum) == place }
    guard !inUse else { throw .stillUsed(museum.id.text) }
    museums.remove(at: place)
    museumRows = Dictionary(
      museums.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    tabulateTravel()
    for row in activityRows.indices where Int(activityRows[row].museum) > place {
      activityRows[row].museum -= 1
    }
  }

  private mutating func remove(_ resource: Resource) throws(PlanFault) {
    guard let place = resourceRows[resource.id] else { throw .unknownResource(resource.id) }
    guard timelines[place].count == 0 else { throw .stillUsed(resource.id.text) }
    resources.remove(at: place)
    timelines.remove(at: place)
    resourceRows = Dictionary(
      resources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in bookingRows.indices where Int(bookingRows[row].resource) > place {
      bookingRows[row].resource -= 1
    }
    linkRooms()
  }
}
