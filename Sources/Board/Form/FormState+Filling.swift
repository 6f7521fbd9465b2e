import Planning

extension FormState {
  /// The form of an activity of the plan.
  init(_ edit: ActivityEdit, in plan: Plan) {
    original = edit
    status = edit.activity.status
    museum = edit.activity.museum
    let activity = edit.activity
    let zone = plan.zone(of: activity.museum)
    let (start, end) = (zone.local(activity.span.start), zone.local(activity.span.end))
    let texts: [FormField: String] = [
      .title: activity.title, .kind: activity.kind, .day: FormText.date(start.date),
      .start: FormText.time(start), .end: FormText.end(end, startsOn: start.date),
      .setup: activity.setup == 0 ? "" : String(activity.setup),
      .teardown: activity.teardown == 0 ? "" : String(activity.teardown),
      .rooms: FormText.names(edit, .room, plan),
      .staff: FormText.names(edit, .staff, plan),
      .materials: FormText.names(edit, .material, plan),
      .needs: NeedText(plan).text(of: activity.needs),
      .visitors: activity.visitors.map(String.init) ?? "", .language: activity.language,
      .client: activity.about.client, .reference: activity.about.reference,
      .notes: activity.about.notes,
    ]
    inputs = texts.mapValues { TextInput($0) }
  }

  /// An empty form at a moment, on a row when the cursor is in one.
  init(at moment: LocalDateTime, museum: MuseumID, resource: Resource?) {
    original = nil
    status = .confirmed
    self.museum = museum
    let end = LocalDateTime(moment.date, minuteOfDay: moment.minuteOfDay + 60)
    var texts: [FormField: String] = [
      .day: FormText.date(moment.date), .start: FormText.time(moment),
      .end: FormText.end(end, startsOn: moment.date),
    ]
    if let resource {
      switch resource.kind {
      case .room: texts[.rooms] = FormText.quoted(resource.name)
      case .staff: texts[.staff] = FormText.quoted(resource.name)
      case .material: texts[.materials] = FormText.quoted(resource.name)
      }
    }
    inputs = Dictionary(
      uniqueKeysWithValues: FormField.allCases.map { ($0, TextInput(texts[$0] ?? "")) })
  }
}

/// How values stand in fields, so that reading them gives the same values again.
enum FormText {
  static func date(_ date: LocalDate) -> String {
    "\(date.day.padded(2))/\(date.month.padded(2))/\(date.year)"
  }

  static func time(_ time: LocalDateTime) -> String {
    "\(time.hour.padded(2)):\(time.minute.padded(2))"
  }

  static func end(_ end: LocalDateTime, startsOn date: LocalDate) -> String {
    end.date == date ? time(end) : "\(self.date(end.date)) \(time(end))"
  }

  /// Names with counts, and with hours where they are not booked all the time: `Headset ×25, Gids 04
  /// 10:00–11:30`; who comes first stands first.
  static func names(_ edit: ActivityEdit, _ kind: Resource.Kind, _ plan: Plan) -> String {
    let zone = plan.zone(of: edit.activity.museum)
    let inOrder = edit.bookings.enumerated()
      .sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
    return inOrder.compactMap { _, booking -> String? in
      guard let index = plan.resource(booking.resource), plan[index].kind == kind else {
        return nil
      }
      let own = plan[index].name
      let timed = TimedName(booking.span, named: own, of: edit.activity.span, in: zone)
      return name(timed.map { "\(own) \(hours($0.hours))" } ?? own, count: booking.quantity)
    }.joined(separator: ", ")
  }

  private static func hours(_ hours: Range<Int>) -> String {
    "\(clock(hours.lowerBound))–\(clock(hours.upperBound))"
  }

  /// The end of the day is `24:00`.
  private static func clock(_ minute: Int) -> String {
    let minute = minute > 1440 ? minute - 1440 : minute
    return "\((minute / 60).padded(2)):\((minute % 60).padded(2))"
  }

  static func name(_ name: String, count: Int) -> String {
    count == 1 ? quoted(name) : "\(quoted(name)) ×\(count)"
  }

  /// A comma would part a name in two.
  static func quoted(_ name: String) -> String {
    name.contains(",") ? "\"\(name)\"" : name
  }
}
