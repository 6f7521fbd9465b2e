import GRDB
import Planning

extension Database {
  /// The number rows refer to a museum by.
  func number(of museum: MuseumID) throws -> Int {
    try number("SELECT number FROM museums WHERE id = ?", museum.text, .unknownMuseum(museum))
  }

  func number(of resource: ResourceID) throws -> Int {
    try number(
      "SELECT number FROM resources WHERE id = ?", resource.text, .unknownResource(resource))
  }

  func number(of activity: ActivityID) throws -> Int {
    try number(
      "SELECT number FROM activities WHERE id = ?", activity.text, .unknownActivity(activity))
  }

  private func number(_ sql: String, _ id: String, _ unknown: PlanFault) throws -> Int {
    guard let number = try firstRow(sql, [.text(id)], body: { $0.integer(0) }) else {
      throw unknown
    }
    return number
  }
}
