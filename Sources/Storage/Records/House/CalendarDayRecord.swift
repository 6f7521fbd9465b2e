import Planning

/// Days added to the calendar, or taken out of it, as commits and the table carry them.
struct CalendarDayRecord: RowRecord {
  let museum: String?
  let first: String
  let last: String
  let meaning: String
  let name: String
  let version: Int

  init(_ day: CalendarDay) {
    museum = day.museum.text.orNil
    first = day.first.description
    last = day.last.description
    meaning = day.meaning.rawValue
    name = day.name
    version = day.version
  }

  var rowKey: String { "\(museum ?? "")\u{0}\(first)\u{0}\(meaning)" }

  func value() throws(RecordFault) -> CalendarDay {
    let (start, end) = (try date(first), try date(last))
    guard start <= end else { throw .endsBeforeItStarts(first) }
    return CalendarDay(
      museum: MuseumID(museum ?? ""), first: start, last: end, meaning: try word(meaning),
      name: name, version: try rowVersion(version))
  }
}
