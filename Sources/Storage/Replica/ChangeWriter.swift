import GRDB
import Planning

/// Makes a change in a replica's tables, edit by edit; the caller's transaction makes it one.
struct ChangeWriter {
  let db: Database
  let zones: ZoneCatalogue

  func apply(_ change: PlanChange) throws {
    for edit in change.edits { try apply(edit) }
  }

  /// Makes the rows what they become, whatever they are now.
  func overwrite(_ change: PlanChange) throws {
    for edit in change.edits { try overwrite(edit) }
  }

  private func apply(_ edit: Edit) throws {
    switch edit {
    case .museum(let row): try MuseumTable(db: db).apply(row)
    case .resource(let row): try ResourceTable(db: db).apply(row)
    case .activity(let row): try ActivityTable(db: db, zones: zones).apply(row)
    case .booking(let row): try BookingTable(db: db, zones: zones).apply(row)
    case .waiver(let row): try WaiverTable(db: db).apply(row)
    case .opening(let row): try OpeningTable(db: db).apply(row)
    case .travel(let row): try TravelTable(db: db).apply(row)
    case .house(let row): try HouseTable(db: db, zones: zones).apply(row)
    }
  }

  private func overwrite(_ edit: Edit) throws {
    switch edit {
    case .museum(let row): try MuseumTable(db: db).overwrite(row)
    case .resource(let row): try ResourceTable(db: db).overwrite(row)
    case .activity(let row): try ActivityTable(db: db, zones: zones).overwrite(row)
    case .booking(let row): try BookingTable(db: db, zones: zones).overwrite(row)
    case .waiver(let row): try WaiverTable(db: db).overwrite(row)
    case .opening(let row): try OpeningTable(db: db).overwrite(row)
    case .travel(let row): try TravelTable(db: db).overwrite(row)
    case .house(let row): try HouseTable(db: db, zones: zones).overwrite(row)
    }
  }
}
