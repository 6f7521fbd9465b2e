/// The rules, by the code that screens, commands and files use.
package enum RuleCode: String, CaseIterable, Sendable {
  case roomDouble = "room-double"
  case roomPart = "room-part"
  case roomShare = "room-share"
  case roomCap = "room-cap"
  case roomClosed = "room-closed"
  case roomEquip = "room-equip"
  case buffer
  case openHours = "open-hours"
  case closedDay = "closed-day"
  case holiday
  case schoolHol = "school-hol"
  case staffDouble = "staff-double"
  case staffAbsent = "staff-absent"
  case staffHours = "staff-hours"
  case skill
  case skillExp = "skill-exp"
  case travel
  case restDay = "rest-day"
  case restWeek = "rest-week"
  case maxDay = "max-day"
  case maxWeek = "max-week"
  case avgWeek = "avg-week"
  case breakTime = "break"
  case nightSun = "night-sun"
  case materialOver = "material-over"
  case guideRatio = "guide-ratio"
  case guideLang = "guide-lang"
  case materialMove = "material-move"
  case noise
  case dust
  case climate
  case fragile
  case stagger
  case guardMin = "guard-min"
  case optionExp = "option-exp"
  case lead
  case dst
  case ref

  /// The place in the order in which conflicts at one moment are listed: that of `allCases`.
  ///
  /// A case without anything in it is its number; asked for at each comparison of a sort, a table took
  /// as long as all the rest of it.
  package var order: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
