import Planning

extension Edit {
  /// The id, or key, of the row that is replaced.
  var rowID: String? {
    switch self {
    case .museum(let row): (row.before ?? row.after)?.id.text
    case .resource(let row): (row.before ?? row.after)?.id.text
    case .activity(let row): (row.before ?? row.after)?.id.text
    case .booking(let row): (row.before ?? row.after)?.id.text
    case .waiver(let row): (row.before ?? row.after)?.conflict
    case .house(let row): (row.before ?? row.after)?.id
    case .opening, .travel: nil
    }
  }
}

extension PlanFault {
  /// The row that is not as the change wants it.
  var rowID: String {
    switch self {
    case .unknownMuseum(let id): id.text
    case .unknownResource(let id): id.text
    case .unknownActivity(let id): id.text
    case .unknownBooking(let id): id.text
    case .alreadyThere(let id), .changedElsewhere(let id), .stillUsed(let id): id
    }
  }
}
