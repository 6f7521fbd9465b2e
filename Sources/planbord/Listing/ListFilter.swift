import Planning

/// What a listing shows.
struct ListFilter {
  enum Section: String, CaseIterable {
    case rooms, staff, materials, activities

    /// The kind of resource it lists; nil for activities.
    var kind: Resource.Kind? {
      switch self {
      case .rooms: .room
      case .staff: .staff
      case .materials: .material
      case .activities: nil
      }
    }
  }

  /// Nil for all museums.
  var museum: MuseumID?
  var section = Section.rooms

  func shows(_ museum: Museum) -> Bool {
    self.museum == nil || self.museum == museum.id
  }
}
