import ArgumentParser
import Phrases

/// What becomes of a change that the share does not take now.
struct DraftOption: ParsableArguments {
  @Flag(
    name: .customLong("keep-draft"),
    help: HelpText.help(
      "Is de share weg, de wijziging hier houden voor ‘planbord drafts publish’.",
      "If the share is away, keep the change here for ‘planbord drafts publish’."))
  var keepsDraft = false
}
