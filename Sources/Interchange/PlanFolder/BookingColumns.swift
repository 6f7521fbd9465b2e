/// Where the cells of a booking stand.
struct BookingColumns {
  let id, activity, resource, start, end, quantity: PlanTable.Column

  init(_ table: PlanTable) {
    id = table.column("id")
    activity = table.column("activity")
    resource = table.column("resource")
    start = table.column("start")
    end = table.column("end")
    quantity = table.column("quantity")
  }
}
