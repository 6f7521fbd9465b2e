/// Turns the bytes a terminal sends into events, one byte at a time.
///
/// Sequences may arrive in pieces; what no terminal should send is dropped, never typed.
package struct KeyDecoder: Hashable, Sendable {
  private var state = State.ground

  package init() {}

  private enum State: Hashable, Sendable {
    case ground
    case escape
    /// After `ESC [`: parameters so far.
    case sequence([UInt8])
    /// After `ESC O`.
    case single
    /// After `ESC [ [`: function keys of the Linux console.
    case console
    case character([UInt8], missing: Int, isAlt: Bool)
    case paste([UInt8])
    case skipping(Int)
  }

  /// Whether silence would mean something: a lone Escape, or a paste that never ends.
  package var patience: Patience? {
    switch state {
    case .escape, .single: .escape
    case .sequence(let parameters): parameters.isEmpty ? .escape : nil
    case .paste: .paste
    case .ground, .console, .character, .skipping: nil
    }
  }

  package enum Patience: Int, Sendable {
    /// Milliseconds within which the rest of a sequence follows, also over slow lines.
    case escape = 25
    case paste = 1000
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { feed(byte, &events) }
    return events
  }

  /// What the bytes so far mean when no more come.
  package mutating func giveUp() -> [InputEvent] {
    defer { state = .ground }
    switch state {
    case .escape: return [.key(.escape)]
    case .single: return [.key(.alt("O"))]
    case .sequence(let parameters): return parameters.isEmpty ? [.key(.alt("["))] : []
    case .paste(let bytes): return [.paste(Self.pasted(bytes))]
    case .ground, .console, .character, .skipping: return []
    }
  }
}

// MARK: - One byte

extension KeyDecoder {
  private static let escapeByte: UInt8 = 0x1B

  private mutating func feed(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground: begin(byte, isAlt: false, &events)
    case .escape: afterEscape(byte, &events)
    case .sequence(let parameters): inSequence(parameters, byte, &events)
    case .single: end(byte, Self.key(single: byte), &events)
    case .console: end(byte, Self.key(console: byte), &events)
    case .character(let bytes, let missing, let isAlt):
      inCharacter(bytes, missing, isAlt, byte, &events)
    case .paste: inPaste(byte, &events)
    case .skipping(let count): state = count > 1 ? .skipping(count - 1) : .ground
    }
  }

  private mutating func begin(_ byte: UInt8, isAlt: Bool, _ events: inout [InputEvent]) {
    state = .ground
    switch byte {
    case Self.escapeByte: state = .escape
    case 0x20..<0x7F:
      let letter = Character(Unicode.Scalar(byte))
      events.append(.key(isAlt ? .alt(letter) : .character(letter)))
    case 0xC2...0xDF: state = .character([byte], missing: 1, isAlt: isAlt)
    case 0xE0...0xEF: state = .character([byte], missing: 2, isAlt: isAlt)
    case 0xF0...0xF4: state = .character([byte], missing: 3, isAlt: isAlt)
    default: if let key = Self.key(control: byte) { events.append(.key(key)) }
    }
  }

  private mutating func afterEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .single
    case 0x00..<0x20:
      events.append(.key(.escape))
      begin(byte, isAlt: false, &events)
    default: begin(byte, isAlt: true, &events)
    }
  }

  private mutating func inSequence(
    _ parameters: [UInt8], _ byte: UInt8, _ events: inout [InputEvent]
  ) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .console
    case 0x20..<0x40 where parameters.count < 32: state = .sequence(parameters + [byte])
    case 0x40..<0x7F: finish(parameters, byte, &events)
    default: end(byte, nil, &events)
    }
  }

  /// Ends a sequence; an escape that breaks it off begins the next.
  private mutating func end(_ byte: UInt8, _ key: Key?, _ events: inout [InputEvent]) {
    state = byte == Self.escapeByte ? .escape : .ground
    if let key { events.append(.key(key)) }
  }

  private mutating func finish(
    _ parameters: [UInt8], _ final: UInt8, _ events: inout [InputEvent]
  ) {
    state = .ground
    switch KeySequence(parameters, final) {
    case .event(let event): events.append(event)
    case .pasteBegins: state = .paste([])
    case .oldMouse: state = .skipping(3)
    case .nothing: break
    }
  }

  private mutating func inCharacter(
    _ bytes: [UInt8], _ missing: Int, _ isAlt: Bool, _ byte: UInt8, _ events: inout [InputEvent]
  ) {
    guard byte & 0xC0 == 0x80 else { return begin(byte, isAlt: false, &events) }
    guard missing == 1 else {
      state = .character(bytes + [byte], missing: missing - 1, isAlt: isAlt)
      return
    }
    state = .ground
    let scalars = String(decoding: bytes + [byte], as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1, scalar != "\u{FFFD}",
      scalar.properties.generalCategory != .control
    else { return }
    events.append(.key(isAlt ? .alt(Character(scalar)) : .character(Character(scalar))))
  }
}

// MARK: - Pastes

extension KeyDecoder {
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// More than anyone pastes on purpose, in bytes; the rest is dropped.
  private static let pasteLimit = 1 << 20

  private mutating func inPaste(_ byte: UInt8, _ events: inout [InputEvent]) {
    guard case .paste(var bytes) = state else { return }
    // Emptied first: the bytes must not be shared, or each one would copy the paste.
    state = .ground
    bytes.append(byte)
    if bytes.count > Self.pasteLimit { bytes.remove(at: bytes.count - Self.pasteEnd.count - 1) }
    if byte == Self.pasteEnd.last, bytes.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
      events.append(.paste(Self.pasted(bytes.dropLast(Self.pasteEnd.count))))
    } else {
      state = .paste(bytes)
    }
  }

  /// Terminals send line ends as carriage returns.
  private static func pasted(_ bytes: some Collection<UInt8>) -> String {
    String(String(decoding: bytes, as: UTF8.self).map { $0.isNewline ? "\n" : $0 })
  }
}
