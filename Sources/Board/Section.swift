/// Which kind of rows the grid shows.
package enum Section: Int, CaseIterable, Sendable {
  case rooms, staff, materials, activities

  package var next: Section { Section(rawValue: (rawValue + 1) % 4) ?? .rooms }
}
