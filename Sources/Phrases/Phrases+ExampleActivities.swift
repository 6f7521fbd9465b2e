import ConstraintChecker
import Planning

/// The activities of an example.
extension Phrases {
  /// A line for each, those that differ only in their day together.
  func activities(in plan: Plan) -> [String] {
    var lines: [(activity: ActivityIndex, days: [LocalDate])] = []
    var places: [String: Int] = [:]
    for activity in plan.activities {
      let zone = plan.zone(of: activity)
      let day = zone.local(plan.row(activity).span.start).date
      let key = line(activity, at: times(plan.row(activity).span, zone: zone), in: plan)
      guard let place = places[key] else {
        places[key] = lines.count
        lines.append((activity, [day]))
        continue
      }
      lines[place].days.append(day)
    }
    return lines.map { line($0.activity, at: time(of: $0.activity, on: $0.days, plan), in: plan) }
  }

  private func line(_ activity: ActivityIndex, at time: String, in plan: Plan) -> String {
    let row = plan.row(activity)
    let places = plan.bookings(of: activity).map { booking in
      let row = plan.row(booking)
      let resource = plan[ResourceIndex(row.resource)]
      return resource.kind == .material ? "\(resource.name) ×\(row.quantity)" : resource.name
    }
    let museums = Set(plan.activities.map { plan.museum($0).id })
    let language = plan.language(activity)
    let parts =
      [
        plan.title(activity), plan.kind(activity), word(plan.status(activity)), time,
        buffers(Int(row.setup), Int(row.teardown)),
        row.visitors > 0 ? visitors(Int(row.visitors)) : "",
        language.isEmpty ? "" : say("taal \(language)", "language \(language)"),
        museums.count > 1 ? plan.museum(activity).name : "",
      ] + places + asked(activity, in: plan)
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What it asks for, since when, and until when it stands as an option.
  private func asked(_ activity: ActivityIndex, in plan: Plan) -> [String] {
    let needs = plan.needs(activity).map { need in
      (need.count > 1 ? "\(number(need.count)) × " : "") + name(ofSkill: need.item, in: plan)
    }
    let about = plan.about(activity)
    let zone = plan.zone(of: activity)
    let asked = about?.askedAt.map { day(zone.local($0).date) }
    let until = about?.optionUntil.map { day($0) }
    return [
      needs.isEmpty ? "" : say("vraagt \(list(needs))", "asks for \(list(needs))"),
      asked.map { say("aangevraagd \($0)", "requested \($0)") } ?? "",
      until.map { say("optie tot en met \($0)", "option through \($0)") } ?? "",
    ]
  }

  /// `ma 22/03/2027 – vr 26/03/2027, telkens 10:00–15:00`.
  private func time(
    of activity: ActivityIndex, on days: [LocalDate], _ plan: Plan
  ) -> String {
    let (span, zone) = (plan.row(activity).span, plan.zone(of: activity))
    guard days.count > 1 else { return when(span, zone: zone) }
    let times = times(span, zone: zone)
    return say("\(self.days(days)), telkens \(times)", "\(self.days(days)), each time \(times)")
  }

  /// Days in order, those that follow each other as a range; of many ranges only how many days.
  private func days(_ days: [LocalDate]) -> String {
    var ranges: [(first: LocalDate, last: LocalDate)] = []
    for date in days.sorted() {
      if let last = ranges.last?.last, last + 1 == date {
        ranges[ranges.count - 1].last = date
      } else {
        ranges.append((date, date))
      }
    }
    guard let first = ranges.first?.first, let last = ranges.last?.last, ranges.count > 4 else {
      return list(
        ranges.map { $0.first == $0.last ? day($0.first) : "\(day($0.first)) – \(day($0.last))" })
    }
    return say(
      "\(days.count) dagen van \(day(first)) tot en met \(day(last))",
      "\(days.count) days from \(day(first)) through \(day(last))")
  }
}
