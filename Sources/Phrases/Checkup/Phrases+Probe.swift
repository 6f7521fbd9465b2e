import Sharing

extension Phrases {
  func sentence(_ finding: ProbeFinding) -> String {
    switch finding {
    case .exclusive:
      say(
        "Geprobeerd: het eerste bestand kreeg de naam, het tweede niet.",
        "Tried: the first file got the name, the second did not.")
    case .notExclusive:
      say(
        "Geprobeerd: twee bestanden kregen dezelfde naam. Boekingen zouden verdwijnen.",
        "Tried: two files got the same name. Bookings would vanish.")
    case .noHardLinks(let code):
      say(
        "Geprobeerd: deze share kent geen harde links (\(system(code))).",
        "Tried: this share knows no hard links (\(system(code))).")
    case .readsOther:
      say(
        "Geprobeerd: wat gelezen werd, is niet wat geschreven was.",
        "Tried: what was read is not what was written.")
    case .notWritable(let code):
      say(
        "Geprobeerd: schrijven mag niet (\(system(code))).",
        "Tried: writing is not allowed (\(system(code))).")
    case .full: say("Geprobeerd: de share is vol.", "Tried: the share is full.")
    case .failed(let call, let code):
      say(
        "Geprobeerd, maar \(word(call)) mislukte: \(system(code)).",
        "Tried, but \(word(call)) failed: \(system(code)).")
    case .pace(let question, let commit): pace(question, commit)
    case .seen(let after):
      say(
        "Een nieuwe naam was hier te zien na \(lapse(after)).",
        "A new name could be seen here after \(lapse(after)).")
    case .notSeen(let within):
      say(
        "Een nieuwe naam was hier na \(lapse(within)) nog niet te zien.",
        "A new name could not be seen here after \(lapse(within)).")
    case .exclusiveTogether(let races, let won):
      say(
        "Twee machines wilden \(races) keer dezelfde naam; deze kreeg hem \(won) keer, nooit allebei.",
        "Two machines wanted the same name \(races) times; this one got it \(won) times, never both."
      )
    case .seenElsewhere(let after):
      say(
        "Op een andere machine was een nieuwe naam te zien na \(lapse(after)).",
        "On another machine a new name could be seen after \(lapse(after)).")
    case .nobodyCame(let within):
      say(
        "Er kwam geen tweede machine binnen \(lapse(within)).",
        "No second machine came within \(lapse(within)).")
    case .otherWentAway:
      say("De andere machine viel halverwege weg.", "The other machine went away halfway.")
    case .clock(let ahead, let margin): clock(ahead, margin)
    case .leftBehind(let path):
      say("\(path) bleef achter.", "\(path) was left behind.")
    }
  }

  func advice(_ finding: ProbeFinding) -> String? {
    switch finding {
    case .exclusive, .exclusiveTogether, .seen: nil
    case .seenElsewhere where finding.mark == .fit: nil
    case .nobodyCame, .otherWentAway:
      say(
        "Start op twee machines tegelijk ‘planbord doctor --together’.",
        "Start ‘planbord doctor --together’ on two machines at the same time.")
    case .notExclusive, .readsOther:
      say("Zet op deze share geen bord.", "Put no board on this share.")
    case .noHardLinks:
      say(
        "Kies een share met harde links: NFS 4 of SMB 3 op ext4, XFS, Btrfs, ZFS of NTFS.",
        "Choose a share with hard links: NFS 4 or SMB 3 on ext4, XFS, Btrfs, ZFS or NTFS.")
    case .notWritable:
      say("Wie plant, heeft schrijfrecht nodig.", "Whoever plans needs the right to write.")
    case .full: say("Maak plaats en probeer opnieuw.", "Make room and try again.")
    case .failed:
      say(
        "Probeer opnieuw; blijft het zo, kijk dan de logs van de server na.",
        "Try again; if it stays so, check the server's logs.")
    case .pace:
      finding.mark == .fit
        ? nil
        : say(
          "Bewaren gaat traag; een snellere verbinding met de server helpt.",
          "Saving is slow; a faster connection to the server helps.")
    case .notSeen, .seenElsewhere:
      say(
        "Kijk de opties na die namen onthouden: ‘lookupcache’, ‘actimeo’, ‘acdirmax’.",
        "Check the options that remember names: ‘lookupcache’, ‘actimeo’, ‘acdirmax’.")
    case .clock:
      finding.mark == .fit
        ? nil
        : say(
          "Het bord heeft de klok niet nodig, maar de historiek leest vreemd: zet NTP aan.",
          "The board does not need the clock, but the history will read oddly: turn on NTP.")
    case .leftBehind: say("Verwijder het met de hand.", "Remove it by hand.")
    }
  }

  private func word(_ call: ProbeCall) -> String {
    switch call {
    case .look: say("opvragen", "looking")
    case .create: say("aanmaken", "creating")
    case .write: say("schrijven", "writing")
    case .fsync: say("vastleggen (fsync)", "syncing (fsync)")
    case .link: say("publiceren (link)", "publishing (link)")
    case .read: say("lezen", "reading")
    }
  }

  /// Counted in questions only where the way to the server is what takes the time.
  private func pace(_ question: Int, _ commit: Int) -> String {
    let measured = question < 1000 ? "" : asMuch(as: (commit + question / 2) / question)
    return say(
      "Een vraag duurt \(lapse(question)), bewaren \(lapse(commit))\(measured).",
      "A question takes \(lapse(question)), saving \(lapse(commit))\(measured).")
  }

  private func asMuch(as questions: Int) -> String {
    let number = max(1, questions)
    return say(
      " (zoveel als \(count(number, "vraag", "vragen")))",
      " (as much as \(count(number, "question", "questions")))")
  }

  private func clock(_ ahead: Int, _ margin: Int) -> String {
    if abs(ahead) <= max(margin, 1_000_000) {
      return say("Gelijk met de server.", "The same as the server's.")
    }
    let lapse = lapse(abs(ahead))
    return ahead > 0
      ? say("De server loopt \(lapse) voor.", "The server is \(lapse) ahead.")
      : say("De server loopt \(lapse) achter.", "The server is \(lapse) behind.")
  }
}
