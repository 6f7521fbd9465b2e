import Board

/// Which lines a column of the form has, and from which one on they are shown.
struct FormLayout {
  enum Line: Hashable {
    case blank
    case field(FormField)
    /// A place in the focused field's choices.
    case choice(Int)
  }

  private(set) var lines: [Line] = []
  private(set) var top = 0

  /// What and when, beside with whom and for whom.
  static let left: [FormField] = [
    .title, .kind, .status, .museum, .day, .start, .end, .setup, .teardown,
  ]
  static let right: [FormField] = [
    .rooms, .staff, .materials, .needs, .visitors, .language, .client, .reference, .notes,
  ]
  /// Fields that begin a group, set apart where there is room.
  private static let beginnings: Set<FormField> = [.day, .setup, .rooms, .visitors, .client]

  init(_ form: FormState, _ fields: [FormField], rows: Int) {
    let isRoomy = rows >= fields.count + 4 + form.choices.count
    var needed = 0
    for field in fields {
      let begins = isRoomy && FormLayout.beginnings.contains(field)
      if begins, field != fields.first { lines.append(.blank) }
      lines.append(.field(field))
      guard field == form.focus else { continue }
      lines += form.choices.indices.map { .choice($0) }
      needed = lines.count
    }
    let focus = lines.firstIndex(of: .field(form.focus)) ?? 0
    top = min(focus, max(0, needed - rows))
  }
}

extension FormField {
  /// Columns its value is given.
  var columns: Int {
    switch self {
    case .title, .rooms, .staff, .materials, .needs, .client, .notes: 46
    case .kind, .reference, .status, .museum: 30
    case .day, .start, .end: 18
    case .setup, .teardown, .visitors, .language: 8
    }
  }
}
