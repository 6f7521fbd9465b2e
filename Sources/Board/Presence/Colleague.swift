import Planning

/// Another running board: who works with it, and where they look.
package struct Colleague: Hashable, Sendable {
  package let name: String
  package let activity: ActivityID?
  /// They have it in a form, or in hand.
  package let isEditing: Bool

  package init(name: String, activity: ActivityID?, isEditing: Bool) {
    self.name = name
    self.activity = activity
    self.isEditing = isEditing
  }
}

/// What the planner looks at, for others to know.
package struct Attention: Hashable, Sendable {
  package var activity: ActivityID?
  package var isEditing = false

  package init(_ activity: ActivityID? = nil, isEditing: Bool = false) {
    self.activity = activity
    self.isEditing = isEditing
  }
}

extension BoardState {
  package var attention: Attention {
    switch mode {
    case .form(let form): Attention(form.original?.activity.id, isEditing: form.original != nil)
    case .moving(let draft): Attention(draft.original.activity.id, isEditing: true)
    case .reason(let reason): Attention(reason.edit.activity.id, isEditing: true)
    case .confirm(let confirmation):
      Attention(confirmation.edit?.activity.id, isEditing: confirmation.edit != nil)
    case .browsing, .conflicts, .goTo, .filter, .help, .history, .drafts, .waive, .repair, .find,
      .house, .houseForm:
      Attention(currentBlock.map { plan.id($0.activity) })
    }
  }

  /// Those that look at an item or have it in hand, the latter first; nobody is seen while the share
  /// is away.
  package func colleagues(at activity: ActivityID) -> [Colleague] {
    here.filter { $0.activity == activity }.sorted { $0.isEditing && !$1.isEditing }
  }

  /// Who else has the board open, by name.
  package var here: [Colleague] { share.isAway ? [] : colleagues }
}
