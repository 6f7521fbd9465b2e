import Planning

/// Changes of one's own that the shared board does not have yet.
extension BoardState {
  /// Those that go out by themselves, without the one being saved.
  package var waiting: [Draft] { drafts.filter { $0.isWaiting && $0.id != saving } }

  /// Those that wait for their author to decide.
  package var held: [Draft] { drafts.filter { !$0.isWaiting } }

  /// Those that belong on the plan: what is being saved is not there yet, what was refused not any
  /// more.
  var layable: [Draft] { waiting }

  /// Takes all drafts off the plan, the last one first.
  mutating func liftDrafts() throws(PlanFault) {
    while let draft = laid.popLast() { try plan.apply(draft.change.inverse) }
  }

  /// Lays drafts on the plan as if they were saved; what does not fit stays in the list only.
  mutating func layDrafts() {
    for draft in layable where (try? plan.apply(draft.change)) != nil { laid.append(draft) }
    drafted = Set(laid.flatMap(\.change.activities).compactMap { plan.activity($0) })
  }

  /// Lays anew what belongs on the plan by now.
  private mutating func layAgain() -> [Effect] {
    let effects = apply(PlanChange())
    renewVerdicts()
    return effects
  }
}

// MARK: - From the planner

extension BoardState {
  /// A change is on its way.
  mutating func begin(_ id: DraftID) {
    notice = nil
    (saving, savingIsKept, savingIsSlow) = (id, false, false)
  }

  /// Esc: the planner goes on, and hears later what became of it.
  mutating func goOn() -> [Effect] { letGo() }

  /// What was being saved waits as a draft from now on.
  private mutating func letGo() -> [Effect] {
    guard let id = saving else { return [] }
    endSaving()
    guard let draft = drafts.first(where: { $0.id == id }) else { return [] }
    notice = .draft(.waits(title: title(of: draft)))
    return layAgain()
  }

  /// The draft whose form is being saved, straight or by way of a reason.
  var draftTakenUp: DraftID? {
    switch mode {
    case .form(let form): return form.takesUp
    case .reason(let reason):
      guard case .form(let form) = reason.back else { return nil }
      return form.takesUp
    case .houseForm(let form): return form.takesUp
    case .browsing, .moving, .conflicts, .goTo, .filter, .help, .confirm, .history, .drafts, .waive,
      .repair, .find, .house:
      return nil
    }
  }

  /// As the draft names it, else as the plan does; empty where its museum keeps that to itself.
  package func title(of draft: Draft) -> String {
    let own = draft.change.ownActivity
    guard let own else { return title(of: draft.change) }
    return plan.hidesTitles(of: own.museum, from: view.museum) ? "" : own.title
  }
}

// MARK: - From the store

extension BoardState {
  /// What this computer kept from earlier; what was made meanwhile comes after it.
  mutating func show(_ kept: [Draft]) -> [Effect] {
    let known = Set(kept.map(\.id))
    drafts = kept + drafts.filter { !known.contains($0.id) }
    let lieOnPlan = !drafts.isEmpty || !laid.isEmpty
    return plan.museums.isEmpty || !lieOnPlan ? [] : layAgain()
  }

  /// It is written on this computer, so it may be counted as waiting.
  ///
  /// Nobody waits for a share that is known to be away. An undo becomes a draft only where the log is at hand.
  mutating func kept(_ draft: Draft) -> [Effect] {
    let isNew = list(draft)
    if saving == draft.id {
      savingIsKept = true
      return share.isAway ? letGo() : []
    }
    guard isNew else { return [] }
    if notice == nil { notice = .draft(.waits(title: title(of: draft))) }
    return layAgain()
  }

  mutating func notKept(_ draft: Draft, _ words: String) -> [Effect] {
    list(draft)
    notice = .draft(.notKept(words))
    return stands(draft.id, .notKept)
  }

  /// What was to be undone cannot be read.
  mutating func notUndone(_ id: DraftID, _ words: String) {
    notice = .notSaved(.other(words))
    if saving == id { endSaving() }
  }

  /// False for one that is in the list already.
  @discardableResult
  private mutating func list(_ draft: Draft) -> Bool {
    guard !drafts.contains(where: { $0.id == draft.id }) else { return false }
    drafts.append(draft)
    return true
  }

  private mutating func endSaving() {
    (saving, savingIsKept, savingIsSlow) = (nil, false, false)
  }

  mutating func stands(_ id: DraftID, _ standing: Draft.Standing) -> [Effect] {
    let wasAwaited = saving == id
    if wasAwaited { endSaving() }
    guard let place = drafts.firstIndex(where: { $0.id == id }) else { return [] }
    drafts[place].standing = standing
    if wasAwaited, standing == .waiting { notice = .draft(.waits(title: title(of: drafts[place]))) }
    let effects = layAgain()
    if wasAwaited, waitsIdle, case .changedElsewhere = standing, case .browsing = mode {
      takeUp(drafts[place])
    }
    return effects
  }

  /// It is on the board, or will be with the next message.
  mutating func ended(_ id: DraftID) -> [Effect] {
    let waited = laid.contains { $0.id == id }
    if waited { noteWaitedSaved() }
    return remove(id)
  }

  mutating func withdrawn(_ id: DraftID) -> [Effect] {
    guard let draft = drafts.first(where: { $0.id == id }) else { return [] }
    notice = .draft(.withdrawn(title: title(of: draft)))
    return remove(id)
  }

  mutating func underway(_ id: DraftID) {
    guard let draft = drafts.first(where: { $0.id == id }) else { return }
    notice = .draft(.underway(title: title(of: draft)))
  }

  private mutating func remove(_ id: DraftID) -> [Effect] {
    if saving == id { endSaving() }
    guard let place = drafts.firstIndex(where: { $0.id == id }) else { return [] }
    drafts.remove(at: place)
    return laid.contains { $0.id == id } ? layAgain() : []
  }

  private mutating func noteWaitedSaved() {
    if case .draft(.waitedSaved(let count)) = notice {
      notice = .draft(.waitedSaved(count: count + 1))
    } else if notice?.isBad != true {
      notice = .draft(.waitedSaved(count: 1))
    }
  }

  /// Says what happened, unless it is a part of what waited and is counted.
  mutating func tell(_ news: Notice) {
    if case .draft(.waitedSaved) = notice { return }
    notice = news
  }

  mutating func share(_ status: ShareStatus) -> [Effect] {
    let before = share
    share = status
    switch (before.isAway, status) {
    case (true, .shared):
      // That what waited is on the board says the same and more.
      if case .draft(.waitedSaved) = notice { break }
      if notice?.isBad != true { notice = .sharedAgain }
    case (false, .away(let since, let asOf)):
      if notice?.isBad != true { notice = .shareAway(since: since, asOf: asOf) }
      return savingIsKept ? letGo() : []
    case (_, .opening), (_, .readOnly), (false, .shared), (true, .away): break
    }
    return []
  }
}

extension PlanChange {
  /// The first activity whose own row changes.
  fileprivate var ownActivity: Activity? {
    for edit in edits {
      if case .activity(let row) = edit { return row.after ?? row.before }
    }
    return nil
  }
}
