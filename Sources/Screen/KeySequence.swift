/// What a complete `ESC [` sequence says.
enum KeySequence: Hashable, Sendable {
  case event(InputEvent)
  case pasteBegins
  /// A mouse report of before 1994: three more bytes follow.
  case oldMouse
  case nothing

  /// Reads parameters such as `1;5` and the final byte that names the sequence.
  init(_ parameters: [UInt8], _ final: UInt8) {
    let letter = Character(Unicode.Scalar(final))
    if parameters.first == UInt8(ascii: "<") {
      self = Self.mouse(Self.numbers(parameters.dropFirst()), isPress: letter == "M")
      return
    }
    // Answers and reports of the terminal itself begin with one of these.
    guard !(0x3C...0x3F).contains(parameters.first ?? 0) else {
      self = .nothing
      return
    }
    let numbers = Self.numbers(parameters[...])
    switch letter {
    case "M": self = parameters.isEmpty ? .oldMouse : .nothing
    case "~" where numbers.first == 200: self = .pasteBegins
    case "~": self = Self.event(Self.key(tilde: numbers))
    case "u": self = Self.event(Self.key(code: numbers.first, modifiers: numbers.dropFirst().first))
    default: self = Self.event(Self.key(letter: letter, modifiers: numbers.dropFirst().first))
    }
  }

  private static func event(_ key: Key?) -> KeySequence {
    key.map { .event(.key($0)) } ?? .nothing
  }

  /// Semicolon-separated numbers; sub-parameters and nonsense count as 0.
  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0.prefix(8), as: UTF8.self)) ?? 0
    }
  }
}

// MARK: - Keys

extension KeySequence {
  /// Modifiers are 1 plus a bit each: 1 Shift, 2 Alt, 4 Control.
  private static func isShift(_ modifiers: Int?) -> Bool {
    guard let modifiers, modifiers > 0 else { return false }
    return (modifiers - 1) & 7 == 1
  }

  private static func key(letter: Character, modifiers: Int?) -> Key? {
    let isShift = isShift(modifiers)
    switch letter {
    case "A": return isShift ? .shiftUp : .up
    case "B": return isShift ? .shiftDown : .down
    case "C": return isShift ? .shiftRight : .right
    case "D": return isShift ? .shiftLeft : .left
    // rxvt has letters of its own for Shift.
    case "a": return .shiftUp
    case "b": return .shiftDown
    case "c": return .shiftRight
    case "d": return .shiftLeft
    case "H": return .home
    case "F": return .end
    case "P": return .function(1)
    case "Q": return .function(2)
    case "R": return .function(3)
    case "S": return .function(4)
    case "Z": return .backTab
    default: return nil
    }
  }

  private static func key(tilde numbers: [Int]) -> Key? {
    switch numbers.first {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11, 12, 13, 14, 15: .function((numbers.first ?? 11) - 10)
    case 17, 18, 19, 20, 21: .function((numbers.first ?? 17) - 11)
    case 23, 24: .function((numbers.first ?? 23) - 12)
    case 27 where numbers.count == 3: key(code: numbers[2], modifiers: numbers[1])
    default: nil
    }
  }

  /// Keys spelled as a character's number, as xterm and kitty do for odd combinations.
  private static func key(code: Int?, modifiers: Int?) -> Key? {
    guard let code, code > 0, let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value)
    else {
      return nil
    }
    let bits = max(0, (modifiers ?? 1) - 1)
    if code == 9 { return bits & 1 == 1 ? .backTab : .tab }
    if code == 27 { return .escape }
    if code < 0x20 || code == 0x7F { return KeyDecoder.key(control: UInt8(code)) }
    guard scalar.properties.generalCategory != .control else { return nil }
    let letter = Character(scalar)
    if bits & 4 == 4 { return .control(letter.lowercased().first ?? letter) }
    return bits & 2 == 2 ? .alt(letter) : .character(letter)
  }
}

extension KeyDecoder {
  /// Keys that send one control byte.
  static func key(control byte: UInt8) -> Key? {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// Keys after `ESC O`, as terminals in application mode send them.
  static func key(single byte: UInt8) -> Key? {
    switch KeySequence([], byte) {
    case .event(.key(let key)) where byte != UInt8(ascii: "Z"): key
    case .event, .pasteBegins, .oldMouse: byte == UInt8(ascii: "M") ? .enter : nil
    case .nothing: nil
    }
  }

  static func key(console byte: UInt8) -> Key? {
    (0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : nil
  }
}

// MARK: - Mouse

extension KeySequence {
  /// Button bits of SGR reports: 3 the button, 32 motion, 64 the wheel; places count from 1.
  private static func mouse(_ numbers: [Int], isPress: Bool) -> KeySequence {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0,
      let kind = kind(button: numbers[0], isPress: isPress)
    else { return .nothing }
    let position = Position(column: numbers[1] - 1, row: numbers[2] - 1)
    return .event(.mouse(MouseEvent(kind: kind, position: position)))
  }

  /// Only the left button and the wheel mean something on the board.
  private static func kind(button: Int, isPress: Bool) -> MouseEvent.Kind? {
    if button & 64 != 0 {
      switch button & 3 {
      case 0: return isPress ? .wheelUp : nil
      case 1: return isPress ? .wheelDown : nil
      default: return nil
      }
    }
    guard button & 3 == 0 else { return nil }
    guard isPress else { return .release }
    return button & 32 != 0 ? .drag : .press
  }
}
