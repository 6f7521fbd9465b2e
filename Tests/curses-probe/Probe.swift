import Curses
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program only to be looked at by the terminal tests: shows its input, ends in many ways.
@main
enum Probe {
  struct Thrown: Error {}

  static func main() {
    let theme = CommandLine.arguments.dropFirst().first.flatMap(Self.theme) ?? .monochrome
    var wake: [Int32] = [-1, -1]
    pipe(&wake)
    do {
      try CursesTerminal.run(theme: theme, wakeDescriptor: wake[0]) {
        try listen($0, waker: wake[1])
      }
      print("left")
    } catch {
      print("failed: \(error)")
    }
  }

  private static func listen(_ terminal: CursesTerminal, waker: Int32) throws {
    var picture = Picture()
    while true {
      terminal.show(picture.frame(terminal.size))
      guard let event = terminal.nextEvent(within: nil) else { continue }
      picture.lastEvent = String(describing: event)
      switch event {
      case .key(.character("q")), .hangUp: return
      case .key(.character("t")): throw Thrown()
      case .key(.character("a")): abort()
      case .key(.character("f")): fatalError("as asked")
      case .key(.character("w")): write(waker, "!", 1)
      case .key(.character("m")): terminal.setTheme(.monochrome)
      case .key(.right): picture.cursor += 1
      case .key, .mouse, .paste, .resized, .woken: break
      }
    }
  }

  private static func theme(path: String) -> Theme? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return try? Theme.parse(toml: String(decoding: bytes.prefix(count), as: UTF8.self), name: path)
  }
}
