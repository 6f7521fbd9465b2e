import ConstraintChecker
import Planning

/// The same room set out otherwise, if those who asked agree.
extension Vocabulary {
  func layouts(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    let missing = conflict.missingLayout
    guard conflict.rule == .roomCap || missing != nil else { return [] }
    let visitors = involved.edit.activity.visitors ?? 0
    return involved.places.flatMap { place -> [Candidate] in
      let room = involved.edit.bookings[place].resource
      let known = plan.house.layouts[room] ?? []
      let asked = missing ?? involved.edit.activity.layout(among: known)
      return known.filter { $0.name != asked && $0.people >= visitors }.map { layout in
        var edit = involved.edit
        edit.activity.ask(for: layout.name, instead: asked)
        return involved.candidate(
          .layout(in: room, from: asked ?? "", to: layout.name), edit,
          telling: involved.audience, misfit: Vocabulary.otherLayout + layout.people - visitors,
          name: layout.name,
          likeness: "\(room)")
      }
    }
  }
}

extension Vocabulary {
  /// A room that is as was asked for goes before one that is not.
  private static let otherLayout = 500
}

extension Conflict {
  /// The layout that no room of the activity has.
  fileprivate var missingLayout: String? {
    guard rule == .roomEquip, case .missing(let need)? = fact, need.form == .layout else {
      return nil
    }
    return need.item
  }
}

extension Activity {
  /// The first that is asked for and that a room has, as its rule sees it.
  fileprivate func layout(among known: [Layout]) -> String? {
    needs.first { need in
      need.form == .layout && known.contains { $0.name == need.item }
    }?.item
  }

  fileprivate mutating func ask(for layout: String, instead asked: String?) {
    let place = needs.firstIndex { $0.form == .layout && $0.item == asked }
    if let place { needs[place].item = layout } else { needs.append(Need(.layout, layout)) }
  }
}
