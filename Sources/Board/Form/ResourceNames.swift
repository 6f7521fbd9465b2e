import Planning

/// Finds rooms, people and materials by what a planner types.
struct ResourceNames {
  enum Found: Hashable {
    case one(ResourceIndex)
    case none
    case several
  }

  let plan: Plan
  /// Names of this museum come first and win when others have the same.
  let museum: MuseumID

  /// By exact name or id, else by the only one that starts so, capitals and accents aside.
  func find(_ name: String, kind: Resource.Kind) -> Found {
    let wanted = Filter.plain(name)
    let alike = candidates(kind)
    let exact = alike.filter { plan[$0].name == name || plan[$0].id.text == name }
    if let only = preferred(exact) { return only }
    let same = alike.filter { Filter.plain(plan[$0].name) == wanted }
    if let only = preferred(same) { return only }
    return preferred(alike.filter { Filter.plain(plan[$0].name).hasPrefix(wanted) }) ?? .none
  }

  /// Names that fit what is typed: those that start so before those that contain it.
  func suggestions(_ typed: String, kind: Resource.Kind, limit: Int = 6) -> [String] {
    let wanted = Filter.plain(typed)
    let all = candidates(kind).sorted { rank($0) < rank($1) }
    let starting = all.filter { Filter.plain(plan[$0].name).hasPrefix(wanted) }
    let containing = all.filter { index in
      let name = Filter.plain(plan[index].name)
      return !name.hasPrefix(wanted) && name.contains(wanted)
    }
    return (starting + containing).prefix(limit).map { plan[$0].name }
  }

  /// What was probably meant by a name that is none, capitals and accents aside; nil when all are far off.
  func nearest(to name: String, kind: Resource.Kind) -> String? {
    let names = candidates(kind).map { plan[$0].name }
    var nearest = NearestWord()
    let plain = nearest.nearest(to: Filter.plain(name), among: names.lazy.map { Filter.plain($0) })
    return plain.flatMap { plain in names.first { Filter.plain($0) == plain } }
  }

  private func candidates(_ kind: Resource.Kind) -> [ResourceIndex] {
    plan.resources.indices.filter { plan.resources[$0].kind == kind }.map { ResourceIndex($0) }
  }

  private func rank(_ index: ResourceIndex) -> Int {
    (plan[index].museum == museum ? 0 : plan.resources.count) + index.position
  }

  private func preferred(_ found: [ResourceIndex]) -> Found? {
    guard found.count > 1 else { return found.first.map { .one($0) } }
    let own = found.filter { plan[$0].museum == museum }
    return own.count == 1 ? own.first.map { .one($0) } : .several
  }
}
