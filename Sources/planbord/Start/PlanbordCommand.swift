import ArgumentParser

/// A subcommand: words already read, the rest comes with the context.
protocol PlanbordCommand: ParsableCommand {
  func run(in context: Context) throws -> Ending
}
