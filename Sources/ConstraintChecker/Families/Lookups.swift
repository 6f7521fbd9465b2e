import Planning

/// What rules look up of a plan beside its bookings, each thing once, for as long as it is this plan.
///
/// Who tries many moves on one plan keeps it between them. It holds its plan: whoever changes that
/// meanwhile works on a copy, so nothing here is ever out of date.
final class Lookups {
  let plan: Plan
  /// Without any proposal's.
  let kinds: KindTable
  /// Between any two museums, in minutes; 0 where no way is known.
  let longestWay: Int32
  let days: OpenDays
  private(set) lazy var competence = Competence(plan)
  /// Warning days of the skill that has most.
  private(set) lazy var longestWarning =
    plan.house.skills.values.compactMap(\.warningDays).max() ?? 0
  /// What brings material that needs a van.
  private(set) lazy var vans = plan.resources.indices.filter { plan.resources[$0].isVan }
    .map { ResourceIndex($0) }
  /// What keeps the dust of works that book it away from art.
  private(set) lazy var screens = plan.resources.indices
    .filter { plan.resources[$0].isDustScreen }.map { ResourceIndex($0) }
  /// What the certificate of a guard is called here; nil where nobody knows of any.
  private(set) lazy var guardLicense = GuardMin.license(in: plan)
  private let keeps: Bool
  private var museums: [MuseumID: MuseumLookups] = [:]
  /// By place in `Plan.museums`.
  private var placed: ContiguousArray<MuseumLookups?> = []
  private var absences = ByResource<ContiguousArray<Span>>()
  private var closures = ByResource<ClosedTimes>()
  private var neighbours = ByResource<[Neighbour]>()
  private var hours = ByResource<UsualHours?>()
  private var journeys = ByResource<Journeys?>()
  private var workloads: [Workload: Int] = [:]
  private var watched: WatchTable?

  /// One person's reference period.
  private struct Workload: Hashable {
    let person: Int32
    /// Its first day.
    let day: Int32
  }

  /// Who looks at each resource once `keeps` nothing of it.
  init(_ plan: Plan, keeps: Bool = true) {
    self.plan = plan
    self.keeps = keeps
    kinds = KindTable(plan)
    longestWay = plan.travelTable.longest
    days = OpenDays(plan)
  }
}

extension Lookups {
  func museum(_ id: MuseumID) -> MuseumLookups {
    if let known = museums[id] { return known }
    let found = MuseumLookups(of: id, in: plan)
    museums[id] = found
    return found
  }

  /// The same by its place in `Plan.museums`.
  func museum(at place: Int) -> MuseumLookups {
    if placed.isEmpty { placed = ContiguousArray(repeating: nil, count: plan.museums.count) }
    if let known = placed[place] { return known }
    let found = museum(plan.museumID(at: place))
    placed[place] = found
    return found
  }

  /// When a person is not there: in order of start, lying apart.
  func absences(of person: ResourceIndex) -> ContiguousArray<Span> {
    absences.value(of: person, keeps) {
      StaffAbsent.merged(plan.house.absences[plan[person].id] ?? [])
    }
  }

  /// When a room is out of service, with what contains it and its parts.
  func closures(of room: ResourceIndex) -> ClosedTimes {
    closures.value(of: room, keeps) { ClosedTimes(of: room, in: plan) }
  }

  /// The rooms that what is in a room reaches, the room itself included.
  func neighbours(of room: ResourceIndex) -> [Neighbour] {
    neighbours.value(of: room, keeps) { Neighbour.all(of: room, in: plan) }
  }

  /// When a person usually works; nil: at any time.
  func usualHours(of person: ResourceIndex) -> UsualHours? {
    hours.value(of: person, keeps) { UsualHours(of: person, in: plan) }
  }

  /// How a material travels; nil: it is where it is used.
  func journeys(of material: ResourceIndex) -> Journeys? {
    journeys.value(of: material, keeps) { Journeys(of: material, in: plan) }
  }

  /// Who watches over the zones; nil where none are described, or nobody knows which day it is.
  func watches(from now: Instant?) -> WatchTable? {
    if let watched, watched.now == now { return watched }
    watched = WatchTable(self, now: now)
    return watched
  }

  /// A sum over a person's period that begins on a day, worked out once.
  func workload(of person: ResourceIndex, from day: Int32, _ count: () -> Int) -> Int {
    let key = Workload(person: person.row, day: day)
    if let known = workloads[key] { return known }
    let minutes = count()
    workloads[key] = minutes
    return minutes
  }
}

/// What rules look up of one museum.
final class MuseumLookups {
  let holidays: Holidays
  /// By its clock.
  let zone: ZoneRules
  let policy: MuseumPolicy
  private let house: House
  private let museum: MuseumID
  private var freeDays: FreeDays?
  private var values: [(name: RuleParameter.Name, rule: RuleCode, value: Int32)] = []

  init(of museum: MuseumID, in plan: Plan) {
    self.museum = museum
    house = plan.house
    zone = plan.zone(of: museum)
    policy = plan.house.policy(of: museum)
    holidays = Holidays(of: museum, in: plan)
  }

  /// The days on which its people rest, from many years before a day to many years after.
  func freeDays(around day: Int32) -> FreeDays {
    if let freeDays { return freeDays }
    let found = FreeDays(holidays, around: day)
    freeDays = found
    return found
  }

  /// The value of a rule's parameter here.
  func value(_ parameter: RuleParameter, of rule: RuleCode) -> Int32 {
    for known in values where known.name == parameter.name && known.rule == rule {
      return known.value
    }
    let value = Int32(clamping: parameter.value(of: rule, in: museum, house))
    values.append((parameter.name, rule, value))
    return value
  }
}

/// One thing about each resource that somebody asked for.
private struct ByResource<Value> {
  private var values: [Int32: Value] = [:]

  mutating func value(
    of resource: ResourceIndex, _ keeps: Bool, _ look: () -> Value
  ) -> Value {
    guard keeps else { return look() }
    if let known = values[resource.row] { return known }
    let found = look()
    values[resource.row] = found
    return found
  }
}
