import Screen

/// The one table that says which key asks for what; help and the bottom line are made from it.
package enum KeyMap {
  /// The first key of each is the one hints show.
  package static let bindings: [(command: Command, keys: [Key])] = [
    (.left, [.left, .character("h")]), (.right, [.right, .character("l")]),
    (.up, [.up, .character("k")]), (.down, [.down, .character("j")]),
    (.dayStart, [.home]), (.dayEnd, [.end]),
    (.back, [.pageUp, .character("[")]), (.on, [.pageDown, .character("]")]),
    (.today, [.character("t")]), (.goTo, [.character("g")]),
    (.nextSection, [.tab]), (.rooms, [.character("1")]), (.staff, [.character("2")]),
    (.materials, [.character("3")]), (.activities, [.character("4")]),
    (.previousMuseum, [.character("<")]), (.nextMuseum, [.character(">")]),
    (.zoomIn, [.character("+"), .character("=")]), (.zoomOut, [.character("-")]),
    (.fold, [.character(" ")]), (.filter, [.character("f"), .character("/")]),
    (.new, [.character("n")]), (.find, [.character("v")]),
    (.house, [.character("H")]),
    (.open, [.enter, .character("e")]), (.grab, [.character("m")]),
    (.cancel, [.character("d"), .delete]), (.copy, [.character("y")]),
    (.paste, [.character("p")]), (.step, [.character("s")]),
    (.undo, [.character("u")]), (.redo, [.control("r")]),
    (.conflicts, [.character("c")]), (.nextConflict, [.character("!")]),
    (.repairs, [.character(".")]), (.waive, [.character("w")]),
    (.history, [.character("L")]), (.drafts, [.character("W")]),
    (.theme, [.character("T")]), (.help, [.character("?"), .function(1)]),
    (.redraw, [.control("l")]),
    (.quit, [.character("q"), .control("c")]),
  ]

  private static let commands: [Key: Command] = Dictionary(
    bindings.flatMap { binding in binding.keys.map { ($0, binding.command) } },
    uniquingKeysWith: { first, _ in first })

  package static func command(for key: Key) -> Command? { commands[key] }

  package static func keys(for command: Command) -> [Key] {
    bindings.first { $0.command == command }?.keys ?? []
  }
}
