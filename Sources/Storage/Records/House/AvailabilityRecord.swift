import Planning

/// When a person works, as commits and the table carry it; days and hours as of opening hours.
struct AvailabilityRecord: RowRecord {
  let person: String
  let day: String
  let hours: String

  init(_ availability: Availability) {
    person = availability.person.text
    day = availability.day.text
    hours = HoursText.text(of: availability.hours)
  }

  var rowKey: String { "\(person)\u{0}\(day)" }

  func value() throws(RecordFault) -> Availability {
    Availability(
      person: ResourceID(person), day: try HoursText.day(day), hours: try HoursText.hours(hours))
  }
}
