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
    do {
      try CursesTerminal.run(theme: theme) { try listen($0) }
      print("left")
    } catch {
      print("failed: \(error)")
    }
  }

  private static func listen(_ terminal: CursesTerminal) throws {
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
