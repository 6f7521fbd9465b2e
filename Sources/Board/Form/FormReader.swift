import ConstraintChecker
import Planning

/// Reads a form's fields into an activity with its bookings, and says what cannot be read.
struct FormReader {
  let form: FormState
  let plan: Plan
  let today: LocalDate
  private(set) var faults: [FormField: FormFault] = [:]

  init(_ form: FormState, plan: Plan, today: LocalDate) {
    self.form = form
    self.plan = plan
    self.today = today
  }

  /// Nil when a field that rules look at has a fault: they need no title, and weigh what is typed of
  /// a kind or a language as if there were none yet.
  ///
  /// `names` gives ids to what is new, the same at every reading.
  mutating func read(_ names: NameSource) -> ActivityEdit? {
    let title = form.text(.title).trimmed
    if title.isEmpty { faults[.title] = .needed }
    let span = span()
    let (setup, teardown) = (minutes(.setup), minutes(.teardown))
    let visitors = number(.visitors)
    let (kind, language) = (kind(), language())
    let wanted = wantedResources()
    let needs = needs()
    let words: Set<FormField> = [.title, .kind, .language]
    guard faults.keys.allSatisfy({ words.contains($0) }), let span else { return nil }
    var names = names
    var activity =
      form.original?.activity
      ?? Activity(
        id: ActivityID(names.next("a")), title: title, museum: form.museum, span: span, version: 0)
    activity.title = title
    activity.museum = form.museum
    activity.span = span
    activity.kind = kind
    activity.status = form.status
    activity.setup = setup ?? 0
    activity.teardown = teardown ?? 0
    activity.visitors = visitors
    activity.language = language
    activity.needs = needs
    activity.about.client = form.text(.client).trimmed
    activity.about.reference = form.text(.reference).trimmed
    activity.about.notes = form.text(.notes).trimmed
    return ActivityEdit(activity: activity, bookings: bookings(activity, wanted, &names))
  }
}

// MARK: - Times

extension FormReader {
  private mutating func span() -> Span? {
    guard
      let day = read(
        .day, { [today] text throws(TypedFault) in try TypedDate.read(text, today: today) }),
      let start = read(.start, { text throws(TypedFault) in try TypedTime.read(text) }),
      let end = end(day, start: start)
    else { return nil }
    let zone = plan.zone(of: form.museum)
    let from = LocalDateTime(day, minuteOfDay: start)
    guard case let (from?, to?) = (instant(from, .start, zone), instant(end, .end, zone)) else {
      return nil
    }
    guard let span = Span(from, to) else {
      faults[.end] = .endNotAfterStart
      return nil
    }
    return span
  }

  /// A time, a moment on another day, or how long it lasts (`90m`; `1u30` after 2 o'clock).
  private mutating func end(_ day: LocalDate, start: Int) -> LocalDateTime? {
    let text = form.text(.end).trimmed
    guard !text.isEmpty else { faults[.end] = .needed; return nil }
    if let minute = try? TypedTime.read(text), minute > start {
      return LocalDateTime(day, minuteOfDay: minute)
    }
    if let moment = try? TypedMoment.read(text, today: today) { return moment }
    if text.contains(where: \.isLetter), let minutes = try? TypedDuration.read(text), minutes > 0 {
      return LocalDateTime(day, minuteOfDay: start + minutes)
    }
    faults[.end] = (try? TypedTime.read(text)) == nil ? .typed(.notATime) : .endNotAfterStart
    return nil
  }

  /// A start in the skipped hour does not exist; an end where it begins is the hour after it.
  private mutating func instant(
    _ local: LocalDateTime, _ field: FormField, _ zone: ZoneRules
  ) -> Instant? {
    switch zone.resolve(local) {
    case .once(let instant): return instant
    case .twice(let first, let second):
      let known =
        field == .start ? form.original?.activity.span.start : form.original?.activity.span.end
      return known == second ? second : first
    case .never(let jump):
      if field == .end, zone.offset(at: jump) != zone.offset(at: jump - 1),
        zone.local(jump - 1).clockMinutes + 1 == local.clockMinutes
      {
        return jump
      }
      faults[field] = .timeSkipped
      return nil
    }
  }

  private mutating func read<Value>(
    _ field: FormField, _ parse: (String) throws(TypedFault) -> Value
  ) -> Value? {
    let text = form.text(field).trimmed
    guard !text.isEmpty else { faults[field] = .needed; return nil }
    do {
      return try parse(text)
    } catch {
      faults[field] = .typed(error)
      return nil
    }
  }
}

// MARK: - Numbers and names

