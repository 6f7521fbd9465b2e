import ConstraintChecker
import Planning

/// Those who want too much at once, where a conflict is about a sum at one moment.
///
/// Of hundreds most steps need not be tried: who asks for less than what is too much cannot end it,
/// whatever becomes of them, and who still is there when most is wanted does not.
struct Crowd {
  private let resource: ResourceIndex
  private let isOfPeople: Bool
  private let limit: Int
  /// The most that is wanted at once, as its rule found it.
  private let needed: Int
  /// What each activity asks for at most.
  private var shares: [ActivityIndex: Int] = [:]
  /// A time at which most is wanted, how much, and by whom; ways of material are left out.
  private var peak = Span(known: 0, 1)
  private var total = 0
  private var wanting: [ActivityIndex: Int] = [:]

  /// Nil for other conflicts.
  init?(of conflict: Conflict, in plan: Plan) {
    guard conflict.rule == .roomShare || conflict.rule == .materialOver,
      let resource = conflict.resource, let measure = conflict.measure
    else { return nil }
    self.resource = resource
    isOfPeople = measure.unit == .people
    (needed, limit) = (measure.needed, measure.available)
    let wants = wants(of: conflict, in: plan)
    for want in wants {
      // Visitors count once, in however many groups they go round.
      shares[want.activity, default: 0] =
        isOfPeople ? want.amount : shares[want.activity, default: 0] + want.amount
    }
    findPeak(of: wants, in: conflict.span)
  }

  /// Those who cannot end it, nor with others in so many steps of an activity each.
  func hopeless(within steps: Int) -> Set<ActivityIndex> {
    let others = (steps - 1) * (shares.values.max() ?? 0)
    return Set(shares.filter { $0.value + others < needed - limit }.keys)
  }

  /// Whether too much is wanted still when an activity becomes what an edit says.
  func remains(after edit: ActivityEdit, in plan: Plan) -> Bool {
    let own = edit.activity
    guard let activity = plan.activity(own.id), plan.status(activity) == own.status,
      let share = wanting[activity]
    else { return false }
    let there = edit.bookings.filter { $0.resource == plan[resource].id }
      .map { ($0.span.widened(before: own.setup, after: own.teardown), $0.quantity) }
    return there.contains { span, _ in
      guard span.overlaps(peak) else { return false }
      let moment = max(span.start, peak.start)
      let groups = there.filter { $0.0.contains(moment) }.reduce(0) { $0 + $1.1 }
      return total - share + (isOfPeople ? max(0, own.visitors ?? 0) : groups) > limit
    }
  }
}

extension Crowd {
  private struct Want {
    let activity: ActivityIndex
    let span: Span
    let amount: Int
  }

  private func wants(of conflict: Conflict, in plan: Plan) -> [Want] {
    let rows = conflict.bookings.map { plan.row($0) }
    guard isOfPeople else {
      return rows.map {
        Want(
          activity: ActivityIndex($0.activity), span: $0.occupied, amount: Int($0.quantity))
      }
    }
    return Dictionary(grouping: rows) { ActivityIndex($0.activity) }.flatMap { activity, rows in
      rows.map(\.occupied).merged.map {
        Want(activity: activity, span: $0, amount: Int(max(0, plan.row(activity).visitors)))
      }
    }
  }

  /// Whoever leaves at a moment is gone before others come; what is worse before or after the
  /// conflict is another one.
  private mutating func findPeak(of wants: [Want], in whole: Span) {
    let moments = wants.flatMap { [($0.span.start, $0.amount), ($0.span.end, -$0.amount)] }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var sum = 0
    for (place, moment) in moments.enumerated() {
      sum += moment.1
      guard sum > total, place + 1 < moments.count,
        let span = Span(max(moment.0, whole.start), min(moments[place + 1].0, whole.end))
      else { continue }
      (total, peak) = (sum, span)
    }
    for want in wants where want.span.overlaps(peak) {
      wanting[want.activity, default: 0] += want.amount
    }
  }
}
