import Planning

/// A plan drawn as text: a line of hours, then a line per row of the board.
///
///                08  09  10  11  12
///     refter     ····AAAAAAAA········
///     refter     ······--bbbbbbbb····
///     stoelen 40 ····AAAA············
///
/// A sign is a quarter of an hour. A letter is an activity (capital: confirmed, small: option),
/// `-` before and after it its set-up and tear-down; a number after the resource is the quantity.
/// Booking ids are the letter and the line: `A1`, `b2`. The day is Monday 22 March 2027.
package struct DrawnPlan {
  package static let museum = Museum(id: "stam", name: "STAM")
  package static let day = LocalDate(days: 20_899)

  package private(set) var plan = Plan()
  private var firstMinute = 0
  private var firstColumn = 0

  /// Visitors are given by activity letter.
  package init(
    _ resources: [Resource], visitors: [String: Int] = [:], _ drawing: String
  ) throws {
    let lines = drawing.split(separator: "\n").map(String.init)
    try apply([.museum(Replacement(from: nil, to: DrawnPlan.museum))])
    try apply(resources.map { .resource(Replacement(from: nil, to: $0)) })
    guard let hours = lines.first else { return }
    readHours(hours)
    for (number, line) in lines.dropFirst().enumerated() {
      try readRow(Array(line), number: number + 1, visitors: visitors)
    }
  }

  package static func room(_ id: String, seats: Int? = nil, partOf: String? = nil) -> Resource {
    Resource(
      id: ResourceID(id), kind: .room, name: id, museum: museum.id, capacity: seats,
      partOf: partOf.map { ResourceID($0) })
  }

  package static func gallery(_ id: String, people: Int? = nil, groups: Int? = nil) -> Resource {
    Resource(
      id: ResourceID(id), kind: .room, name: id, museum: museum.id,
      sharing: Resource.Sharing(people: people, groups: groups))
  }

  package static func person(_ id: String) -> Resource {
    Resource(id: ResourceID(id), kind: .staff, name: id, museum: museum.id)
  }

  package static func material(_ id: String, stock: Int) -> Resource {
    Resource(id: ResourceID(id), kind: .material, name: id, museum: museum.id, capacity: stock)
  }
}

extension DrawnPlan {
  private mutating func apply(_ edits: [Edit]) throws {
    try plan.apply(PlanChange(edits))
  }

  private mutating func readHours(_ line: String) {
    let signs = Array(line)
    firstColumn = signs.firstIndex { $0.isNumber } ?? 0
    firstMinute = (Int(String(signs[firstColumn...].prefix(2))) ?? 0) * 60
  }

  private mutating func readRow(_ signs: [Character], number: Int, visitors: [String: Int]) throws {
    let words = String(signs[..<min(firstColumn, signs.count)]).split(separator: " ")
    guard let resource = words.first else { return }
    let quantity = words.count > 1 ? Int(words[1]) ?? 1 : 1
    var column = firstColumn
    while column < signs.count {
      guard signs[column].isLetter else { column += 1; continue }
      let end = signs[column...].firstIndex { $0 != signs[column] } ?? signs.count
      try add(
        String(signs[column]), on: String(resource), number, quantity, columns: column..<end,
        setup: dashes(before: column, signs), teardown: dashes(from: end, signs), visitors)
      column = end
    }
  }

  private mutating func add(
    _ letter: String, on resource: String, _ number: Int, _ quantity: Int, columns: Range<Int>,
    setup: Int, teardown: Int, _ visitors: [String: Int]
  ) throws {
    let span = Span(known: minutes(columns.lowerBound), minutes(columns.upperBound))
    if plan.activity(ActivityID(letter)) == nil {
      let activity = Activity(
        id: ActivityID(letter), title: letter, museum: DrawnPlan.museum.id, span: span,
        status: letter == letter.uppercased() ? .confirmed : .option, setup: setup * 15,
        teardown: teardown * 15, visitors: visitors[letter])
      try apply([.activity(Replacement(from: nil, to: activity))])
    }
    let booking = Booking(
      id: BookingID("\(letter)\(number)"), activity: ActivityID(letter),
      resource: ResourceID(resource), span: span, quantity: quantity)
    try apply([.booking(Replacement(from: nil, to: booking))])
  }

  private func minutes(_ column: Int) -> Int32 {
    let minute = firstMinute + (column - firstColumn) * 15
    return ZoneRules.brussels.instant(LocalDateTime(DrawnPlan.day, minuteOfDay: minute)).minutes
  }

  private func dashes(before column: Int, _ signs: [Character]) -> Int {
    signs[..<column].reversed().prefix { $0 == "-" }.count
  }

  private func dashes(from column: Int, _ signs: [Character]) -> Int {
    signs[column...].prefix { $0 == "-" }.count
  }
}