extension FormReader {
  private mutating func minutes(_ field: FormField) -> Int? {
    let text = form.text(field).trimmed
    guard !text.isEmpty else { return 0 }
    guard let minutes = try? TypedDuration.read(text), minutes <= 10_080 else {
      faults[field] = .typed(.notADuration)
      return nil
    }
    return minutes
  }

  private mutating func number(_ field: FormField) -> Int? {
    let text = form.text(field).trimmed
    guard !text.isEmpty else { return nil }
    guard let number = Int(text), (0...1_000_000).contains(number) else {
      faults[field] = .notANumber(most: 1_000_000)
      return nil
    }
    return number
  }

  /// What the activity had before may stay.
  private mutating func kind() -> String {
    let text = form.text(.kind).trimmed
    let known = KnownWords.kinds(in: plan)
    guard !text.isEmpty, !known.words.isEmpty, text != form.original?.activity.kind else {
      return text
    }
    if let word = known.find(text, completing: true) { return word }
    faults[.kind] = .unknownKind(known: known.words, nearest: known.nearest(to: text))
    return ""
  }

  /// A tag may say more than the languages that are listed: `nl-BE`.
  private mutating func language() -> String {
    let text = form.text(.language).trimmed
    let known = KnownWords.languages(in: plan)
    guard !text.isEmpty, text != form.original?.activity.language else { return text }
    if let word = known.find(text, completing: true) { return word }
    let main = text.prefix { $0 != "-" }.lowercased()
    let isListed = known.words.isEmpty || known.words.contains(main)
    guard LanguageTag.isKnown(text), isListed else {
      faults[.language] = .unknownLanguage(known: known.words)
      return ""
    }
    return text
  }

  private mutating func needs() -> [Need] {
    do throws(NeedText.Fault) {
      return try NeedText(plan).read(form.text(.needs))
    } catch {
      faults[.needs] = .need(error)
      return []
    }
  }

  /// What a list names, how much of it, and when, where that is not all the time.
  private struct Wanted {
    let resource: ResourceIndex
    let count: Int
    var timed: TimedName?
  }

  private mutating func wantedResources() -> [Wanted] {
    [(FormField.rooms, Resource.Kind.room), (.staff, .staff), (.materials, .material)]
      .flatMap { wanted($0, kind: $1) }
  }

  private mutating func wanted(_ field: FormField, kind: Resource.Kind) -> [Wanted] {
    let names = ResourceNames(plan: plan, museum: form.museum)
    return NameList(form.text(field)).items.compactMap { item in
      guard (1...1_000_000).contains(item.count) else {
        faults[field] = .notANumber(most: 1_000_000)
        return nil
      }
      var found = names.find(item.name, kind: kind)
      if case .one(let resource) = found { return Wanted(resource: resource, count: item.count) }
      // A whole name wins over one with hours behind it: names may end in numbers.
      let timed = TimedName(item.name)
      let name = timed?.name ?? item.name
      if timed != nil { found = names.find(name, kind: kind) }
      switch found {
      case .one(let resource):
        return Wanted(resource: resource, count: item.count, timed: timed)
      case .none: faults[field] = .unknownName(name, nearest: names.nearest(to: name, kind: kind))
      case .several: faults[field] = .ambiguousName(name)
      }
      return nil
    }
  }

  /// Bookings keep their id where their resource stays, and a time of their own that no hours tell.
  private func bookings(
    _ activity: Activity, _ wanted: [Wanted], _ names: inout NameSource
  ) -> [Booking] {
    let pattern = form.original ?? form.template
    var left = pattern?.bookings ?? []
    let before = pattern?.activity.span
    let zone = plan.zone(of: activity.museum)
    return wanted.map { wanted in
      let id = plan[wanted.resource].id
      let typed = wanted.timed?.span(of: activity.span, in: zone)
      guard let place = left.firstIndex(where: { $0.resource == id }) else {
        return Booking(
          id: BookingID(names.next("b")), activity: activity.id, resource: id,
          span: typed ?? activity.span, quantity: wanted.count, version: 0)
      }
      var booking = left.remove(at: place)
      if form.original == nil {
        booking.id = BookingID(names.next("b"))
        booking.activity = activity.id
      }
      booking.span = typed ?? follow(booking.span, from: before, to: activity.span, zone)
      booking.quantity = wanted.count
      return booking
    }
  }

  /// A booking as long as its activity stays so, and so does one whose hours were taken out; one with
  /// a time that no hours tell moves along with it.
  private func follow(_ span: Span, from before: Span?, to after: Span, _ zone: ZoneRules) -> Span {
    guard let before, span != before, TimedName(span, named: "", of: before, in: zone) == nil
    else { return after }
    let minutes =
      zone.local(after.start).clockMinutes - zone.local(before.start).clockMinutes
    return span.moved(byClockMinutes: minutes, zone) ?? after
  }
}
