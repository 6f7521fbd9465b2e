/// What a planner of the tier does wrong or suffers, on top of what the share does to it.
enum Mischief: Hashable {
  /// One of so many links gets no answer, and half of those worked.
  case losesReplies(oneIn: Int)
  /// One of so many calls takes so many milliseconds.
  case answersSlowly(oneIn: Int, milliseconds: Int)
  /// Publishes by renaming: the fault that the oracle must be able to see.
  case renames
  /// Once, before this step, runs a shell command.
  case runs(String, before: CommitStep)
  /// Once, before this step, sends itself SIGSTOP.
  case stops(before: CommitStep)

  init?(_ words: Words) {
    let step = words["step"].flatMap(CommitStep.init)
    switch (words["mischief"], step) {
    case ("loses", _): self = .losesReplies(oneIn: words.number("one-in") ?? 5)
    case ("slow", _):
      self = .answersSlowly(
        oneIn: words.number("one-in") ?? 40, milliseconds: words.number("takes") ?? 4_000)
    case ("renames", _): self = .renames
    case ("runs", let step?): self = .runs(words["command"] ?? "true", before: step)
    case ("stops", let step?): self = .stops(before: step)
    default: return nil
    }
  }

  /// The words that make it again in a process of its own.
  var words: [String] {
    switch self {
    case .losesReplies(let number): ["mischief=loses", "one-in=\(number)"]
    case .answersSlowly(let number, let milliseconds):
      ["mischief=slow", "one-in=\(number)", "takes=\(milliseconds)"]
    case .renames: ["mischief=renames"]
    case .runs(let command, let step):
      ["mischief=runs", "step=\(step.rawValue)", "command=\(command)"]
    case .stops(let step): ["mischief=stops", "step=\(step.rawValue)"]
    }
  }
}

/// Where in a commit it happens.
enum CommitStep: String, CaseIterable {
  case create, sync, link, acknowledge, clean
}
