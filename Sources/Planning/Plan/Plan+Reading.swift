extension Plan {
  package func museum(_ id: MuseumID) -> Museum? {
    museumRows[id].map { museums[$0] }
  }

  /// The id of a museum by its place, without a copy of all that is known of it.
  package func museumID(at place: Int) -> MuseumID { museums[place].id }

  /// Its place in `museums`, which activities name it by.
  package func place(of id: MuseumID) -> Int? { museumRows[id] }

  package func resource(_ id: ResourceID) -> ResourceIndex? {
    resourceRows[id].map { ResourceIndex($0) }
  }

  package subscript(index: ResourceIndex) -> Resource { resources[index.position] }

  /// Whether a resource's id comes before that of another, both by their rows.
  package func isInOrderOfID(_ left: Int32, _ right: Int32) -> Bool {
    resources[Int(left)].id < resources[Int(right)].id
  }

  /// The kind of a resource by its row, without a copy of all that is known of it.
  package func kind(of resource: Int32) -> Resource.Kind { resources[Int(resource)].kind }

  package func activity(_ id: ActivityID) -> ActivityIndex? {
    activityIndex.row(of: id.text, in: activityIDs).map { ActivityIndex($0) }
  }

  package func activity(withID id: UnsafeBufferPointer<UInt8>) -> ActivityIndex? {
    activityIndex.row(of: id, in: activityIDs).map { ActivityIndex($0) }
  }

  /// The zone of a museum's wall clocks; Brussels where its zone is not known here.
  package func zone(of museum: MuseumID) -> ZoneRules {
    museumRows[museum].flatMap { zones[museums[$0].zone] } ?? .brussels
  }

  package func zone(of activity: ActivityIndex) -> ZoneRules {
    zones[museums[Int(row(activity).museum)].zone] ?? .brussels
  }
}

extension Plan {
  package func row(_ index: ActivityIndex) -> ActivityRow { activityRows[index.position] }

  package func row(_ index: BookingIndex) -> BookingRow { bookingRows[index.position] }

  package func id(_ index: ActivityIndex) -> ActivityID {
    ActivityID(activityIDs[index.position])
  }

  package func id(_ index: BookingIndex) -> BookingID {
    BookingID(bookingIDs[index.position])
  }

  package func title(_ index: ActivityIndex) -> String { titles[index.position] }

  package func kind(_ index: ActivityIndex) -> String { words[row(index).kind] }

  package func status(_ index: ActivityIndex) -> Status { Status(code: row(index).status) }

  package func museum(_ index: ActivityIndex) -> Museum { museums[Int(row(index).museum)] }

  /// The activity with all its fields.
  package subscript(index: ActivityIndex) -> Activity {
    let row = row(index)
    return Activity(
      id: id(index), title: title(index), museum: museums[Int(row.museum)].id, span: row.span,
      kind: words[row.kind], status: Status(code: row.status), setup: Int(row.setup),
      teardown: Int(row.teardown), visitors: row.visitors < 0 ? nil : Int(row.visitors),
      language: words[row.language], about: about[index.row] ?? Activity.About(),
      needs: needs[row.needs], version: Int(row.version))
  }

  /// The booking with all its fields.
  package subscript(index: BookingIndex) -> Booking {
    let row = row(index)
    return Booking(
      id: id(index), activity: id(ActivityIndex(row.activity)),
      resource: resources[Int(row.resource)].id, span: row.span, quantity: Int(row.quantity),
      version: Int(row.version))
  }
}

extension Plan {
  /// The bookings of an activity, in no particular order.
  package func bookings(of activity: ActivityIndex) -> [BookingIndex] {
    var found: [BookingIndex] = []
    var next = row(activity).firstBooking
    while next >= 0 {
      found.append(BookingIndex(next))
      next = bookingRows[Int(next)].nextOfActivity
    }
    return found
  }

  /// Every activity's row, in no particular order.
  package var activities: some Sequence<ActivityIndex> {
    activityRows.indices.lazy.filter { activityRows[$0].isPresent }.map { ActivityIndex($0) }
  }

  /// Every booking's row, in no particular order.
  package var bookings: some Sequence<BookingIndex> {
    bookingRows.indices.lazy.filter { bookingRows[$0].isPresent }.map { BookingIndex($0) }
  }

  /// Calls `body` with the bookings of a resource whose occupied time overlaps a span.
  package func forEachBooking(
    on resource: ResourceIndex, in span: Span, _ body: (BookingIndex, BookingRow) -> Void
  ) {
    bookingRows.withUnsafeBufferPointer { rows in
      timelines[resource.position].forEach(
        from: span.start.minutes, to: span.end.minutes, in: rows
      ) { body(BookingIndex($0), $1) }
    }
  }

  /// Rows of all bookings of a resource: short and long ones, each by occupied start, then row.
  package func timeline(of resource: ResourceIndex) -> ResourceTimeline {
    timelines[resource.position]
  }

  /// All activity rows, removed ones included, by `ActivityIndex`.
  package func withActivityRows<Result>(
    _ body: (UnsafeBufferPointer<ActivityRow>) -> Result
  ) -> Result {
    activityRows.withUnsafeBufferPointer(body)
  }

  /// All booking rows, removed ones included, by `BookingIndex`.
  package func withBookingRows<Result>(
    _ body: (UnsafeBufferPointer<BookingRow>) -> Result
  ) -> Result {
    bookingRows.withUnsafeBufferPointer(body)
  }
}

extension Plan {
  package func language(_ index: ActivityIndex) -> String { words[row(index).language] }

  /// What is known of an activity besides its fixed part; nil when nothing is.
  package func about(_ index: ActivityIndex) -> Activity.About? { about[index.row] }

  /// What an activity asks for, filled or not.
  package func needs(_ index: ActivityIndex) -> [Need] { needs[row(index).needs] }

  /// Every list of needs any activity has, by number.
  package var needLists: [[Need]] { needs.lists }
}

extension Plan {
  /// Every kind and language any activity has, in no particular order.
  package var sharedWords: [String] { words.words }
}

extension Plan {
  /// Booking rows there have been room for, removed ones included.
  package var bookingRowCount: Int { bookingRows.count }
}
