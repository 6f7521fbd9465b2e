import ConstraintChecker
import Interchange
import Planning

/// What is typed is held against the rules on a thread of its own, and saved when that is known.
extension BoardState {
  /// Asks anew as soon as what is typed, or the plan, is not what was asked about.
  mutating func weighHouse() -> [Effect] {
    guard case .houseForm(var form) = mode else { return [] }
    let question = form.question(today: today)
    let isKnown = form.asked.map { $0.question == question && $0.revision == revision }
    guard isKnown != true else { return [] }
    let quest = nextQuest()
    form.asked = HouseForm.Asked(question: question, revision: revision, quest: quest)
    form.isAsking = true
    mode = .houseForm(form)
    return [.weigh(question, quest: quest)]
  }

  mutating func hear(_ news: HouseNews) -> [Effect] {
    guard case .houseForm(var form) = mode, form.asked?.quest == news.quest else { return [] }
    form.answer = news.answer
    form.isAsking = false
    mode = .houseForm(form)
    return form.wantsSave ? save(form) : []
  }

  /// Saves as one change; before that what it breaks must be known, and hard conflicts need a reason.
  mutating func save(_ form: HouseForm) -> [Effect] {
    var form = form
    form.visited = Set(form.fields)
    form.wantsSave = form.isAsking || form.answer == nil
    guard !form.wantsSave, let answer = form.answer else {
      mode = .houseForm(form)
      return []
    }
    guard answer.faults.isEmpty else {
      form.focus = answer.faults.compactMap(\.place).first ?? form.focus
      mode = .houseForm(form)
      return []
    }
    guard !answer.change.isEmpty else {
      mode = .house(form.list)
      return []
    }
    if let reason = Command.new.changes(self) {
      mode = .houseForm(form)
      notice = .unavailable(reason)
      return []
    }
    let words = form.reason?.string.trimmed ?? ""
    guard answer.verdict?.blocking.isEmpty != false || WrittenReason.isEnough(words) else {
      form.reason = form.reason ?? TextInput()
      mode = .houseForm(form)
      return []
    }
    mode = .houseForm(form)
    let effects = send(answer.change, because: words.isEmpty ? nil : words)
    var list = form.list
    list.side = .rows
    list.wanted = answer.cells
    mode = .house(list)
    return effects
  }

  mutating func nextQuest() -> Int {
    quests += 1
    return quests
  }
}
