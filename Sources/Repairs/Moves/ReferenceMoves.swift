import ConstraintChecker
import Planning

/// What nobody knows is what it was meant to be, or nothing: `frans` is `fr`.
extension Vocabulary {
  func references(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    guard conflict.rule == .ref else { return [] }
    let (languages, exhibitions) = (languages(involved), exhibitions(involved))
    guard !languages.isEmpty, !exhibitions.isEmpty else {
      return (languages + exhibitions).map { mended([$0], involved) }
    }
    // One of two alone leaves the other.
    return languages.flatMap { language in exhibitions.map { mended([language, $0], involved) } }
  }

  /// One reference put right.
  private struct Mend {
    let action: RepairStep.Action
    let apply: (inout Activity) -> Void
    /// What is known goes before nothing.
    let misfit: Int
    let name: String
  }

  private func mended(_ mends: [Mend], _ involved: Involved) -> Candidate {
    var edit = involved.edit
    for mend in mends { mend.apply(&edit.activity) }
    var candidate = involved.candidate(
      mends[0].action, edit, telling: 0, misfit: mends.reduce(0) { $0 + $1.misfit },
      name: mends.map(\.name).joined(separator: " "), likeness: "")
    candidate.further = mends.dropFirst().map { RepairStep(involved.id, $0.action) }
    return candidate
  }

  private func languages(_ involved: Involved) -> [Mend] {
    let typed = involved.edit.activity.language
    guard !LanguageTag.isKnown(typed) else { return [] }
    let tags = [LanguageWord.nearest(to: typed), ""].compactMap { $0 }
    return tags.map { tag in
      Mend(
        action: .language(from: typed, to: tag), apply: { $0.language = tag },
        misfit: tag.isEmpty ? 1 : 0, name: tag)
    }
  }

  private func exhibitions(_ involved: Involved) -> [Mend] {
    let typed = involved.edit.activity.about.exhibition
    guard plan.isComplete, !typed.isEmpty, plan.activity(ActivityID(typed)) == nil else {
      return []
    }
    let nearest = exhibition(nearest: typed, to: involved.activity)
    return Set([nearest, nil]).map { id in
      Mend(
        action: .exhibition(from: typed, to: id), apply: { $0.about.exhibition = id?.text ?? "" },
        misfit: id == nil ? 1 : 0, name: id?.text ?? "")
    }
  }

  /// By its id or its title, capitals aside, as planners write either.
  private func exhibition(nearest typed: String, to own: ActivityIndex) -> ActivityID? {
    let known = exhibitions.filter { $0 != own }
    let words =
      known.map { (plan.id($0).text.lowercased(), plan.id($0)) }
      + known.map { (plan.title($0).lowercased(), plan.id($0)) }
    var nearest = NearestWord()
    let word = nearest.nearest(to: typed.lowercased(), among: words.map(\.0))
    return words.first { $0.0 == word }?.1
  }

  /// What goes on for more than a day and is no phase of another, or is named by a phase.
  private var exhibitions: [ActivityIndex] {
    let named = Set(plan.activities.compactMap { plan.about($0)?.exhibition })
    return plan.activities.filter { activity in
      guard plan.status(activity).occupies, plan.about(activity)?.exhibition ?? "" == "" else {
        return false
      }
      return plan.row(activity).span.minutes > 1440 || named.contains(plan.id(activity).text)
    }
  }
}
