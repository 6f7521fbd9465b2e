import ConstraintChecker
import Planning

/// A language nobody knows is the one it was meant to be: `frans` is `fr`.
extension Vocabulary {
  func languages(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    let typed = involved.edit.activity.language
    guard conflict.rule == .ref, !LanguageTag.isKnown(typed),
      let tag = LanguageWord.nearest(to: typed)
    else { return [] }
    var edit = involved.edit
    edit.activity.language = tag
    return [
      involved.candidate(
        .language(from: typed, to: tag), edit, telling: 0, name: tag, likeness: "")
    ]
  }
}
