import ConstraintChecker
import Planning

/// What a room does not have is brought there: a beamer on a stand for the one on the ceiling.
extension Vocabulary {
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

  /// It is called so or has it; from elsewhere only where rules know how it travels.
  private func canBring(_ material: Resource, _ feature: String, to museum: MuseumID) -> Bool {
    guard material.kind == .material,
      material.museum == museum || plan.house.handling[material.id] != nil
    else { return false }
    return material.features.contains(feature)
      || plan.kindWords(of: material) == [Substring(feature.lowercased())]
  }
}
