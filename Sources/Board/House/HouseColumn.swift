import Interchange
import Planning

/// A column of a sheet of the house, and what its cells are.
package struct HouseColumn: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// An id that says nothing to anybody.
    case hidden
    case resource(Resource.Kind)
    /// Any number of rooms.
    case rooms
    /// One of the museums; `orAll` where an empty cell means all of them.
    case museum(orAll: Bool)
    /// One of a few words, the usual one first.
    case words([String])
    case skill
    /// The code of a rule, and numbers it goes by: `warn-percent=80`.
    case rule, numbers
    case date
    /// When something begins, and when it is over: a day alone is the whole of it.
    case start, end
    case clock
    /// A day of the week.
    case weekday
    /// A weekday or a date, or days of each year.
    case pattern, layer
    case text
  }

  package let file: PlanFile
  package let name: String
  package let content: Content

  package static func all(of file: PlanFile) -> [HouseColumn] {
    file.columns.map { HouseColumn(file: file, name: $0, content: content($0, file)) }
  }

  package var isChoice: Bool {
    switch content {
    case .museum, .words: true
    case .hidden, .resource, .rooms, .skill, .rule, .numbers, .date, .start, .end, .clock, .weekday,
      .pattern, .layer, .text:
      false
    }
  }

  /// Its values are few and known to nobody by heart: they are listed before anything is typed.
  var offersAll: Bool { content == .rule || content == .numbers }

  private static func content(_ name: String, _ file: PlanFile) -> Content {
    switch name {
    case "id" where file == .absences || file == .closures: .hidden
    case "person": .resource(.staff)
    case "room", "neighbour": .resource(.room)
    case "material": .resource(.material)
    case "rooms": .rooms
    case "part_of": .resource(.room)
    case "museum": .museum(orAll: file == .calendar || file == .ruleSettings)
    case "skill": .skill
    case "rule": .rule
    case "parameters": .numbers
    case "date", "first", "last", "valid_from", "valid_until": .date
    case "start": .start
    case "end": .end
    case "open", "close": .clock
    case "weekday": .weekday
    case "day": file == .availability ? .pattern : .layer
    default: words(name, file).map { .words($0) } ?? .text
    }
  }

  private static func words(_ name: String, _ file: PlanFile) -> [String]? {
    switch (file, name) {
    case (.absences, "form"): Absence.Form.allCases.map(\.rawValue)
    case (.employment, "form"): Employment.Form.allCases.map(\.rawValue)
    case (.employment, "profile"): Employment.Profile.allCases.map(\.rawValue)
    case (.skills, "form"): Skill.Form.allCases.map(\.rawValue)
    case (.kinds, "audience"): ActivityKind.Audience.allCases.map(\.rawValue)
    case (.kinds, "noise"): ActivityKind.Noise.allCases.map { String($0.rawValue) }
    case (.calendar, "meaning"): CalendarDay.Meaning.allCases.map(\.rawValue)
    case (.policies, "titles"): MuseumPolicy.Titles.allCases.map(\.rawValue)
    case (.ruleSettings, "weight"): [""] + RuleSetting.Weight.allCases.map(\.rawValue)
    case (.staffSkills, "level"): [""] + SkillGrant.Level.allCases.map(\.text)
    case (.resources, "kind"): Resource.Kind.allCases.map(\.rawValue)
    case (.layouts, "seated"), (.adjacency, "noise"): ["yes", "no"]
    case (.adjacency, "dust"), (.handling, "van"): ["no", "yes"]
    case (.kinds, "needs_silence"), (.kinds, "spoiled_by_noise"), (.kinds, "dust"),
      (.kinds, "art"), (.kinds, "guided"), (.kinds, "firm_buffers"), (.kinds, "parallel"):
      ["no", "yes"]
    default: nil
    }
  }
}
