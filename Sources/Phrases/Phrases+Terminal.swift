extension Phrases {
  /// Why the board cannot be shown in this terminal, and what can be done.
  package func noTerminal() -> String {
    say(
      "Dit is geen terminal; gebruik ‘planbord week’ om de week als tekst te zien.",
      "This is no terminal; use ‘planbord week’ to see the week as text.")
  }

  package func unknownTerminal(_ name: String) -> String {
    say(
      "De terminal \(quoted(name)) is hier niet bekend; zet TERM op bijvoorbeeld xterm-256color.",
      "The terminal \(quoted(name)) is not known here; set TERM to xterm-256color, for instance.")
  }

  package func tooFewCapabilities(_ name: String) -> String {
    say(
      "De terminal \(quoted(name)) kan te weinig voor het bord; gebruik ‘planbord week’.",
      "The terminal \(quoted(name)) can do too little for the board; use ‘planbord week’.")
  }
}
