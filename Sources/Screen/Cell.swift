/// One cell of the screen, eight bytes.
package struct Cell: Hashable, Sendable {
  /// A Unicode scalar, or from `firstCluster` on a place in the frame's table of clusters.
  package var glyph: UInt32
  package var role: Role
  /// Columns the glyph covers: 1, 2, or 0 for the second half of a wide one.
  package var width: UInt8
  /// Half a cell of a block: the glyph takes the role's background as its colour.
  package var isEdge: Bool
  /// Keeps all eight bytes known, so that cells can be compared as one number.
  private let reserved: UInt8 = 0

  package init(glyph: UInt32, role: Role, width: UInt8 = 1, isEdge: Bool = false) {
    self.glyph = glyph
    self.role = role
    self.width = width
    self.isEdge = isEdge
  }

  /// Past the last Unicode scalar.
  package static let firstCluster: UInt32 = 0x110000

  package static let blank = Cell(glyph: 0x20, role: .text)
}
