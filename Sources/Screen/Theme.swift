/// The look of every role.
package struct Theme: Hashable, Sendable {
  package let name: String
  /// By the role's number.
  private let styles: [Style]

  package init(name: String, style: (Role) -> Style) {
    self.name = name
    styles = Role.allCases.map(style)
  }

  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }
}
