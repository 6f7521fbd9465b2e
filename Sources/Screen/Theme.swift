/// The look of every role.
package struct Theme: Hashable, Sendable {
  package let name: String
  /// By the role's number.
  private let styles: [Style]

  package init(name: String, style: (Role) -> Style) {
    self.init(name: name, styles: Role.allCases.map(style))
  }

  /// One style for each role, in their order.
  init(name: String, styles: [Style]) {
    self.name = name
    self.styles = styles
  }

  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }
}
