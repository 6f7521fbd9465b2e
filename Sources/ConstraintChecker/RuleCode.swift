/// The rules, by the code that screens, commands and files use.
package enum RuleCode: String, CaseIterable, Sendable {
  case roomDouble = "room-double"
  case roomPart = "room-part"
  case roomShare = "room-share"
  case roomCap = "room-cap"
  case roomClosed = "room-closed"
  case roomEquip = "room-equip"
  case buffer
  case staffDouble = "staff-double"
  case materialOver = "material-over"
  case materialMove = "material-move"
  case noise
  case dust
  case climate
  case fragile
  case stagger
  case guardMin = "guard-min"
  case ref

  /// The place in the order in which conflicts at one moment are listed.
  package var order: Int {
    RuleCode.allCases.firstIndex(of: self) ?? 0
  }
}
