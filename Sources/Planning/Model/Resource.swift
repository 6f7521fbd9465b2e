/// What can be booked: a room, a person, or a kind of material with a stock.
package struct Resource: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case room, staff, material
  }

  /// A room that several groups use at once; nil limits are not checked.
  package struct Sharing: Hashable, Sendable {
    /// Most people at any instant.
    package var people: Int?
    /// Most groups at any instant.
    package var groups: Int?

    package init(people: Int? = nil, groups: Int? = nil) {
      self.people = people
      self.groups = groups
    }
  }

  package var id: ResourceID
  package var kind: Kind
  package var name: String
  package var museum: MuseumID
  /// Seats of a room (nil: unknown), stock of a material in pieces (nil: 1); unused for people.
  package var capacity: Int?
  /// The combined room this room is a part of.
  package var partOf: ResourceID?
  /// Nil for a room that one activity has to itself.
  package var sharing: Sharing?
  package var features: [String]
  package var skills: [String]
  package var version: Int

  package init(
    id: ResourceID, kind: Kind, name: String, museum: MuseumID, capacity: Int? = nil,
    partOf: ResourceID? = nil, sharing: Sharing? = nil, features: [String] = [],
    skills: [String] = [], version: Int = 1
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.museum = museum
    self.capacity = capacity
    self.partOf = partOf
    self.sharing = sharing
    self.features = features
    self.skills = skills
    self.version = version
  }

  /// Pieces of a material that can be in use at once.
  package var stock: Int { capacity ?? 1 }
}

extension Resource {
  /// Whether it brings material that needs a van, by its features.
  package var isVan: Bool {
    kind == .material && features.contains { $0 == "bestelwagen" || $0 == "van" }
  }

  /// Whether works that book it keep their dust behind it, by its features.
  package var isDustScreen: Bool {
    kind == .material && features.contains { $0 == "stofscherm" || $0 == "dust-screen" }
  }
}
