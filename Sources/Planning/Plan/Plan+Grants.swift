extension Plan {
  /// What a person can do, by skill.
  ///
  /// A word among the resource's own skills, such as `gids` or `lang:fr`, is a grant without level
  /// and without end, unless the house has a row for that person and skill: then that row counts.
  package func grants(of person: ResourceIndex) -> [SkillGrant] {
    let resource = self[person]
    let granted = house.grants[resource.id] ?? []
    let known = Set(granted.map(\.skill))
    let words = Set(resource.skills.map { Skill.id(ofWord: $0) }).subtracting(known)
    return (granted + words.map { SkillGrant(person: resource.id, skill: $0) })
      .sorted { $0.skill < $1.skill }
  }
}

extension Skill {
  /// The skill that a word in a list of skills means: `lang:fr` is the language `fr`.
  package static func id(ofWord word: String) -> String {
    let prefix = "lang:"
    return word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : word
  }
}
