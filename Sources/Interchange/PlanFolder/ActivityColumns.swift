/// Where the cells of an activity stand.
struct ActivityColumns {
  let id, title, museum, start, end, kind, status: PlanTable.Column
  let setup, teardown, visitors, language: PlanTable.Column
  let client, reference, exhibition, phase, series, notes: PlanTable.Column
  let askedAt, optionUntil: PlanTable.Column

  init(_ table: PlanTable) {
    id = table.column("id")
    title = table.column("title")
    museum = table.column("museum")
    start = table.column("start")
    end = table.column("end")
    kind = table.column("kind")
    status = table.column("status")
    setup = table.column("setup_minutes")
    teardown = table.column("teardown_minutes")
    visitors = table.column("visitors")
    language = table.column("language")
    client = table.column("client")
    reference = table.column("reference")
    exhibition = table.column("exhibition")
    phase = table.column("phase")
    series = table.column("series")
    notes = table.column("notes")
    askedAt = table.column("asked_at")
    optionUntil = table.column("option_until")
  }
}
