import Planning

/// What the house knows of rooms and materials.
extension PlanFolderReader {
  mutating func closure(_ row: RowReader) -> HouseRow? {
    let id = ownID(row)
    let room = number(of: .room, row, "room")
    let span = span(row, at: room)
    guard let id, let room, let span else { return nil }
    return .closure(
      Closure(id: id, room: resources.resources[room].id, span: span, reason: row.text("reason")))
  }

  mutating func layout(_ row: RowReader) -> HouseRow? {
    let room = resource(of: .room, row, "room")
    let name = cells.text(row, "layout")
    if row.isEmpty("people") { cells.note(.emptyValue, row, "people") }
    let people = cells.number(row, "people", in: 0...1_000_000)
    let isSeated = cells.flag(row, "seated")
    guard let room, let people else { return nil }
    return .layout(Layout(room: room, name: name, people: people, isSeated: isSeated ?? true))
  }

  mutating func adjacency(_ row: RowReader) -> HouseRow? {
    let room = resource(of: .room, row, "room")
    let neighbour = resource(of: .room, row, "neighbour")
    let noise = cells.flag(row, "noise")
    let dust = cells.flag(row, "dust")
    guard let room, let neighbour else { return nil }
    guard room != neighbour else {
      cells.note(.besideItself, row, "neighbour")
      return nil
    }
    return .adjacency(
      Adjacency(room, neighbour, carriesNoise: noise ?? true, carriesDust: dust ?? false))
  }

  mutating func handling(_ row: RowReader) -> HouseRow? {
    let material = resource(of: .material, row, "material")
    let home = site(row, "home")
    let inRepair = cells.number(row, "in_repair", in: 0...1_000_000)
    let minutes = cells.number(row, "minutes", in: 0...10_080)
    let van = cells.flag(row, "van")
    let perVan = cells.number(row, "per_van", in: 1...1_000_000)
    return material.map {
      .handling(
        Handling(
          material: $0, home: home, inRepair: inRepair ?? 0, minutes: minutes ?? 15,
          needsVan: van ?? false, perVan: perVan))
    }
  }

  mutating func zone(_ row: RowReader) -> HouseRow? {
    let id = ownID(row)
    let museum = museum(row.table, row.row, row.column("museum"))
    let rooms = rooms(row, "rooms")
    let attendants = cells.number(row, "attendants", in: WatchZone.demands)
    let late = cells.number(row, "late_attendants", in: WatchZone.demands)
    // What is usual is known everywhere, described or not.
    let isUsual = ["", WatchZone.usualSkill].contains(row.text("skill"))
    let skill = isUsual ? WatchZone.usualSkill : skill(row, "skill")
    guard let id, let museum, let rooms, let skill else { return nil }
    return .zone(
      WatchZone(
        id: id, museum: museums.museums[museum].id, rooms: rooms, name: row.text("name"),
        attendants: attendants ?? 1, skill: skill, lateAttendants: late))
  }

  /// The rooms of a list, each once; nil, and noted, when one of them is none.
  private mutating func rooms(_ row: RowReader, _ name: String) -> [ResourceID]? {
    var rooms: [ResourceID] = []
    for text in cells.list(row.table, row.row, row.column(name)) {
      guard let number = resources.ids.number(of: text) else {
        guard resources.isComplete else { continue }
        let nearest = cells.nearest.nearest(to: text, among: resources.ids.all)
        cells.note(.unknownID(nearest: nearest), row, name)
        return nil
      }
      guard resources.resources[number].kind == .room else {
        cells.note(.notOfKind(.room), row, name)
        return nil
      }
      let room = resources.resources[number].id
      if !rooms.contains(room) { rooms.append(room) }
    }
    return rooms
  }

  /// A museum, or a place that travel times lead to; empty where none stands.
  private mutating func site(_ row: RowReader, _ name: String) -> String {
    let text = row.text(name)
    let sites = travel.flatMap { [$0.from, $0.to] } + Array(museums.ids.all)
    let isComplete = museums.isComplete && present.isDisjoint(with: unreadTravel)
    guard !text.isEmpty, isComplete, !sites.contains(text) else { return text }
    let nearest = cells.nearest.nearest(to: text, among: sites)
    cells.note(.unknownID(nearest: nearest), row, name)
    return text
  }

  /// Travel times that are there and cannot be read: then nobody knows which places there are.
  private var unreadTravel: Set<PlanFile> { tables[.travel] == nil ? [.travel] : [] }
}
