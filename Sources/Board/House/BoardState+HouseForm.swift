import ConstraintChecker
import Interchange
import Planning
import Screen

extension BoardState {
  /// Opens a row, or an empty one filled in with what the cursor stands on.
  mutating func openHouseForm(_ list: HouseList, _ cells: [String]?) -> [Effect] {
    if let reason = Command.new.changes(self) {
      mode = .house(list)
      notice = .unavailable(reason)
      return []
    }
    let columns = HouseColumn.all(of: list.sheet)
    let texts = zip(columns, cells ?? columns.map { usual($0, list) }).map { column, cell in
      HouseText.typed(cell, column.content, in: plan)
    }
    mode = .houseForm(HouseForm(cells, typed: texts, from: list))
    return []
  }

  /// Shows a row once more, with what breaks without it.
  mutating func askToRemove(_ list: HouseList) -> [Effect] {
    guard list.side == .rows, let cells = list.chosen?.cells else { return [] }
    if let reason = Command.new.changes(self) { notice = .unavailable(reason); return [] }
    let texts = zip(HouseColumn.all(of: list.sheet), cells).map { column, cell in
      HouseText.typed(cell, column.content, in: plan)
    }
    mode = .houseForm(HouseForm(cells, typed: texts, isRemoval: true, from: list))
    return []
  }

  mutating func updateHouseForm(_ form: HouseForm, _ key: Key) -> [Effect] {
    var form = form
    let asked = form.asksToLeave
    (form.asksToLeave, form.wantsSave) = (false, false)
    notice = nil
    switch key {
    case .escape, .control("c"): return leave(form, asked: asked)
    case .enter where form.chosen == nil, .control("s"): return save(form)
    case _ where form.reason != nil: _ = form.reason?.handle(key)
    case _ where form.isRemoval: break
    case .enter: take(&form)
    case .tab: step(&form, 1)
    case .backTab: step(&form, -1)
    case .down where form.choices.isEmpty: step(&form, 1)
    case .up where form.chosen == nil: step(&form, -1)
    default: type(key, into: &form)
    }
    mode = .houseForm(form)
    return []
  }

  private mutating func leave(_ form: HouseForm, asked: Bool) -> [Effect] {
    var form = form
    if form.reason != nil {
      form.reason = nil
    } else if asked || form.isUntouched {
      return close(form)
    } else {
      form.asksToLeave = true
    }
    mode = .houseForm(form)
    return []
  }

  private mutating func close(_ form: HouseForm) -> [Effect] {
    mode = .house(form.list)
    return [.stopSeeking(quest: nextQuest())]
  }

  private func step(_ form: inout HouseForm, _ by: Int) {
    form.visited.insert(form.focus)
    form.inputs[form.focus].leave()
    let fields = form.fields
    let now = fields.firstIndex(of: form.focus) ?? 0
    form.focus = fields[(now + by + fields.count) % fields.count]
    let column = form.columns[form.focus]
    form.inputs[form.focus].enter(column.content == .numbers ? .adding(";") : .replacing)
    (form.choices, form.chosen) = (column.offersAll ? suggestions(form) : [], nil)
  }

  private func type(_ key: Key, into form: inout HouseForm) {
    let place = form.focus
    if form.columns[place].isChoice { return turn(key, &form) }
    if case .down = key {
      form.chosen = min((form.chosen ?? -1) + 1, form.choices.count - 1)
    } else if case .up = key, let chosen = form.chosen {
      form.chosen = chosen == 0 ? nil : chosen - 1
    } else {
      _ = form.inputs[place].handle(key)
      form.chosen = nil
      form.choices = suggestions(form)
    }
  }

  /// Arrows and space go through the values of a choice.
  private func turn(_ key: Key, _ form: inout HouseForm) {
    let by: Int
    switch key {
    case .right, .character(" "), .character("+"): by = 1
    case .left, .character("-"): by = -1
    default: return
    }
    let all = values(of: form.columns[form.focus])
    guard !all.isEmpty else { return }
    let now = all.firstIndex(of: form.text(form.focus)) ?? 0
    form.inputs[form.focus].replace(with: all[(now + by + all.count) % all.count])
  }

