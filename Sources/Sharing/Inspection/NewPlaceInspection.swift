/// Looks at the share that a new board is to lie on, and tries publishing there for real.
///
/// What stands there already is not its business: making a board finds that out by itself.
package struct NewPlaceInspection {
  private let path: String
  private let files: any InspectionLayer

  package init(_ path: String, files: any InspectionLayer = GlibcFileLayer()) {
    self.path = LexicalPath.absolute(path)
    self.files = files
  }

  /// What there is to mind, and whatever forbids a board here; empty where the share is fit.
  package func concerns() -> [Finding] {
    var findings: [Finding] = []
    let share = ShareInspection(path, expected: nil, files: files) { event in
      if case .found(let finding) = event { findings.append(finding) }
    }
    let (place, _) = share.lookAround()
    guard case .candidate = place, !findings.contains(.folder(.otherFiles)) else { return [] }
    _ = share.probe(place)
    return findings.filter { $0.mark > .fit && $0.isAboutShare }
  }
}

extension Finding {
  /// Not what differs from one moment or one machine to the next.
  fileprivate var isAboutShare: Bool {
    switch self {
    case .mount, .folder: true
    case .probe(let finding): finding.isAboutShare
    case .rights, .chain, .snapshots, .replica, .terminal, .noAnswer: false
    }
  }
}

extension ProbeFinding {
  fileprivate var isAboutShare: Bool {
    switch self {
    case .exclusive, .notExclusive, .noHardLinks, .readsOther, .notWritable, .full, .failed,
      .leftBehind:
      true
    case .pace, .seen, .notSeen, .clock, .exclusiveTogether, .seenElsewhere, .nobodyCame,
      .otherWentAway:
      false
    }
  }
}
