import Planning

/// A room, person or material as a commit carries it; what is not given is left out.
struct ResourceRecord: RowRecord {
  struct Sharing: Codable {
    let people: Int?
    let groups: Int?
  }

  let id: String
  let kind: String
  let name: String
  let museum: String
  let capacity: Int?
  let partOf: String?
  let sharing: Sharing?
  let features: [String]?
  let skills: [String]?
  let version: Int

  init(_ resource: Resource) {
    id = resource.id.text
    kind = resource.kind.rawValue
    name = resource.name
    museum = resource.museum.text
    capacity = resource.capacity
    partOf = resource.partOf?.text
    sharing = resource.sharing.map { Sharing(people: $0.people, groups: $0.groups) }
    features = resource.features.isEmpty ? nil : resource.features
    skills = resource.skills.isEmpty ? nil : resource.skills
    version = resource.version
  }

  var rowKey: String { id }

  func value() throws(RecordFault) -> Resource {
    guard let kind = Resource.Kind(rawValue: kind) else { throw .noSuchWord(kind) }
    return Resource(
      id: ResourceID(id), kind: kind, name: name, museum: MuseumID(museum), capacity: capacity,
      partOf: partOf.map { ResourceID($0) },
      sharing: sharing.map { Resource.Sharing(people: $0.people, groups: $0.groups) },
      features: features ?? [], skills: skills ?? [], version: version)
  }
}
