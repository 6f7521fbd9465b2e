/// Which rooms contain which, to any depth.
package struct RoomTree: Sendable {
  private var containers: [[ResourceIndex]]
  private var contents: [[ResourceIndex]]
  /// Rooms that would contain themselves; their links are left out of the tree.
  package private(set) var cycles: [ResourceIndex] = []

  /// `partOf` gives each resource's direct container, by place in `Plan.resources`.
  package init(partOf: [ResourceIndex?]) {
    containers = Array(repeating: [], count: partOf.count)
    contents = Array(repeating: [], count: partOf.count)
    for position in partOf.indices {
      let chain = RoomTree.chain(from: position, partOf)
      guard let chain else {
        cycles.append(ResourceIndex(position))
        continue
      }
      containers[position] = chain
      for container in chain { contents[container.position].append(ResourceIndex(position)) }
    }
  }

  /// Every room that contains this one, nearest first.
  package func containers(of room: ResourceIndex) -> [ResourceIndex] { containers[room.position] }

  /// Every room inside this one, to any depth, in resource order.
  package func parts(of room: ResourceIndex) -> [ResourceIndex] { contents[room.position] }

  private static func chain(from start: Int, _ partOf: [ResourceIndex?]) -> [ResourceIndex]? {
    var chain: [ResourceIndex] = []
    var next = partOf[start]
    while let room = next {
      guard room.position != start, !chain.contains(room) else { return nil }
      chain.append(room)
      next = partOf[room.position]
    }
    return chain
  }
}
