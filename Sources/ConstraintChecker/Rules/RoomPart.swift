import Planning

/// One books a combined room, the other one of its parts at any depth, and they overlap.
///
/// Sibling parts do not clash. The conflict names the part.
enum RoomPart {
  /// Both lists are in order of start: `part` of the smaller room, `whole` of the combined one.
  static func check(
    part: UnsafeBufferPointer<Occupancy>, whole: UnsafeBufferPointer<Occupancy>,
    on room: ResourceIndex, into findings: inout Findings
  ) {
    var sides = (part: Side(part), whole: Side(whole))
    let most = findings.conflicts.count + Findings.pairLimit
    while let isPart = partIsNext(sides), findings.conflicts.count < most {
      if isPart {
        sides.part.take(against: &sides.whole, on: room, into: &findings)
      } else {
        sides.whole.take(against: &sides.part, on: room, into: &findings)
      }
    }
    if findings.conflicts.count >= most { findings.capped.append(room) }
  }

  private static func partIsNext(_ sides: (part: Side, whole: Side)) -> Bool? {
    switch (sides.part.next, sides.whole.next) {
    case (let part?, let whole?): part.start <= whole.start
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): nil
    }
  }

  /// One of the two rooms: what has started and not yet been seen to end.
  private struct Side {
    private let occupancies: UnsafeBufferPointer<Occupancy>
    private var index = 0
    private var active: [Int] = []

    init(_ occupancies: UnsafeBufferPointer<Occupancy>) {
      self.occupancies = occupancies
    }

    var next: Occupancy? { index < occupancies.count ? occupancies[index] : nil }

    /// Starts the next booking and pairs it with what is active on the other side.
    mutating func take(
      against other: inout Side, on room: ResourceIndex, into findings: inout Findings
    ) {
      guard let next else { return }
      other.active.removeAll { [occupancies = other.occupancies] in
        occupancies[$0].end <= next.start
      }
      for place in other.active {
        let earlier = other.occupancies[place]
        guard let span = next.clash(with: earlier) else { continue }
        findings.conflicts.append(.pair(earlier, next, span: span, on: room, rule: .roomPart))
      }
      active.append(index)
      index += 1
    }
  }
}
