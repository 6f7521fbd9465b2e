import Board
import ConstraintChecker
import Planning
import Screen

extension BoardState {
  /// A board over a plan at half past eight on its Monday, shared a minute ago.
  static func sample(_ plan: Plan?, columns: Int = 120, rows: Int = 40) -> BoardState {
    let now = ZoneRules.brussels.instant(LocalDateTime(SampleWeek.monday, minuteOfDay: 510))
    var state = BoardState(
      now: now, size: Size(columns: columns, rows: rows), author: "els", seed: 1)
    guard let plan else { return state }
    _ = state.update(.loaded(plan, ConstraintCheck.whole(plan)))
    _ = state.update(.share(.shared(now - 1)))
    return state
  }

  /// After some keys.
  func pressing(_ keys: Key...) -> BoardState { pressing(keys) }

  func pressing(_ keys: [Key]) -> BoardState {
    var state = self
    for key in keys {
      for effect in state.update(.key(key)) { state.answer(effect) }
    }
    return state
  }

  /// Says at once what a row of the house would break.
  private mutating func answer(_ effect: Effect) {
    guard case .weigh(let question, let quest) = effect,
      let answer = question.answer(in: plan, now: now)
    else { return }
    _ = update(.house(HouseNews(quest: quest, answer)))
  }

  func typing(_ text: String) -> BoardState {
    pressing(text.map { Key.character($0) })
  }

  func resized(_ columns: Int, _ rows: Int) -> BoardState {
    var state = self
    _ = state.update(.resized(Size(columns: columns, rows: rows)))
    return state
  }
}
