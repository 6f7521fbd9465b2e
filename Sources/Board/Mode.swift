/// What the planner is doing; each mode's file says what keys do in it.
package enum Mode: Sendable {
  case browsing
  case moving(MoveDraft)
  case form(FormState)
  case conflicts(ConflictList)
  case goTo(GoToInput)
  case filter(FilterInput)
  /// Laid over what the planner was doing.
  indirect case help(top: Int, over: Mode)
  case confirm(Confirmation)
  case reason(ReasonInput)
  case history(HistoryList)
  case drafts(DraftList)
  case waive(WaiveInput)
  case repair(RepairPreview)
  case find(FindForm)
  case house(HouseList)
  case houseForm(HouseForm)
}
