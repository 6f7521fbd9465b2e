import Planning

/// The same in another room.
extension Vocabulary {
  func rooms(_ involved: Involved) -> [Candidate] {
    guard !plan.isTiedToRoom(involved.edit.activity) else { return [] }
    return involved.places.flatMap { place -> [Candidate] in
      let booking = involved.edit.bookings[place]
      guard let own = plan.resource(booking.resource), plan[own].kind == .room else { return [] }
      let fit = RoomFit(for: involved.edit.activity, in: plan)
      let taken = Set(involved.edit.bookings.map(\.resource))
      return plan.resources.compactMap { room in
        guard room.kind == .room, !taken.contains(room.id), fit.suits(room, like: plan[own])
        else { return nil }
        var edit = involved.edit
        edit.bookings[place].resource = room.id
        return involved.candidate(
          .room(from: booking.resource, to: room.id), edit, at: place, telling: involved.audience,
          museums: room.museum == plan[own].museum ? 0 : 1,
          misfit: fit.misfit(of: room, like: plan[own]), name: "\(booking.id) \(room.id)",
          likeness: "\(booking.id)")
      }
    }
  }
}

extension Plan {
  /// Whether an activity is about the very room it is in.
  ///
  /// Works, cleaning, art that is hung, a phase of an exhibition: elsewhere they would be of no use,
  /// however free that is.
  func isTiedToRoom(_ activity: Activity) -> Bool {
    guard let kind = house.kinds[activity.kind], kind.audience == .staff else { return false }
    return kind.noise >= .loud || kind.makesDust || kind.handlesArt
      || !activity.about.exhibition.isEmpty
  }
}

/// What an activity asks of a room, as far as can be said without a rule.
struct RoomFit {
  private let visitors: Int
  private let features: Set<String>
  private let layouts: [String]
  private let plan: Plan

  init(for activity: Activity, in plan: Plan) {
    self.init(
      visitors: activity.visitors ?? 0,
      features: Set(activity.needs.filter { $0.form == .feature }.map(\.item)),
      layouts: activity.needs.filter { $0.form == .layout }.map(\.item), in: plan)
  }

  init(visitors: Int, features: Set<String>, layouts: [String] = [], in plan: Plan) {
    self.visitors = visitors
    self.features = features
    self.layouts = layouts
    self.plan = plan
  }

  /// Room enough, with what is asked; a gallery shared by groups stays one, and
  /// a room nobody knows the seats of stands in for none with seats.
  func suits(_ room: Resource, like own: Resource) -> Bool {
    suits(room) && (room.sharing == nil) == (own.sharing == nil)
      && (room.capacity != nil || own.capacity == nil)
  }

  func suits(_ room: Resource) -> Bool {
    guard features.isSubset(of: room.features) else { return false }
    guard let seats = seats(of: room) else { return layouts.isEmpty }
    return seats >= visitors
  }

  /// Seats in the layout asked for; nil where nobody knows, or there is no such layout.
  func seats(of room: Resource) -> Int? {
    guard let asked = layouts.first else { return room.capacity }
    return plan.house.layouts[room.id]?.first { $0.name == asked }?.people
  }

  /// Empty seats, and much more for each feature that the room it replaces has.
  func misfit(of room: Resource, like own: Resource) -> Int {
    let lost = Set(own.features).subtracting(room.features).count
    return lost * 1000 + abs((seats(of: room) ?? 500) - max(visitors, own.capacity ?? 0))
  }
}
