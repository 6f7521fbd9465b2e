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
      .rooms: FormText.names(edit.bookings, .room, plan),
      .staff: FormText.names(edit.bookings, .staff, plan),
      .materials: FormText.names(edit.bookings, .material, plan),
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

  /// Names with counts, `Headset ×25, Beamer`.
  static func names(_ bookings: [Booking], _ kind: Resource.Kind, _ plan: Plan) -> String {
    bookings.compactMap { booking -> String? in
      guard let index = plan.resource(booking.resource), plan[index].kind == kind else {
        return nil
      }
      return name(plan[index].name, count: booking.quantity)
    }.joined(separator: ", ")
  }

  static func name(_ name: String, count: Int) -> String {
    count == 1 ? quoted(name) : "\(quoted(name)) ×\(count)"
  }

  /// A comma would part a name in two.
  static func quoted(_ name: String) -> String {
    name.contains(",") ? "\"\(name)\"" : name
  }
}
