/// What a finding is about; the words are those of the JSON output and never change.
package enum Topic: String, Hashable, Sendable, CaseIterable {
  case share, options, folder, copies, room, publishing, pace, sight, clock, rights, leftovers
  case chain, snapshots
  /// What was tried with a second machine.
  case together
  /// This machine's copy.
  case replica
  /// Commits sent from here and not answered.
  case sent
  case terminal
  case answer
}

extension Finding {
  package var topic: Topic {
    switch self {
    case .mount(let finding): finding.topic
    case .folder(let finding): finding.topic
    case .rights: .rights
    case .probe(let finding): finding.topic
    case .chain(.leftovers): .leftovers
    case .chain: .chain
    case .snapshots: .snapshots
    case .replica(.unanswered): .sent
    case .replica: .replica
    case .terminal: .terminal
    case .noAnswer: .answer
    }
  }

  /// The commit or snapshot that is concerned.
  package var number: Int? {
    switch self {
    case .chain(let finding): finding.number
    case .snapshots(let finding): finding.number
    case .mount, .folder, .rights, .probe, .replica, .terminal, .noAnswer: nil
    }
  }
}

extension MountFinding {
  fileprivate var topic: Topic {
    switch self {
    case .share, .unknown: .share
    case .readOnly, .remembersMissingNames, .oldDialect, .withoutLocks, .looseCache, .sharedLeases:
      .options
    }
  }
}

extension FolderFinding {
  fileprivate var topic: Topic {
    switch self {
    case .copiedAbout: .copies
    case .room: .room
    case .board, .empty, .otherFiles, .notYet, .noSuchFolder, .notAFolder, .formatMissing,
      .formatDamaged, .formatNewer, .boardGone, .otherBoard, .unreadable:
      .folder
    }
  }
}

extension ProbeFinding {
  fileprivate var topic: Topic {
    switch self {
    case .pace: .pace
    case .seen, .notSeen, .seenElsewhere: .sight
    case .exclusiveTogether, .nobodyCame, .otherWentAway: .together
    case .clock: .clock
    case .exclusive, .notExclusive, .noHardLinks, .readsOther, .notWritable, .full, .failed,
      .leftBehind:
      .publishing
    }
  }
}

extension ChainFinding {
  fileprivate var number: Int? {
    switch self {
    case .broken(let number, _), .hole(let number), .startsOddly(let number),
      .falseCopies(_, let number):
      number
    case .unreadable(let number, _): number
    case .empty, .whole, .strangers, .leftovers: nil
    }
  }
}

extension SnapshotFinding {
  fileprivate var number: Int? {
    switch self {
    case .damaged(let number), .unreadable(let number, _), .newerFormat(let number, _, _),
      .otherBoard(let number), .offChain(let number), .beyondChain(let number, _):
      number
    case .sound, .none, .notChecked: nil
    }
  }
}
