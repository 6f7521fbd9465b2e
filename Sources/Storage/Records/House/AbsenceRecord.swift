import Planning

/// An absence as commits and the table carry it, in the wall-clock time of the person's museum.
struct AbsenceRecord: RowRecord {
  let id: String
  let person: String
  let start: WallTime
  let end: WallTime
  let form: String
  let version: Int

  init(_ absence: Absence, zone: ZoneRules) {
    id = absence.id
    person = absence.person.text
    start = WallTime(absence.span.start, in: zone)
    end = WallTime(absence.span.end, in: zone)
    form = absence.form.rawValue
    version = absence.version
  }

  var rowKey: String { id }

  func value() throws(RecordFault) -> Absence {
    Absence(
      id: id, person: ResourceID(person), span: try Span(from: start, to: end, of: id),
      form: try word(form), version: try rowVersion(version))
  }
}
