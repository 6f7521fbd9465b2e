import Planning

/// An activity as a commit carries it, in wall-clock time; what is not given is left out.
struct ActivityRecord: RowRecord {
  struct About: Codable {
    let client: String?
    let reference: String?
    let exhibition: String?
    let phase: String?
    let series: String?
    let notes: String?
    let askedAt: WallTime?
    let optionUntil: String?
  }

  let id: String
  let title: String
  let museum: String
  let start: WallTime
  let end: WallTime
  let kind: String?
  let status: String
  let setup: Int?
  let teardown: Int?
  let visitors: Int?
  let language: String?
  let about: About?
  let needs: [NeedRecord]?
  let version: Int

  init(_ activity: Activity, zone: ZoneRules) {
    id = activity.id.text
    title = activity.title
    museum = activity.museum.text
    start = WallTime(activity.span.start, in: zone)
    end = WallTime(activity.span.end, in: zone)
    kind = activity.kind.orNil
    status = activity.status.rawValue
    setup = activity.setup == 0 ? nil : activity.setup
    teardown = activity.teardown == 0 ? nil : activity.teardown
    visitors = activity.visitors
    language = activity.language.orNil
    about = activity.about.isEmpty ? nil : About(activity.about, zone: zone)
    needs = activity.needs.isEmpty ? nil : activity.needs.map { NeedRecord($0) }
    version = activity.version
  }

  var rowKey: String { id }

  func value() throws(RecordFault) -> Activity {
    guard let status = Status(rawValue: status) else { throw .noSuchWord(status) }
    return Activity(
      id: ActivityID(id), title: title, museum: MuseumID(museum),
      span: try Span(from: start, to: end, of: id), kind: kind ?? "", status: status,
      setup: try within(0...65535, setup ?? 0, "setup"),
      teardown: try within(0...65535, teardown ?? 0, "teardown"),
      visitors: try visitors.map { (count) throws(RecordFault) in
        try within(0...Int(Int32.max), count, "visitors")
      },
      language: language ?? "", about: try about?.value() ?? Activity.About(),
      needs: try (needs ?? []).map { (need) throws(RecordFault) in try need.value() },
      version: try within(0...Int(Int32.max), version, "version"))
  }
}

extension ActivityRecord.About {
  init(_ about: Activity.About, zone: ZoneRules) {
    client = about.client.orNil
    reference = about.reference.orNil
    exhibition = about.exhibition.orNil
    phase = about.phase.orNil
    series = about.series.orNil
    notes = about.notes.orNil
    askedAt = about.askedAt.map { WallTime($0, in: zone) }
    optionUntil = about.optionUntil?.description
  }

  func value() throws(RecordFault) -> Activity.About {
    Activity.About(
      client: client ?? "", reference: reference ?? "", exhibition: exhibition ?? "",
      phase: phase ?? "", series: series ?? "", notes: notes ?? "",
      askedAt: try askedAt.map { (time) throws(RecordFault) in try time.checked("askedAt") },
      optionUntil: try optionUntil.map(date))
  }
}
