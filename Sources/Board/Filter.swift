import Planning

/// What of the plan is shown; everything when empty.
package struct Filter: Hashable, Sendable {
  /// Looked for in titles, clients, kinds and names of rows, capitals and accents aside.
  package var text = ""
  package var statuses = Filter.usual

  /// Cancelled and archived activities are asked for when wanted.
  package static let usual: StatusSet = [.concept, .option, .confirmed]

  package init() {}

  package var isActive: Bool { !text.isEmpty || statuses != Filter.usual }

  /// Of a title that a museum keeps from `viewer` only the museum's name can be found.
  package func shows(
    _ activity: ActivityIndex, in plan: Plan, seenFrom viewer: MuseumID? = nil
  ) -> Bool {
    guard statuses.contains(plan.status(activity)) else { return false }
    guard !text.isEmpty else { return true }
    guard !plan.hidesTitle(of: activity, from: viewer) else {
      return matches(plan.museum(activity).name) || matches(plan.kind(activity))
    }
    return matches(plan.title(activity)) || matches(plan.kind(activity))
      || matches(plan.about(activity)?.client ?? "")
  }

  package func matches(_ words: String) -> Bool {
    Filter.plain(words).contains(Filter.plain(text))
  }

  /// Letters without capitals and accents.
  package static func plain(_ text: String) -> String {
    text.lowercased().decomposed
  }
}

extension String {
  /// Base letters only: combining marks fall away after canonical decomposition.
  fileprivate var decomposed: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.flatMap { Latin.base[$0].map { [$0] } ?? [$0] }
          .filter { $0.properties.generalCategory != .nonspacingMark }))
  }
}

/// Latin letters with marks and the plain letters under them (U+00E0–U+017F as Dutch, French,
/// German and Polish names use them).
private enum Latin {
  static let base: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("i", "ìíîïĩīĭį"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
      ("s", "śŝşšſ"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    return groups.reduce(into: [:]) { table, group in
      for scalar in group.1.unicodeScalars { table[scalar] = group.0 }
    }
  }()
}
