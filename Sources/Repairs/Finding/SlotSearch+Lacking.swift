import Planning

/// What a plan has too little of, whenever one looks.
extension SlotWish {
  /// Whether it is one of those that are asked for: the one that is named, or any of a museum's.
  func mayBe(_ resource: Resource) -> Bool {
    if !only.isEmpty { return only.contains(resource.id) }
    return museum == nil || resource.museum == museum
  }
}

extension SlotSearch {
  /// A few who can what nobody of the museum asked for can.
  func elsewhere(for reason: Blockage.Reason) -> [ResourceIndex] {
    guard wish.kind == .staff, wish.only.isEmpty, wish.museum != nil else { return [] }
    switch reason {
    case .language, .skill, .people:
      return Array(tables.able(wish.skills, wish.language).prefix(3))
    case .feature, .material, .layout, .absent, .pieces, .seats, .rule, .taken, .closed,
      .closedOrTaken, .past:
      return []
    }
  }

  /// The first need that nothing in the plan could fill, and the most there is of it.
  var lacking: (reason: Blockage.Reason, most: Int)? {
    lackingPeople ?? lackingPlaces ?? lackingPieces
  }

  private var lackingPeople: (reason: Blockage.Reason, most: Int)? {
    guard wish.kind == .staff || wish.isGuided else { return nil }
    // A guide for each group, also where they go round one after the other.
    let groups = wish.fewestGroups(in: plan)
    func able(_ skills: [String], _ language: String) -> Int {
      tables.able(skills, language).count { wish.kind != .staff || wish.mayBe(plan[$0]) }
    }
    if !wish.language.isEmpty {
      let most = able([], wish.language)
      if most < groups { return (.language(wish.language), most) }
    }
    for skill in wish.skills {
      let most = able([skill], "")
      if most < groups { return (.skill(skill), most) }
    }
    let most = able(wish.skills, wish.language)
    return most < groups ? (.people(groups), most) : nil
  }

  private var lackingPlaces: (reason: Blockage.Reason, most: Int)? {
    let there = plan.resources.filter { $0.kind == wish.kind && wish.mayBe($0) }
    if there.isEmpty { return (.absent(wish.kind), 0) }
    switch wish.kind {
    case .room: return lackingRooms(there)
    case .material: return lackingStock(there)
    case .staff: return nil
    }
  }

  private func lackingStock(_ materials: [Resource]) -> (reason: Blockage.Reason, most: Int)? {
    let most = materials.map(\.stock).max() ?? 0
    guard most < wish.visitors else { return nil }
    return (wish.only.first.map { .material($0) } ?? .pieces(wish.visitors), most)
  }

  private func lackingRooms(_ rooms: [Resource]) -> (reason: Blockage.Reason, most: Int)? {
    for feature in wish.features where !rooms.contains(where: { $0.features.contains(feature) }) {
      return (.feature(feature), 0)
    }
    if !wish.layout.isEmpty {
      let people = rooms.flatMap { plan.house.layouts[$0.id] ?? [] }
        .filter { $0.name == wish.layout }.map(\.people)
      guard let most = people.max() else { return (.layout(wish.layout), 0) }
      return most < wish.visitors ? (.seats(wish.visitors), most) : nil
    }
    // A shared room without a limit takes any number.
    let seats = rooms.map { room in
      room.sharing.map { $0.people ?? .max } ?? room.capacity ?? 0
    }
    guard let most = seats.max(), most < wish.visitors else { return nil }
    return (.seats(wish.visitors), most)
  }

  private var lackingPieces: (reason: Blockage.Reason, most: Int)? {
    for pieces in wish.materials {
      guard let material = plan.resource(pieces.material) else { continue }
      let most = plan.usableStock(of: material)
      if most < pieces.count { return (.material(pieces.material), most) }
    }
    return nil
  }
}
