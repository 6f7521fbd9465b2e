import Planning

/// What stands in the fields of a form.
typealias FormValues = [FormField: String]

extension FormState {
  var values: FormValues {
    Dictionary(uniqueKeysWithValues: FormField.allCases.map { ($0, value($0)) })
  }

  /// Takes over what only the other changed since the form was opened, and notes what both did.
  ///
  /// `base` is what both started from, `theirs` what the plan says by now.
  mutating func merge(base: FormValues, theirs: FormValues, by author: String?) {
    let isChanged = values != base
    for fields in FormState.groups {
      let changed = fields.filter { theirs[$0] != base[$0] }
      guard !changed.isEmpty else { continue }
      questions.removeAll { $0.fields == fields }
      guard fields.contains(where: { value($0) != theirs[$0] }) else { continue }
      let own = fields.filter { value($0) != base[$0] }
      if fields == [.status], isChanged, FormState.cancels(theirs, base) {
        ask(fields, theirs, by: author)
      } else if own.isEmpty || FormState.goTogether(own, changed) {
        take(changed, from: theirs, by: author)
      } else if let both = both(fields, base, theirs) {
        set(fields[0], to: both)
        note(fields, by: author)
      } else {
        ask(fields, theirs, by: author)
      }
    }
    // Who cancels means what was there, and that is another by now.
    if FormState.cancels(values, base), !FormState.cancels(theirs, base), theirs != base {
      ask([.status], theirs, by: author)
    }
  }

  /// The time is one field.
  private static let groups: [[FormField]] =
    [[.day, .start, .end]]
    + FormField.allCases.filter { ![.day, .start, .end].contains($0) }.map { [$0] }

  private static func cancels(_ values: FormValues, _ base: FormValues) -> Bool {
    func occupies(_ values: FormValues) -> Bool {
      values[.status].flatMap { Status(rawValue: $0) }?.occupies ?? true
    }
    return occupies(base) && !occupies(values)
  }

  private mutating func ask(_ fields: [FormField], _ theirs: FormValues, by author: String?) {
    let values = Dictionary(uniqueKeysWithValues: fields.map { ($0, theirs[$0] ?? "") })
    questions.removeAll { $0.fields == fields }
    questions.append(FormQuestion(fields: fields, theirs: values, by: author))
  }

  /// The start of one and the end of the other.
  private static func goTogether(_ own: [FormField], _ theirs: [FormField]) -> Bool {
    (own, theirs) == ([.start], [.end]) || (own, theirs) == ([.end], [.start])
  }

  private mutating func take(_ fields: [FormField], from theirs: FormValues, by author: String?) {
    for field in fields { set(field, to: theirs[field] ?? "") }
    note(fields, by: author)
  }

  private mutating func note(_ fields: [FormField], by author: String?) {
    changedBy = author ?? changedBy
    taken += fields.filter { !taken.contains($0) }
  }

  /// Rooms, people, materials and needs of both; nil for other fields, and where one name is in question.
  private func both(_ fields: [FormField], _ base: FormValues, _ theirs: FormValues) -> String? {
    guard let field = fields.first, [.rooms, .staff, .materials, .needs].contains(field) else {
      return nil
    }
    return NameList(base[field] ?? "").merged(NameList(text(field)), NameList(theirs[field] ?? ""))
  }
}

extension NameList {
  /// What both made of this list; nil when a name is there twice, or two made something else of it.
  func merged(_ mine: NameList, _ theirs: NameList) -> String? {
    guard let base = texts, let own = mine.texts, let others = theirs.texts else { return nil }
    var merged: [String] = []
    for name in theirs.names + mine.names.filter({ others[$0] == nil }) {
      let (was, wanted, stored) = (base[name], own[name], others[name])
      guard wanted == was || stored == was || wanted == stored else { return nil }
      if let text = wanted == was ? stored : wanted { merged.append(text) }
    }
    return merged.joined(separator: ", ")
  }

  /// Without the hours behind them.
  private var names: [String] { items.map { TimedName($0.name)?.name ?? $0.name } }

  /// Each with its hours and its count; nil when a name is there twice.
  private var texts: [String: String]? {
    guard Set(names).count == items.count else { return nil }
    return Dictionary(
      uniqueKeysWithValues: zip(
        names, items.map { FormText.name($0.name, count: $0.count) }))
  }
}
