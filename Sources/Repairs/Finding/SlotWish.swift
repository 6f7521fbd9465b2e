import ConstraintChecker
import Planning

/// What is asked for, before there is a room or a time.
package struct SlotWish: Hashable, Sendable {
  package struct Pieces: Hashable, Sendable {
    package var material: ResourceID
    package var count: Int

    package init(_ material: ResourceID, count: Int) {
      self.material = material
      self.count = count
    }
  }

  /// What is booked first of all.
  package var kind: Resource.Kind
  /// Seats, or visitors to be guided.
  package var visitors: Int
  package var minutes: Int
  /// Nil: any.
  package var museum: MuseumID?
  package var first: LocalDate
  /// Included.
  package var last: LocalDate
  /// Minutes of the day between which it starts and is over.
  package var hours: Range<Int>
  /// What each of its people must be able to do.
  package var skills: [String]
  /// What each of its people must speak; empty for any.
  package var language: String
  package var features: [String]
  /// How the room is set out; empty for any way.
  package var layout: String
  package var materials: [Pieces]
  package var setup: Int
  package var teardown: Int
  /// One of these and no other; empty for any.
  package var only: [ResourceID]
  /// The kind it will be booked as; empty where nobody knows yet.
  package var activityKind = ""
  /// Which of the days from the first to the last.
  package var choice = DayChoice()
  /// Staff let in whoever comes: doors need not be open.
  package var isLetIn = false
  /// The minute of the day by which it has begun; nil: whenever it is over in time.
  var startsBy: Int?
  /// For whom guides are counted, where seats are looked for fewer.
  var guided: Int?

  package init(
    kind: Resource.Kind = .room, visitors: Int = 0, minutes: Int = 60, museum: MuseumID? = nil,
    first: LocalDate, last: LocalDate, hours: Range<Int> = 0..<1440, skills: [String] = [],
    language: String = "", features: [String] = [], layout: String = "",
    materials: [Pieces] = [], setup: Int = 0, teardown: Int = 0, only: [ResourceID] = [],
    activityKind: String = ""
  ) {
    self.kind = kind
    self.visitors = visitors
    self.minutes = minutes
    self.museum = museum
    self.first = first
    self.last = last
    self.hours = hours
    self.skills = skills
    self.language = language
    self.features = features
    self.layout = layout
    self.only = only
    self.activityKind = activityKind
    self.materials = materials
    self.setup = setup
    self.teardown = teardown
  }

  /// Somebody goes with the visitors.
  package var isGuided: Bool { kind == .room && (!skills.isEmpty || !language.isEmpty) }

  /// Groups that visitors go in: one guide each.
  package func groups(in plan: Plan, _ museum: MuseumID) -> Int {
    isGuided ? max(1, demand(in: plan, museum).guides(for: guided ?? visitors)) : 1
  }

  /// Adults who come along, where guides are counted for them.
  package func adults(in plan: Plan, _ museum: MuseumID) -> Int {
    isGuided ? demand(in: plan, museum).adults(with: visitors) : 0
  }

  private func demand(in plan: Plan, _ museum: MuseumID) -> GuideDemand {
    GuideDemand(of: plan.house.kinds[activityKind]?.audience, at: museum, in: plan.house)
  }

  /// The same, by the museum that needs fewest where any will do.
  package func fewestGroups(in plan: Plan) -> Int {
    if let museum { return groups(in: plan, museum) }
    return plan.museums.map { groups(in: plan, $0.id) }.min() ?? 1
  }
}
