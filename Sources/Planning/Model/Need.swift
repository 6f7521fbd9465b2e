/// Something an activity asks for, whether or not a booking fills it yet.
package struct Need: Hashable, Sendable {
  package enum Form: String, CaseIterable, Sendable {
    /// People with a skill or certificate.
    case skill
    /// People who speak a language.
    case language
    /// A feature of the room, such as `rolstoel`.
    case feature
    /// A layout of the room.
    case layout
    /// Pieces of a material, by its id.
    case material
  }

  package var form: Form
  /// A skill, language, feature, layout or material.
  package var item: String
  /// People or pieces; 1 for features and layouts.
  package var count: Int
  /// Least level of a language or skill; nil: B2 for a language, any for a skill.
  package var level: SkillGrant.Level?

  package init(
    _ form: Form, _ item: String, count: Int = 1, level: SkillGrant.Level? = nil
  ) {
    self.form = form
    self.item = item
    self.count = count
    self.level = level
  }
}
