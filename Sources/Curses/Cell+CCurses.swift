import CCurses
import Screen

extension pb_cell {
  /// A cell as the C side takes it; a cluster still has to be taken from the frame's table.
  init(_ cell: Cell) {
    self.init()
    style = cell.isEdge ? pb_cell.edgeStyle(of: cell.role) : cell.role.rawValue
    width = cell.width
    count = 1
    scalars.0 = cell.glyph
  }

  /// Edges have styles of their own, after those of the roles.
  static func edgeStyle(of role: Role) -> UInt8 {
    role.rawValue + roleCount
  }

  private static let roleCount = UInt8(Role.allCases.count)

  mutating func take(_ cluster: String) {
    let values = cluster.unicodeScalars.prefix(PB_SCALARS).map(\.value)
    count = UInt8(values.count)
    withUnsafeMutableBytes(of: &scalars) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (place, value) in values.enumerated() { places[place] = value }
    }
  }
}
