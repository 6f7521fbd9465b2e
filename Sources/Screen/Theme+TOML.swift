import TOMLKit

extension Theme {
  /// Reads a theme file: `[palette]` names colours, `[styles]` has one line for each role.
  ///
  /// A style that leaves out `foreground` or `background` takes that of `text`.
  package static func parse(toml: String, name: String) throws(ThemeError) -> Theme {
    let file = try ThemeFile(toml)
    try file.refuseUnknownRoles()
    let text = try file.style(of: .text, like: Style())
    var styles: [Style] = []
    for role in Role.allCases { styles.append(try file.style(of: role, like: text)) }
    return Theme(name: name, styles: styles)
  }
}

/// A theme file as the TOML library gives it.
private struct ThemeFile {
  let palette: TOMLTable
  let styles: TOMLTable

  init(_ text: String) throws(ThemeError) {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw .notTOML(line: error.source.begin.line, reason: error.description)
    } catch {
      throw .notTOML(line: 1, reason: String(describing: error))
    }
    palette = table["palette"]?.table ?? TOMLTable()
    styles = table["styles"]?.table ?? TOMLTable()
  }

  func refuseUnknownRoles() throws(ThemeError) {
    for name in styles.keys.sorted() where Role(name: name) == nil {
      throw .unknownRole(name, nearest: Role.nearestName(to: name))
    }
  }

  func style(of role: Role, like text: Style) throws(ThemeError) -> Style {
    guard let value = styles[role.name] else { throw .missingRole(role.name) }
    guard let table = value.table else { throw .badAttribute(role.name, role: role.name) }
    var style = Style(foreground: text.foreground, background: text.background)
    for key in table.keys {
      switch key {
      case "foreground": style.foreground = try colour(table[key], role)
      case "background": style.background = try colour(table[key], role)
      default: style.attributes.formUnion(try attribute(key, table[key], role))
      }
    }
    return style
  }

  private func colour(
    _ value: (any TOMLValueConvertible)?, _ role: Role
  ) throws(ThemeError) -> Colour {
    let written = value?.string ?? value?.int.map { String($0) } ?? ""
    guard let colour = Colour(palette[written]?.string ?? written) else {
      throw .badColour(written, role: role.name)
    }
    return colour
  }

  private func attribute(
    _ key: String, _ value: (any TOMLValueConvertible)?, _ role: Role
  ) throws(ThemeError) -> Style.Attributes {
    guard let found = Style.Attributes.named.first(where: { $0.name == key }),
      let isOn = value?.bool
    else { throw .badAttribute(key, role: role.name) }
    return isOn ? found.attribute : []
  }
}
