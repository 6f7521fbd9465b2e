import ConstraintChecker
import Interchange
import Planning

/// Reads what is typed into the cells of a row, and says what cannot be read.
struct HouseReader {
  let columns: [HouseColumn]
  let plan: Plan
  let today: LocalDate
  private(set) var faults: [HouseFault] = []
  /// A time alone as an end is on the day of the start.
  private var startDay: LocalDate?
  /// Numbers are those of the rule before them.
  private var rule: RuleCode?

  init(_ file: PlanFile, plan: Plan, today: LocalDate) {
    columns = HouseColumn.all(of: file)
    self.plan = plan
    self.today = today
  }

  /// Cells in the order of the columns; those with a fault stay as they are typed.
  mutating func read(_ texts: [String]) -> [String] {
    var cells: [String] = []
    for (place, typed) in zip(columns, texts).enumerated() {
      cells.append(read(typed.1.trimmed, typed.0.content, at: place))
    }
    noteEmptySetting(cells)
    noteIdleWeight(cells)
    return cells
  }

  /// A setting says how heavy its rule weighs, or gives a number.
  private mutating func noteEmptySetting(_ cells: [String]) {
    guard let numbers = columns.firstIndex(where: { $0.content == .numbers }),
      let weight = columns.firstIndex(where: { $0.name == "weight" }),
      cells[numbers].isEmpty, cells[weight].isEmpty
    else { return }
    faults.append(HouseFault(place: weight, problem: .typed(.saysNothing)))
  }

  /// What only informs blocks and warns nobody.
  private mutating func noteIdleWeight(_ cells: [String]) {
    guard let place = columns.firstIndex(where: { $0.name == "weight" }), let rule,
      let weight = RuleSetting.Weight(rawValue: cells[place]), !rule.description.allows(weight)
    else { return }
    faults.append(HouseFault(place: place, problem: .typed(.onlyInforms)))
  }

  private mutating func read(
    _ text: String, _ content: HouseColumn.Content, at place: Int
  ) -> String {
    guard !text.isEmpty else { return "" }
    do {
      let cell = try cell(text, content)
      if content == .rule { rule = RuleCode(rawValue: cell) }
      if content == .start { startDay = HouseText.moment(cell)?.date }
      return cell
    } catch {
      faults.append(HouseFault(place: place, problem: .typed(error.fault)))
      return text
    }
  }

  private struct Misread: Error {
    let fault: FormFault

    init(_ fault: FormFault) { self.fault = fault }
  }

  private func cell(_ text: String, _ content: HouseColumn.Content) throws(Misread) -> String {
    switch content {
    case .resource(let kind): try resource(text, kind).text
    case .rooms: try rooms(text)
    case .date: try "\(date(text))"
    case .start: try moment(text, isEnd: false)
    case .end: try moment(text, isEnd: true)
    case .clock: try clock(text)
    case .weekday: TypedDate.weekday(text).map { "\($0)" } ?? text
    case .pattern: try pattern(text)
    case .layer: layer(text)
    case .skill: skill(text)
    case .rule: try code(text)
    case .numbers: try numbers(text)
    case .hidden, .museum, .words, .text: text
    }
  }

  private func resource(_ text: String, _ kind: Resource.Kind) throws(Misread) -> ResourceID {
    let names = ResourceNames(plan: plan, museum: "")
    switch names.find(text, kind: kind) {
    case .one(let index): return plan[index].id
    case .none: throw Misread(.unknownName(text, nearest: names.nearest(to: text, kind: kind)))
    case .several: throw Misread(.ambiguousName(text))
    }
  }

  private func rooms(_ text: String) throws(Misread) -> String {
    var ids: [String] = []
    for name in HouseText.rooms(text) { ids.append(try resource(name, .room).text) }
    return ids.joined(separator: ";")
  }
}

// MARK: - Rules

extension HouseReader {
  private func code(_ text: String) throws(Misread) -> String {
    guard let code = RuleCode(rawValue: text.lowercased()) else {
      var nearest = NearestWord()
      let codes = RuleCode.allCases.map(\.rawValue)
      throw Misread(
        .unknownName(text, nearest: nearest.nearest(to: text.lowercased(), among: codes)))
    }
    return code.rawValue
  }

  /// `name=value`, each a number of the rule and within its bounds; cells have minutes for hours.
  private func numbers(_ text: String) throws(Misread) -> String {
    let parts = HouseText.numbers(text)
    guard let rule else { return parts.joined(separator: ";") }
    var cells: [String] = []
    for part in parts {
      let name = HouseText.name(ofNumber: part)
      guard let parameter = rule.description.parameter(name) else {
        let known = rule.description.parameters.map(\.name.rawValue)
        throw Misread(.unknownNumber(name, known: known))
      }
      let typed = String(part.dropFirst(name.count + 1)).trimmed
      guard let value = parameter.read(typed) else {
        throw Misread(.notAValue(typed, of: parameter))
      }
      guard parameter.allowed.contains(value) else {
        throw Misread(.notAllowed(typed, of: parameter))
      }
      cells.append("\(name)=\(value)")
    }
    return cells.joined(separator: ";")
  }
}

// MARK: - Days and times

extension HouseReader {
  private func date(_ text: String) throws(Misread) -> LocalDate {
    do { return try TypedDate.read(text, today: today) } catch { throw Misread(.typed(error)) }
  }

  /// A day alone begins at midnight, and is over at the next.
  private func moment(_ text: String, isEnd: Bool) throws(Misread) -> String {
    if WrittenTime(iso: text) != nil { return text }
    let isClock = isEnd && startDay != nil && (try? TypedTime.read(text)) != nil
    if !isClock, let date = try? TypedDate.read(text, today: today) {
      return "\(LocalDateTime(isEnd ? date + 1 : date))"
    }
    do { return "\(try TypedMoment.read(text, today: today, day: isEnd ? startDay : nil))" } catch {
      throw Misread(.typed(error))
    }
  }

  private func clock(_ text: String) throws(Misread) -> String {
    do {
      let minute = try TypedTime.read(text)
      return "\((minute / 60).padded(2)):\((minute % 60).padded(2))"
    } catch {
      throw Misread(.typed(error))
    }
  }

  /// A weekday by number or name, else a date.
  private func pattern(_ text: String) throws(Misread) -> String {
    if let number = Int(text), (1...7).contains(number) { return text }
    if let weekday = TypedDate.weekday(text) { return "\(weekday)" }
    return try "\(date(text))"
  }

  /// `24/12` is meant each year.
  private func layer(_ text: String) -> String {
    if OpeningRule.Day(text: text) != nil { return text }
    guard let date = try? TypedDate.read(text, today: today) else { return text }
    return "\(date.month.padded(2))-\(date.day.padded(2))"
  }

  /// By its id, or by its name in either language.
  private func skill(_ text: String) -> String {
    guard plan.house.skills[text] == nil else { return text }
    let wanted = Filter.plain(text)
    let named = plan.house.skills.values.filter {
      [$0.id, $0.dutch, $0.english].contains { Filter.plain($0) == wanted }
    }
    return named.count == 1 ? named[0].id : text
  }
}
