import ConstraintChecker
import Planning
import Screen

extension BoardState {
  /// Opens the form of an activity, or an empty one at the cursor.
  mutating func openForm(_ activity: ActivityIndex?) {
    var form: FormState
    if let activity {
      form = FormState(ActivityEdit(of: activity, in: plan), in: plan)
    } else {
      form = FormState(at: cursorMoment, museum: cursorMuseum, resource: cursorResource)
    }
    readAgain(&form)
    mode = .form(form)
  }

  mutating func updateForm(_ form: FormState, _ key: Key) -> [Effect] {
    if let question = form.asked { return updateQuestion(form, question, key) }
    var form = form
    let asked = form.asksToLeave
    form.asksToLeave = false
    switch key {
    case .escape, .control("c"): return leave(form, asked: asked)
    case .tab: step(&form, to: form.focus.next)
    case .backTab: step(&form, to: form.focus.previous)
    case .down where form.choices.isEmpty: step(&form, to: form.focus.next)
    case .up where form.chosen == nil: step(&form, to: form.focus.previous)
    case .control("s"): return save(form)
    case .enter: return enter(form)
    default: type(key, into: &form)
    }
    mode = .form(form)
    return []
  }

  /// Enter takes the choice stood on; on its own it saves.
  private mutating func enter(_ form: FormState) -> [Effect] {
    var form = form
    guard let chosen = form.chosen, let choice = form.choices[safe: chosen] else {
      return save(form)
    }
    take(choice, in: &form)
    mode = .form(form)
    return []
  }

  private mutating func leave(_ form: FormState, asked: Bool) -> [Effect] {
    let start = form.original.map { FormState($0, in: plan) }
    let isUntouched =
      start.map { $0.inputs.mapValues(\.string) == form.inputs.mapValues(\.string) }
      ?? form.text(.title).isEmpty
    guard asked || isUntouched else {
      var form = form
      form.asksToLeave = true
      mode = .form(form)
      return []
    }
    mode = form.question.map { .find($0) } ?? .browsing
    return []
  }

  mutating func save(_ form: FormState) -> [Effect] {
    var form = form
    form.visited = Set(FormField.allCases)
    readAgain(&form)
    mode = .form(form)
    guard let edit = form.edit else {
      if let first = FormField.allCases.first(where: { form.faults[$0] != nil }) {
        form.focus = first
        mode = .form(form)
      }
      return []
    }
    if ask(form) { return [] }
    names.skip(edit.bookings.count + 1)
    let effects = save(edit, conflicts: form.conflicts, returning: .form(form))
    if case .browsing = mode { stand(on: edit, of: form) }
    return effects
  }

  /// Whoever asked for free time sees where it came to lie.
  mutating func stand(on edit: ActivityEdit, of form: FormState) {
    guard form.question != nil else { return }
    let resources = edit.bookings.compactMap { plan.resource($0.resource) }
    guard let place = resources.first(where: { plan[$0].kind == .room }) ?? resources.first else {
      return
    }
    jump(to: place, edit.activity.span)
  }

  private mutating func type(_ key: Key, into form: inout FormState) {
    if form.focus.isChoice {
      turn(key, in: &form)
    } else if case .down = key, !form.choices.isEmpty {
      form.chosen = min((form.chosen ?? -1) + 1, form.choices.count - 1)
      return
    } else if case .up = key, let chosen = form.chosen {
      form.chosen = chosen == 0 ? nil : chosen - 1
      return
    } else {
      _ = form.inputs[form.focus, default: TextInput()].handle(key)
    }
    readAgain(&form)
    suggest(&form)
  }

  private func step(_ form: inout FormState, to field: FormField) {
    form.visited.insert(form.focus)
    complete(&form)
    form.inputs[form.focus]?.leave()
    form.focus = field
    form.inputs[field]?.enter(field.entry)
    form.choices = []
    form.chosen = nil
  }

  /// The only word that begins as typed stands in full once its field is left.
  private func complete(_ form: inout FormState) {
    guard let known = knownWords(form.focus),
      let word = known.find(form.text(form.focus).trimmed, completing: true)
    else { return }
    form.inputs[form.focus]?.replace(with: word)
    readAgain(&form)
  }

  /// Nil for fields that take any text.
  private func knownWords(_ field: FormField) -> KnownWords? {
    switch field {
    case .kind: KnownWords.kinds(in: plan)
    case .language: KnownWords.languages(in: plan)
    default: nil
    }
  }

