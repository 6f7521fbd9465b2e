import ConstraintChecker
import Planning

/// What a room does not have is brought there: a beamer on a stand for the one on the ceiling.
extension Vocabulary {
  /// A dust screen for as long as works that make dust are there.
  ///
  /// Art behind it is still told, as a warning: that is what a clash with art becomes.
  func screened(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    let activity = involved.edit.activity
    guard conflict.rule == .dust, conflict.fact != .exposed(.screenedArt),
      plan.house.kinds[activity.kind]?.makesDust == true,
      let works = involved.places.map({ involved.edit.bookings[$0].span }).first
    else { return [] }
    let taken = Set(involved.edit.bookings.map(\.resource))
    return plan.resources.filter {
      $0.isDustScreen && !taken.contains($0.id) && canTravel($0, to: activity.museum)
    }.map { screen in
      var edit = involved.edit
      edit.add(screen.id, count: 1, for: works)
      return involved.candidate(
        .assign(screen.id, count: 1), edit, telling: 1,
        museums: screen.museum == activity.museum ? 0 : 1, name: screen.id.text, likeness: "")
    }
  }

  func brought(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard conflict.rule == .roomEquip, case .missing(let need)? = conflict.fact,
      need.form == .feature, !Vocabulary.builtIn.contains(need.item.lowercased())
    else { return [] }
    let activity = involved.edit.activity
    return plan.resources.filter { canBring($0, need.item, to: activity.museum) }.map { material in
      var edit = involved.edit
      edit.activity.needs = activity.needs.map {
        $0 == need ? Need(.material, material.id.text) : $0
      }
      if !edit.bookings.contains(where: { $0.resource == material.id }) {
        edit.add(material.id, count: 1, for: activity.span)
      }
      return involved.candidate(
        .bring(material.id, for: need.item), edit, telling: 1,
        museums: material.museum == activity.museum ? 0 : 1, name: material.id.text, likeness: "")
    }
  }

  /// What is part of a building, whatever is called alike: a wheelchair makes no room accessible.
  private static let builtIn: Set = [
    "rolstoel", "toegankelijk", "lift", "podium", "water", "klimaat", "wheelchair", "accessible",
    "elevator", "stage", "climate",
  ]

  /// From elsewhere only where rules know how it travels.
  private func canTravel(_ material: Resource, to museum: MuseumID) -> Bool {
    material.museum == museum || plan.house.handling[material.id] != nil
  }

  /// It is called so or has it.
  private func canBring(_ material: Resource, _ feature: String, to museum: MuseumID) -> Bool {
    guard material.kind == .material, canTravel(material, to: museum) else { return false }
    return material.features.contains(feature)
      || plan.kindWords(of: material) == [Substring(feature.lowercased())]
  }
}
