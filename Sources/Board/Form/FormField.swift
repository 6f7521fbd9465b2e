/// The fields of the booking form, in the order Tab goes through them.
package enum FormField: CaseIterable, Hashable, Sendable {
  case title, kind, status, museum, day, start, end, setup, teardown, rooms, staff, materials, needs
  case visitors, language, client, reference, notes

  /// Fields that offer a few values instead of typing; the arrows go through them.
  package var isChoice: Bool {
    switch self {
    case .status, .museum: true
    case .title, .kind, .day, .start, .end, .setup, .teardown, .rooms, .staff, .materials,
      .needs, .visitors, .language, .client, .reference, .notes:
      false
    }
  }

  /// What the first key does to what is already there: lists get one more.
  var entry: TextInput.Entry {
    switch self {
    case .rooms, .staff, .materials, .needs: .adding(", ")
    case .title, .kind, .status, .museum, .day, .start, .end, .setup, .teardown, .visitors,
      .language, .client, .reference, .notes:
      .replacing
    }
  }

  var next: FormField { step(1) }
  var previous: FormField { step(-1) }

  private func step(_ by: Int) -> FormField {
    let all = FormField.allCases
    let now = all.firstIndex(of: self) ?? 0
    return all[(now + by + all.count) % all.count]
  }
}
