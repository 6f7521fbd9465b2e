import Sharing

extension Phrases {
  /// What a checkup found, one sentence.
  package func sentence(_ finding: Finding) -> String {
    switch finding {
    case .mount(let finding): sentence(finding)
    case .folder(let finding): sentence(finding)
    case .rights(let finding): sentence(finding)
    case .probe(let finding): sentence(finding)
    case .chain(let finding): sentence(finding)
    case .snapshots(let finding): sentence(finding)
    case .replica(let finding): sentence(finding)
    case .terminal(let finding): sentence(finding)
    case .noAnswer(let step, let seconds):
      say(
        "De share antwoordt niet: \(doing(step)), al \(seconds) s.",
        "The share does not answer: \(doing(step)), for \(seconds) s now.")
    }
  }

  /// What to do about it; nil where nothing is to be done.
  package func advice(_ finding: Finding) -> String? {
    switch finding {
    case .mount(let finding): advice(finding)
    case .folder(let finding): advice(finding)
    case .rights(let finding): advice(finding)
    case .probe(let finding): advice(finding)
    case .chain(let finding): advice(finding)
    case .snapshots(let finding): advice(finding)
    case .replica(let finding): advice(finding)
    case .terminal(let finding): advice(finding)
    case .noAnswer:
      say(
        "Kijk de server en het netwerk na. Planners lezen intussen verder uit hun kopie.",
        "Check the server and the network. Planners read on from their copies meanwhile.")
    }
  }

  /// The word in front of a finding.
  package func title(_ topic: Topic) -> String {
    switch topic {
    case .share: say("share", "share")
    case .options: say("opties", "options")
    case .folder: say("map", "folder")
    case .copies: say("synchronisatie", "sync")
    case .room: say("ruimte", "room")
    case .publishing: say("publiceren", "publishing")
    case .together: say("met twee", "together")
    case .pace: say("snelheid", "speed")
    case .sight: say("zichtbaar", "seen")
    case .clock: say("klok", "clock")
    case .rights: say("rechten", "rights")
    case .leftovers: say("resten", "leftovers")
    case .chain: say("keten", "chain")
    case .snapshots: say("momentopnames", "snapshots")
    case .replica: say("deze computer", "this machine")
    case .sent: say("verzonden", "sent")
    case .terminal: say("terminal", "terminal")
    case .answer: say("antwoord", "answer")
    }
  }

  /// The last word on a board; `sign` is the one in front of what weighs most.
  package func verdict(_ mark: Mark, sign: String) -> String {
    switch mark {
    case .fit: say("Geschikt om op te plannen.", "Fit for planning.")
    case .warning:
      say("Geschikt, maar lees wat bij \(sign) staat.", "Fit, but read what stands at \(sign).")
    case .readOnly:
      say(
        "Van hieruit is er alleen te lezen: zie wat bij \(sign) staat.",
        "From here it can only be read: see what stands at \(sign).")
    case .unfit:
      say(
        "Niet geschikt: begin met wat bij \(sign) staat.",
        "Not fit: begin with what stands at \(sign).")
    }
  }

  /// What is being examined, for whoever waits.
  package func checkupHeading(_ path: String) -> String {
    say("Nagekeken: \(path)", "Examined: \(path)")
  }

  /// What a checkup is busy with, without a full stop.
  package func doing(_ step: CheckupStep) -> String {
    switch step {
    case .folder: say("de map wordt bekeken", "looking at the folder")
    case .publishing: say("het publiceren wordt geprobeerd", "trying to publish")
    case .meeting:
      say("met een tweede machine wordt geprobeerd", "trying it with a second machine")
    case .chain(let done, let all):
      say(
        "de keten wordt gelezen, \(number(done)) van \(count(all, "wijziging", "wijzigingen"))",
        "reading the chain, \(number(done)) of \(count(all, "commit", "commits"))")
    case .leftovers: say("rechten en resten worden bekeken", "looking at rights and leftovers")
    case .snapshot(let at):
      say("momentopname \(number(at)) wordt gelezen", "reading snapshot \(number(at))")
    case .replica: say("de kopie op deze computer wordt bekeken", "looking at this machine's copy")
    }
  }
}
