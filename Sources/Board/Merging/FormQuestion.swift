import Planning

/// Fields that somebody else set otherwise while they were being changed here.
package struct FormQuestion: Hashable, Sendable {
  /// One field, or those of the time together.
  package let fields: [FormField]
  /// What the other wrote, as it would stand in the fields.
  package let theirs: [FormField: String]
  /// Nil when it is not known who.
  package let by: String?
}

extension FormState {
  /// The question a field takes part in.
  package func question(_ field: FormField) -> FormQuestion? {
    questions.first { $0.fields.contains(field) }
  }

  /// The question being asked.
  package var asked: FormQuestion? { keepsMine == nil ? nil : questions.first }

  /// What stands in a field, choices by their ids.
  package func value(_ field: FormField) -> String {
    switch field {
    case .status: status.rawValue
    case .museum: museum.text
    case .title, .kind, .day, .start, .end, .setup, .teardown, .rooms, .staff, .materials,
      .needs, .visitors, .language, .client, .reference, .notes:
      text(field)
    }
  }

  mutating func set(_ field: FormField, to value: String) {
    switch field {
    case .status: status = Status(rawValue: value) ?? status
    case .museum: museum = MuseumID(value)
    case .title, .kind, .day, .start, .end, .setup, .teardown, .rooms, .staff, .materials,
      .needs, .visitors, .language, .client, .reference, .notes:
      inputs[field, default: TextInput()].replace(with: value)
    }
  }
}
