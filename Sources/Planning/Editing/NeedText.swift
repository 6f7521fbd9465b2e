/// What an activity asks for as planners type it: `gids ×2, fr c1, theater, Headset ×25`.
///
/// A word is looked for among skills, languages, features of rooms, layouts and materials. Where it means
/// several of them, or nobody has it yet, what it is comes before it: `layout:theater`, `taal:pt`.
package struct NeedText {
  package enum Fault: Error, Hashable, Sendable {
    case unknown(String)
    /// Of several forms, or the beginning of several words.
    case ambiguous(String, [Need.Form])
    case notANumber(most: Int)
    /// A feature or layout is there or it is not.
    case onlyOnce(String)
  }

  /// By form, what there is: as it is typed in small letters, and what it stands for.
  private var known: [Need.Form: [String: String]] = [:]
  /// As they are shown, by form and item.
  private var names: [Need.Form: [String: String]] = [:]

  private static let most = 1_000_000

  package init(_ plan: Plan) {
    for skill in plan.house.skills.values {
      let form: Need.Form = skill.form == .language ? .language : .skill
      add(skill.id, form)
      for name in [skill.dutch, skill.english] { alias(name, of: skill.id, form) }
    }
    for resource in plan.resources { add(resource) }
    for layout in plan.house.layouts.values.joined() { add(layout.name, .layout) }
  }

  private mutating func add(_ resource: Resource) {
    switch resource.kind {
    case .room: for feature in resource.features { add(feature, .feature) }
    case .material:
      add(resource.id.text, .material, as: resource.name)
      alias(resource.name, of: resource.id.text, .material)
    case .staff:
      for skill in resource.skills {
        let language = skill.hasPrefix("lang:")
        add(language ? String(skill.dropFirst(5)) : skill, language ? .language : .skill)
      }
    }
  }

  private mutating func add(_ item: String, _ form: Need.Form, as name: String? = nil) {
    known[form, default: [:]][item.lowercased()] = item
    names[form, default: [:]][item] = name ?? item
  }

  /// The first of several materials with one name is found by it.
  private mutating func alias(_ name: String, of item: String, _ form: Need.Form) {
    if known[form]?[name.lowercased()] == nil {
      known[form, default: [:]][name.lowercased()] = item
    }
  }
}

// MARK: - Reading

extension NeedText {
  /// In the order typed; what is asked for twice is counted together.
  package func read(_ text: String) throws(Fault) -> [Need] {
    var needs: [Need] = []
    for item in NameList(text).items {
      guard (1...NeedText.most).contains(item.count) else {
        throw .notANumber(most: NeedText.most)
      }
      var need = try need(item.name)
      let isThereOrNot = need.form == .feature || need.form == .layout
      if isThereOrNot, item.count > 1 { throw .onlyOnce(need.item) }
      if let known = needs.firstIndex(where: { $0.isAlike(need) }) {
        if !isThereOrNot { needs[known].count += item.count }
      } else {
        need.count = item.count
        needs.append(need)
      }
    }
    return needs
  }

  private func need(_ typed: String) throws(Fault) -> Need {
    guard let colon = typed.firstIndex(of: ":"), let form = NeedText.forms[typed[..<colon].trimmed]
    else { return try need(typed, among: Need.Form.allCases) }
    let word = typed[typed.index(after: colon)...].trimmed
    do throws(Fault) {
      return try need(word, among: [form])
    } catch {
      // Whoever says what it is may ask for what nobody has; materials are there or not.
      guard form != .material, case .unknown = error, !word.isEmpty else { throw error }
      let (word, level) = NeedText.level(of: word)
      return Need(form, word, level: form == .skill || form == .language ? level : nil)
    }
  }

  private func need(_ typed: String, among forms: [Need.Form]) throws(Fault) -> Need {
    if let exact = try only(typed, among: forms, where: { $0 == $1 }) { return exact }
    let (word, level) = NeedText.level(of: typed)
    let people = forms.filter { $0 == .skill || $0 == .language }
    if let level, var found = try only(word, among: people, where: { $0 == $1 }) {
      found.level = level
      return found
    }
    if let begun = try only(typed, among: forms, where: { $0.hasPrefix($1) }) { return begun }
    throw .unknown(typed)
  }

  private func only(
    _ typed: String, among forms: [Need.Form], where fits: (_ word: String, _ typed: String) -> Bool
  ) throws(Fault) -> Need? {
    let typed = typed.lowercased()
    var found: [Need] = []
    for form in forms {
      let items = Set((known[form] ?? [:]).filter { fits($0.key, typed) }.values)
      found += items.map { Need(form, $0) }
    }
    guard found.count > 1 else { return found.first }
    throw .ambiguous(
      typed, Need.Form.allCases.filter { form in found.contains { $0.form == form } })
  }

  /// A level of a language is a last word: `fr c1`.
  private static func level(of typed: String) -> (word: String, SkillGrant.Level?) {
    guard let space = typed.lastIndex(of: " "),
      let level = SkillGrant.Level(text: typed[typed.index(after: space)...].trimmed)
    else { return (typed, nil) }
    return (typed[..<space].trimmed, level)
  }

  private static let forms: [String: Need.Form] = [
    "skill": .skill, "vaardigheid": .skill, "language": .language, "taal": .language,
    "feature": .feature, "voorziening": .feature, "layout": .layout, "opstelling": .layout,
    "material": .material, "materiaal": .material,
  ]
}

extension Need {
  fileprivate func isAlike(_ other: Need) -> Bool {
    form == other.form && item == other.item && level == other.level
  }
}

// MARK: - Writing

extension NeedText {
  /// What gives the same needs when it is read.
  package func text(of needs: [Need]) -> String {
    needs.map { need in
      let level = need.level.map { " \($0.text)" } ?? ""
      let count = need.count == 1 ? "" : " ×\(need.count)"
      return word(for: need) + level + count
    }.joined(separator: ", ")
  }

  /// Words that begin as typed, then those that contain it, as they can be typed.
  package func suggestions(_ typed: String, limit: Int = 6) -> [String] {
    let wanted = typed.lowercased()
    let all = Need.Form.allCases.flatMap { form in
      (names[form] ?? [:]).sorted { $0.value < $1.value }
        .map { (name: $0.value.lowercased(), need: Need(form, $0.key)) }
    }
    let starting = all.filter { $0.name.hasPrefix(wanted) }
    let containing = all.filter { !$0.name.hasPrefix(wanted) && $0.name.contains(wanted) }
    return (starting + containing).prefix(limit).map { word(for: $0.need) }
  }

  private func word(for need: Need) -> String {
    let name = names[need.form]?[need.item] ?? need.item
    for word in [name, need.item] where (try? self.need(word)) == Need(need.form, need.item) {
      return quoted(word)
    }
    return quoted("\(need.form.rawValue):\(need.item)")
  }

  private func quoted(_ word: String) -> String { word.contains(",") ? "\"\(word)\"" : word }
}
