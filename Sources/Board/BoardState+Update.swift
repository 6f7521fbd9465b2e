import ConstraintChecker
import Planning
import Screen

extension BoardState {
  /// The only way the board changes: a message in, effects out.
  package mutating func update(_ message: Message) -> [Effect] {
    var effects = take(message)
    effects += renewList()
    renewHouse()
    effects += weighHouse()
    effects += seekSlotsAgain()
    return effects + seekRepairs()
  }

  /// The list of conflicts follows what has changed under it.
  private mutating func renewList() -> [Effect] {
    switch mode {
    case .conflicts(var list):
      let stamp = list.contents.stamp
      renew(&list)
      return list.contents.stamp == stamp ? [] : show(list)
    case .repair(var preview):
      renew(&preview.list)
      mode = .repair(preview)
    case .browsing, .moving, .form, .goTo, .filter, .help, .confirm, .reason, .history, .drafts,
      .waive, .find, .house, .houseForm:
      break
    }
    return []
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return update(key)
    case .paste(let text): return paste(text)
    case .resized(let size): resize(size)
    case .clock(let instant): tick(instant)
    case .loaded(let plan, let result): load(plan, result)
    case .committed(let number, let change): return committed(number, change)
    case .undone(let number, let change, let undid):
      return undone(number, change, undid: undid)
    case .refused(let conflicts): refuse(conflicts)
    case .changedElsewhere(let author, let draft): changedElsewhere(author, draft)
    case .merged(let fields): merged(fields)
    case .outcomeUnknown: notice = .unclearOutcome
    case .failed(let problem): notice = .notSaved(problem)
    case .othersChanged(let changes): return othersChanged(changes)
    case .share(let status): return share(status)
    case .drafts(let drafts): return show(drafts)
    case .draftKept(let draft): return kept(draft)
    case .draftNotKept(let draft, let words): return notKept(draft, words)
    case .notUndone(let id, let words): notUndone(id, words)
    case .draftStands(let id, let standing): return stands(id, standing)
    case .draftEnded(let id): return ended(id)
    case .draftWithdrawn(let id): return withdrawn(id)
    case .draftUnderway(let id): underway(id)
    case .savingIsSlow: savingIsSlow = saving != nil
    case .historyLost(let own, let others): notice = .draft(.historyLost(own: own, others: others))
    case .history(let lines, let begins): show(lines, begins: begins)
    case .past(let past, let conflict): tell(past, of: conflict)
    case .repairs(let news): hear(news)
    case .slots(let news): hear(news)
    case .house(let news): return hear(news)
    case .present(let colleagues):
      self.colleagues = colleagues.sorted { $0.name < $1.name }
    }
    return []
  }

  private mutating func update(_ key: Key) -> [Effect] {
    waitsIdle = false
    return answer(key)
  }

  private mutating func answer(_ key: Key) -> [Effect] {
    switch mode {
    case .browsing: updateBrowsing(key)
    case .moving(let draft): updateMoving(draft, key)
    case .form(let form): updateForm(form, key)
    case .conflicts(let list): answerConflicts(list, key)
    case .goTo(let input): updateGoTo(input, key)
    case .filter(let input): updateFilter(input, key)
    case .help(let top, let below): updateHelp(top, over: below, key)
    case .confirm(let confirmation): updateConfirmation(confirmation, key)
    case .reason(let reason): updateReason(reason, key)
    case .history(let list): updateHistory(list, key)
    case .drafts(let list): updateDrafts(list, key)
    case .waive(let input): updateWaive(input, key)
    case .repair(let preview): updateRepair(preview, key)
    case .find(let find): updateFind(find, key)
    case .house(let list): updateHouse(list, key)
    case .houseForm(let form): updateHouseForm(form, key)
    }
  }

  /// Pasted text is typed where text is typed, and never obeyed as keys.
  private mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .form, .goTo, .filter, .reason, .waive, .find, .houseForm:
      text.prefix(TextInput.longest).flatMap { update(.character($0)) }
    case .conflicts(let list) where list.isTyping:
      text.prefix(TextInput.longest).flatMap { update(.character($0)) }
    case .browsing, .moving, .conflicts, .help, .confirm, .history, .drafts, .repair, .house: []
    }
  }

  private mutating func resize(_ size: Size) {
    self.size = size
    keepCursorInView()
  }

  private mutating func tick(_ instant: Instant) {
    let yesterday = today
    now = instant
    // Options lapse, certificates and waivers end: by days, so midnight is soon enough.
    if today != yesterday, plan.isComplete {
      conflicts.replace(with: ConstraintCheck.whole(plan, now: now), in: plan, now: now)
      renewRows()
    }
    glowing = glowing.filter { instant.minutes(since: $0.value) < 1 }
  }
}
