import Planning

/// What an erasing commit tells whoever follows it: the names are in no commit, but what a row was
/// here and what it becomes differ by them.
extension NameErasure {
  /// `plan` is as it was before the commit.
  static func all(in change: PlanChange, from plan: Plan) -> [NameErasure] {
    var found: [NameErasure] = []
    for (before, after) in change.edits.flatMap({ texts(of: $0, in: plan) }) {
      guard let erasure = NameErasure(from: before, to: after), !found.contains(erasure) else {
        continue
      }
      found.append(erasure)
    }
    return found
  }

  /// Nil when nothing but a placeholder came, or the texts are the same.
  private init?(from before: String, to after: String) {
    guard before != after else { return nil }
    let (old, new) = (NameErasure.words(before), NameErasure.words(after))
    let lead = zip(old, new).prefix { $0 == $1 }.count
    let (oldRest, newRest) = (old.dropFirst(lead), new.dropFirst(lead))
    let trail = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
    self.init([oldRest.dropLast(trail).joined()], as: newRest.dropLast(trail).joined())
  }

  /// Words, and what is between them.
  private static func words(_ text: String) -> [Substring] {
    text.chunked { $0.isWordPart == $1.isWordPart && $0.isWordPart }
  }

  private static func texts(of edit: Edit, in plan: Plan) -> [(String, String)] {
    switch edit {
    case .museum(let row):
      guard let after = row.after, let before = plan.museums.first(where: { $0.id == after.id })
      else { return [] }
      return [(before.name, after.name), (before.address, after.address)]
    case .resource(let row):
      guard let after = row.after, let index = plan.resource(after.id) else { return [] }
      let before = plan[index]
      return [(before.name, after.name)] + Array(zip(before.features, after.features))
        + Array(zip(before.skills, after.skills))
    case .activity(let row):
      guard let after = row.after, let index = plan.activity(after.id) else { return [] }
      let before = plan[index]
      return [
        (before.title, after.title), (before.about.client, after.about.client),
        (before.about.reference, after.about.reference), (before.about.phase, after.about.phase),
        (before.about.series, after.about.series), (before.about.notes, after.about.notes),
      ]
    case .waiver(let row):
      guard let after = row.after, let before = plan.waivers[after.conflict] else { return [] }
      return [(before.reason, after.reason), (before.author, after.author)]
    case .house(let row):
      guard let after = row.after, let before = plan.house[after.key] else { return [] }
      return Array(zip(words(of: before), words(of: after)))
    case .booking, .opening, .travel: return []
    }
  }

  /// What people wrote into a row of the house, its ids and keys aside.
  private static func words(of row: HouseRow) -> [String] {
    switch row {
    case .kind(let row): [row.dutch, row.english]
    case .skill(let row): [row.dutch, row.english]
    case .closure(let row): [row.reason]
    case .calendarDay(let row): [row.name]
    case .zone(let row): [row.name]
    case .grant, .employment, .availability, .absence, .layout, .adjacency, .handling, .policy,
      .setting:
      []
    }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension String {
  /// Runs of characters of which each belongs with the one before it.
  fileprivate func chunked(_ belongs: (Character, Character) -> Bool) -> [Substring] {
    var chunks: [Substring] = []
    var start = startIndex
    var place = startIndex
    while place < endIndex {
      let next = index(after: place)
      if next == endIndex || !belongs(self[place], self[next]) {
        chunks.append(self[start..<next])
        start = next
      }
      place = next
    }
    return chunks
  }
}
