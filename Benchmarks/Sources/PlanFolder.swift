import Interchange
import Planning

/// A plan as it is read from a plan folder, its rows in an order of choice.
enum PlanFolder {
  enum Order: String {
    /// As a replica of a plan that grew day by day has them.
    case ordered
    /// As years of moves leave them.
    case shuffled
  }

  static func read(_ path: String, _ order: Order) throws -> Plan {
    let plan = try PlanFolderReader.read(path)
    var bookings = Array(plan.bookings)
    switch order {
    case .ordered: bookings.sort { (plan.row($0).start, $0) < (plan.row($1).start, $1) }
    case .shuffled:
      var random = SplitMix(seed: 7)
      bookings.shuffle(using: &random)
    }
    return try copy(plan, bookings)
  }

  private static func copy(_ plan: Plan, _ bookings: [BookingIndex]) throws -> Plan {
    var loader = PlanLoader(activities: plan.activityCount, bookings: plan.bookingCount)
    for museum in plan.museums { try loader.add(museum) }
    try loader.add(plan.resources)
    for activity in plan.activities { add(activity, of: plan, to: &loader) }
    for booking in bookings {
      bytes(plan.id(booking).text) { loader.booking(plan.row(booking), id: $0) }
    }
    return loader.finish()
  }

  private static func add(_ activity: ActivityIndex, of plan: Plan, to loader: inout PlanLoader) {
    var row = plan.row(activity)
    row.firstBooking = -1
    row.kind = loader.number(of: plan.kind(activity))
    bytes(plan.id(activity).text) { id in
      bytes(plan.title(activity)) { title in _ = loader.activity(row, id: id, title: title) }
    }
  }
}

func bytes<Result>(
  _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  var text = text
  return text.withUTF8(body)
}

/// The same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
