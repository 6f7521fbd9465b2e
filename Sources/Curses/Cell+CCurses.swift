import CCurses
import Screen

extension pb_cell {
  /// A cell as the C side takes it.
  init(_ cell: Cell, _ frame: Frame) {
    self.init()
    style = cell.isEdge ? pb_cell.edgeStyle(of: cell.role) : cell.role.rawValue
    width = cell.width
    count = 1
    scalars.0 = cell.glyph
    if cell.glyph >= Cell.firstCluster { take(frame.text(of: cell)) }
  }

  /// Edges have styles of their own, after those of the roles.
  static func edgeStyle(of role: Role) -> UInt8 {
    role.rawValue + UInt8(Role.allCases.count)
  }

  private mutating func take(_ cluster: String) {
    let values = cluster.unicodeScalars.prefix(PB_SCALARS).map(\.value)
    count = UInt8(values.count)
    withUnsafeMutableBytes(of: &scalars) { bytes in
      let places = bytes.bindMemory(to: UInt32.self)
      for (place, value) in values.enumerated() { places[place] = value }
    }
  }
}
