/// Opens the board on the screen; where there is no terminal, prints the week.
func openBoard(_ context: Context) throws -> Ending {
  try context.reading { board in
    let week = Days(weekOf: context.today)
    DayListing(board.plan, days: week, filter: ListFilter(), phrases: context.phrases)
      .print(to: context.output)
    return .done
  }
}
