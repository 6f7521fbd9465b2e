import Planning

/// What a plan has too little of, whenever one looks.
extension SlotSearch {
  /// The first need that nothing in the plan could fill, and the most there is of it.
  var lacking: (reason: Blockage.Reason, most: Int)? {
    lackingPeople ?? lackingPlaces ?? lackingPieces
  }

  private var lackingPeople: (reason: Blockage.Reason, most: Int)? {
    if !wish.language.isEmpty, tables.able([], wish.language).isEmpty {
      return (.language(wish.language), 0)
    }
    for skill in wish.skills where tables.able([skill], "").isEmpty { return (.skill(skill), 0) }
    guard wish.isGuided, let museum = wish.museum else { return nil }
    // Where rooms take fewer groups at once, one guide goes round more than once.
    let able = tables.able(wish.skills, wish.language).count
    return able == 0 ? (.people(wish.groups(in: plan, museum)), 0) : nil
  }

  private var lackingPlaces: (reason: Blockage.Reason, most: Int)? {
    guard wish.kind == .room else { return nil }
    let rooms = plan.resources.filter { room in
      room.kind == .room && (wish.museum == nil || room.museum == wish.museum)
    }
    for feature in wish.features where !rooms.contains(where: { $0.features.contains(feature) }) {
      return (.feature(feature), 0)
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
