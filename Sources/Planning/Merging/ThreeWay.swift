/// One row as it was, as one planner wants it and as the others have it by now.
struct ThreeWay<Row> {
  let base: Row
  let mine: Row
  let theirs: Row
  /// Theirs, with what only one's own side changed, and one's own where both did.
  private(set) var merged: Row
  private(set) var taken: [PlanField] = []
  private(set) var clashes: [PlanField] = []

  init(base: Row, mine: Row, theirs: Row) {
    self.base = base
    self.mine = mine
    self.theirs = theirs
    merged = theirs
  }

  mutating func merge<Value: Equatable>(
    _ path: WritableKeyPath<Row, Value>, as field: PlanField
  ) {
    let (base, mine, theirs) = (base[keyPath: path], mine[keyPath: path], theirs[keyPath: path])
    guard mine != theirs else { return }
    guard mine != base else { return taken.append(field) }
    merged[keyPath: path] = mine
    if theirs != base { clashes.append(field) }
  }

  /// Start and end are one field, unless one side changed only the start and the other only the
  /// end.
  mutating func mergeTime(_ path: WritableKeyPath<Row, Span>, as field: PlanField) {
    let (base, mine, theirs) = (base[keyPath: path], mine[keyPath: path], theirs[keyPath: path])
    guard let span = ThreeWay.ends(base, mine, theirs) ?? ThreeWay.ends(base, theirs, mine),
      mine != theirs, mine != base, theirs != base
    else { return merge(path, as: field) }
    merged[keyPath: path] = span
    taken.append(field)
  }

  /// The start of one and the end of another, where neither touched the rest.
  private static func ends(_ base: Span, _ start: Span, _ end: Span) -> Span? {
    guard start.end == base.end, end.start == base.start else { return nil }
    return Span(start.start, end.end)
  }

  /// Both changed it, whatever the values say.
  mutating func mark(_ field: PlanField) {
    taken.removeAll { $0 == field }
    if !clashes.contains(field) { clashes.append(field) }
  }

  /// Keeps one's own value where both changed a field.
  mutating func keepMine<Value>(_ path: WritableKeyPath<Row, Value>) {
    merged[keyPath: path] = mine[keyPath: path]
  }
}

extension ThreeWay<Activity> {
  /// `isUsed`: bookings of it are changed along with it.
  mutating func mergeFields(isUsed: Bool) {
    merge(\.title, as: .title)
    merge(\.museum, as: .museum)
    mergeTime(\.span, as: .time)
    merge(\.kind, as: .kind)
    merge(\.status, as: .status)
    merge(\.setup, as: .setup)
    merge(\.teardown, as: .teardown)
    merge(\.visitors, as: .visitors)
    merge(\.language, as: .language)
    merge(\.about.client, as: .client)
    merge(\.about.reference, as: .reference)
    merge(\.about.exhibition, as: .exhibition)
    merge(\.about.phase, as: .phase)
    merge(\.about.series, as: .series)
    merge(\.about.notes, as: .notes)
    merge(\.about.askedAt, as: .askedAt)
    merge(\.about.optionUntil, as: .optionUntil)
    merge(\.needs, as: .needs)
    askAboutCancelling(isUsed: isUsed)
  }

  /// Who cancels means what was there, and who changes it means that it takes place.
  private mutating func askAboutCancelling(isUsed: Bool) {
    guard base.status.occupies, mine.status.occupies != theirs.status.occupies else { return }
    let other = mine.status.occupies ? mine : theirs
    guard !other.says(base) || (isUsed && mine.status.occupies) else { return }
    keepMine(\.status)
    mark(.status)
  }
}

extension ThreeWay<Booking> {
  mutating func mergeFields() {
    merge(\.resource, as: .resource)
    mergeTime(\.span, as: .bookingTime)
    merge(\.quantity, as: .quantity)
  }
}

extension Activity {
  /// Whether it is the same but for the version.
  func says(_ other: Activity) -> Bool {
    var other = other
    other.version = version
    return self == other
  }
}
