extension Plan {
  /// Applies a change, or throws and leaves the plan as it was.
  package mutating func apply(_ change: PlanChange) throws(PlanFault) {
    for (done, edit) in change.edits.enumerated() {
      do {
        try apply(edit)
      } catch {
        takeBack(change.edits[..<done])
        throw error
      }
    }
  }

  private mutating func takeBack(_ edits: ArraySlice<Edit>) {
    for edit in edits.reversed() {
      do { try apply(edit.inverse) } catch { preconditionFailure("an edit just made must go back") }
    }
  }

  private mutating func apply(_ edit: Edit) throws(PlanFault) {
    switch edit {
    case .museum(let row): try replaceMuseum(row)
    case .resource(let row): try replaceResource(row)
    case .activity(let row): try replaceActivity(row)
    case .booking(let row): try replaceBooking(row)
    case .waiver(let row): replaceWaiver(row)
    case .opening(let row): replaceOpening(row)
    case .travel(let row): replaceTravel(row)
    case .house(let row): try replaceHouse(row)
    }
  }

  private mutating func replaceWaiver(_ row: Replacement<Waiver>) {
    if let before = row.before { waivers[before.conflict] = nil }
    if let after = row.after { waivers[after.conflict] = after }
  }

  private mutating func replaceOpening(_ row: Replacement<OpeningRule>) {
    if let before = row.before { opening.remove(museum: before.museum, day: before.day) }
    if let after = row.after { opening.set(after) }
  }

  private mutating func replaceHouse(_ row: Replacement<HouseRow>) throws(PlanFault) {
    guard let key = (row.before ?? row.after)?.key else { return }
    let name = key.words.joined(separator: " ")
    guard house[key] == row.before else {
      throw row.before == nil ? .alreadyThere(name) : .changedElsewhere(name)
    }
    if let after = row.after { house.set(after) } else { house.remove(key) }
  }

  private mutating func replaceTravel(_ row: Replacement<TravelTime>) {
    travel.removeAll { $0 == row.before }
    if let after = row.after { travel.append(after) }
    tabulateTravel()
  }
}
