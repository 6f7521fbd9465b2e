/// What a terminal can tell the program.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted in one go; never obeyed as keys.
  case paste(String)
  case resized(Size)
  /// The wake-up descriptor became readable.
  case woken
  /// The terminal is gone or the program was asked to end.
  case hangUp
}

/// A mouse button or wheel at a cell.
package struct MouseEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case press, release, drag, doubleClick, wheelUp, wheelDown
  }

  package var kind: Kind
  package var position: Position

  package init(kind: Kind, position: Position) {
    self.kind = kind
    self.position = position
  }
}