  /// Arrows, space and letters go through the values of a choice.
  private func turn(_ key: Key, in form: inout FormState) {
    let forward: Bool
    switch key {
    case .right, .character(" "), .character("+"): forward = true
    case .left, .character("-"): forward = false
    default: return
    }
    switch form.focus {
    case .status:
      let all: [Status] = [.concept, .option, .confirmed, .cancelled, .archived]
      form.status = turned(form.status, all, forward)
    case .museum: form.museum = turned(form.museum, plan.museums.map(\.id), forward)
    default: break
    }
  }

  private func turned<Value: Equatable>(_ value: Value, _ all: [Value], _ forward: Bool) -> Value {
    guard let now = all.firstIndex(of: value) else { return value }
    return all[(now + (forward ? 1 : all.count - 1)) % all.count]
  }
}

// MARK: - Meaning

extension BoardState {
  /// Reads all fields anew and asks the checker, as saving would.
  func readAgain(_ form: inout FormState) {
    var reader = FormReader(form, plan: plan, today: today)
    form.sketch = reader.read(names)?.asked(at: now, was: form.original?.activity.status)
    form.faults = reader.faults
    form.conflicts = form.sketch.map { verdict(on: $0) } ?? []
  }

  private func suggest(_ form: inout FormState) {
    form.chosen = nil
    let typing = NameList.split(form.text(form.focus)).typing
    let names = ResourceNames(plan: plan, museum: form.museum)
    switch form.focus {
    case .rooms: form.choices = suggestions(typing, .room, names)
    case .staff: form.choices = suggestions(typing, .staff, names)
    case .materials: form.choices = suggestions(typing, .material, names)
    case .needs: form.choices = needs(starting: typing)
    case .kind: form.choices = kinds(starting: form.text(.kind))
    case .language: form.choices = languages(starting: form.text(.language))
    default: form.choices = []
    }
  }

  private func suggestions(
    _ typing: String, _ kind: Resource.Kind, _ names: ResourceNames
  ) -> [String] {
    guard !typing.isEmpty else { return [] }
    let found = names.suggestions(typing, kind: kind)
    return found == [typing] ? [] : found
  }

  private func kinds(starting typed: String) -> [String] {
    guard !typed.isEmpty else { return [] }
    let known = KnownWords.kinds(in: plan)
    let found =
      known.words.isEmpty
      ? plan.sharedWords.filter { Filter.plain($0).hasPrefix(Filter.plain(typed)) }.sorted()
      : known.starting(with: typed)
    return found == [typed] ? [] : Array(found.prefix(6))
  }

  private func languages(starting typed: String) -> [String] {
    guard !typed.isEmpty else { return [] }
    let found = KnownWords.languages(in: plan).starting(with: typed)
    return found == [typed] ? [] : Array(found.prefix(6))
  }

  private func needs(starting typed: String) -> [String] {
    guard !typed.isEmpty else { return [] }
    let found = NeedText(plan).suggestions(typed)
    return found == [typed] ? [] : found
  }

  /// Puts a choice in place of what is being typed.
  private mutating func take(_ choice: String, in form: inout FormState) {
    let before = NameList.split(form.text(form.focus)).done
    let isWord = [.kind, .language].contains(form.focus)
    let text = isWord || form.focus == .needs ? choice : FormText.quoted(choice)
    let lead = isWord || before.isEmpty ? "" : before.trimmed + " "
    form.inputs[form.focus, default: TextInput()].replace(with: lead + text)
    form.choices = []
    form.chosen = nil
    readAgain(&form)
  }
}

// MARK: - Where a new booking begins

extension BoardState {
  private var cursorMoment: LocalDateTime {
    guard view.zoom.step >= 1440 else { return cursor.moment }
    return LocalDateTime(cursor.moment.date, minuteOfDay: hours.lowerBound)
  }

  var cursorResource: Resource? {
    guard case .resource(let resource) = currentRow else { return nil }
    return plan[resource]
  }

  var cursorMuseum: MuseumID {
    switch currentRow {
    case .museum(let museum): museum
    case .resource(let resource): plan[resource].museum
    case .activity(let activity): plan.museum(activity).id
    case nil: view.museum ?? plan.museums.first?.id ?? ""
    }
  }
}