  private func values(of column: HouseColumn) -> [String] {
    switch column.content {
    case .words(let words): words
    case .museum(let orAll): (orAll ? [""] : []) + plan.museums.map(\.id.text)
    case .hidden, .resource, .rooms, .skill, .rule, .numbers, .date, .start, .end, .clock, .weekday,
      .pattern, .layer, .text:
      []
    }
  }

  private func take(_ form: inout HouseForm) {
    guard let choice = form.chosen.flatMap({ form.choices[safe: $0] }) else { return }
    let typed = form.text(form.focus)
    let taken =
      switch form.columns[form.focus].content {
      case .numbers: (HouseText.numbers(typed).dropLast() + [choice]).joined(separator: ";")
      case .rooms: (HouseText.rooms(typed).dropLast() + [choice]).joined(separator: "; ")
      case .hidden, .resource, .museum, .words, .skill, .rule, .date, .start, .end, .clock,
        .weekday, .pattern, .layer, .text:
        choice
      }
    form.inputs[form.focus].replace(with: taken)
    (form.choices, form.chosen) = ([], nil)
  }

  private func suggestions(_ form: HouseForm) -> [String] {
    let typed = form.text(form.focus).trimmed
    let column = form.columns[form.focus]
    guard !typed.isEmpty || column.offersAll else { return [] }
    let found: [String]
    switch column.content {
    case .resource(let kind):
      found = ResourceNames(plan: plan, museum: "").suggestions(typed, kind: kind)
    case .rooms:
      guard let last = HouseText.rooms(typed).last, !typed.hasSuffix(";") else { return [] }
      let rooms = ResourceNames(plan: plan, museum: "").suggestions(last, kind: .room)
      return rooms == [last] ? [] : rooms
    case .skill:
      let wanted = Filter.plain(typed)
      found = plan.house.skills.keys.filter { Filter.plain($0).contains(wanted) }.sorted()
    case .layer:
      found = ["public-holiday", "school-holiday"].filter { $0.hasPrefix(typed) }
    case .rule:
      let codes = RuleCode.allCases.map(\.rawValue)
      let fitting = codes.filter { typed.isEmpty || $0.contains(typed.lowercased()) }
      return fitting == [typed] ? [] : fitting
    case .numbers: found = numbers(of: form.rule, typed)
    case .hidden, .museum, .words, .date, .start, .end, .clock, .weekday, .pattern, .text:
      found = []
    }
    return found == [typed] ? [] : Array(found.prefix(6))
  }

  /// Each of a rule's numbers that is not given yet, as it stands where nobody sets it.
  private func numbers(of rule: RuleCode?, _ typed: String) -> [String] {
    let parts = HouseText.numbers(typed)
    let given = Set(parts.map { HouseText.name(ofNumber: $0) })
    let typing = typed.hasSuffix(";") ? "" : parts.last ?? ""
    guard !typing.contains("=") else { return [] }
    return (rule?.description.parameters ?? []).compactMap { parameter in
      let name = parameter.name.rawValue
      return !given.contains(name) && name.hasPrefix(typing)
        ? "\(name)=\(parameter.typed(parameter.standard))" : nil
    }
  }

  /// What a new row starts with.
  private mutating func usual(_ column: HouseColumn, _ list: HouseList) -> String {
    let resource = list.place.resource
    switch column.content {
    case .hidden: return names.next("h")
    case .resource(let kind)
    where !["neighbour", "part_of"].contains(column.name) && resource?.kind == kind:
      return resource?.id.text ?? ""
    case .museum: return list.place.museum.text
    case .words(let words): return words.first ?? ""
    case .start: return "\(LocalDateTime(list.place.date))"
    case .end: return "\(LocalDateTime(list.place.date + 1))"
    case .date where !column.name.hasPrefix("valid"): return "\(list.place.date)"
    case .rooms where resource?.kind == .room: return resource?.id.text ?? ""
    case .text where column.file == .zones && column.name == "attendants": return "1"
    case .skill where column.file == .zones: return WatchZone.usualSkill
    case .resource, .rooms, .skill, .rule, .numbers, .date, .clock, .weekday, .pattern, .layer,
      .text:
      return ""
    }
  }
}
