import Glibc

/// Reads every commit from the oldest kept to the last, and stops at the first that is not right.
package struct ChainWalk {
  private let layout: BoardLayout
  private let files: any FileLayer
  /// The newest snapshot's number; what came before it may have been pruned.
  private let newestSnapshot: Int
  private let wanted: Set<Int>

  /// The digests of the commits `wanted` are kept, to hold snapshots and copies against.
  package init(
    at path: String, newestSnapshot: Int, wanted: Set<Int> = [],
    files: any FileLayer = GlibcFileLayer()
  ) {
    layout = BoardLayout(root: path)
    self.files = files
    self.newestSnapshot = newestSnapshot
    self.wanted = wanted
  }

  /// `tell` hears how many of how many commits have been read.
  package func run(_ tell: (_ done: Int, _ all: Int) -> Void = { _, _ in }) -> ChainReport {
    var report = ChainReport()
    let listing: CommitListing
    do throws(Errno) {
      listing = try files.patiently { () throws(Errno) in try CommitListing(layout, files) }
    } catch {
      report.findings = [.unreadable(number: nil, errno: error.code)]
      return report
    }
    if let example = listing.strangers.min() {
      report.findings.append(.strangers(count: listing.strangers.count, example: example))
    }
    guard let listed = listing.numbers.first, let last = listing.numbers.last else {
      if wanted.contains(0) { report.digests[0] = .zero }
      report.findings.append(.empty)
      return report
    }
    let first = firstUnmarked(in: listed...last)
    walk(first...last, isMarkedBefore: first > listed, &report, tell)
    return report
  }

  /// Commits that were forgotten with a name leave a mark, so that their numbers stay given.
  private func firstUnmarked(in numbers: ClosedRange<Int>) -> Int {
    numbers.first { number in
      let bytes = try? files.contents(of: layout.commit(number), atMost: PrunedMark.bytes.count + 8)
      return bytes.flatMap { $0 }.map { !PrunedMark.isMark($0) } ?? true
    } ?? numbers.upperBound
  }

  private func walk(
    _ numbers: ClosedRange<Int>, isMarkedBefore: Bool, _ report: inout ChainReport,
    _ tell: (Int, Int) -> Void
  ) {
    report.first = numbers.lowerBound
    guard let oddity = start(at: numbers.lowerBound, isMarkedBefore) else {
      report.findings.append(.hole(number: firstMissing(before: numbers.lowerBound)))
      return
    }
    report.findings += oddity
    var head: Head?
    var falseCopies: [Int] = []
    for number in numbers {
      tell(number - numbers.lowerBound, numbers.count)
      switch read(number, after: head) {
      case .sound(let commit, let hasTrueCopies):
        note(commit, &report)
        head = commit.head
        if !hasTrueCopies { falseCopies.append(number) }
      case .wrong(let finding):
        report.findings.append(finding)
        report.head = head
        return
      }
    }
    report.head = head
    if let first = falseCopies.first {
      report.findings.append(.falseCopies(count: falseCopies.count, first: first))
    }
    report.findings.append(.whole(first: numbers.lowerBound, last: numbers.upperBound))
  }

  private func note(_ commit: Commit, _ report: inout ChainReport) {
    if wanted.contains(commit.number) { report.digests[commit.number] = commit.digest }
    if wanted.contains(commit.number - 1) { report.digests[commit.number - 1] = commit.previous }
  }

  /// Nothing to say where the chain begins as it should; nil when older commits must be there.
  private func start(at first: Int, _ isMarkedBefore: Bool) -> [ChainFinding]? {
    if first == 1 { return [] }
    // Pruning takes whole folders, and only what a snapshot holds.
    guard newestSnapshot >= first - 1 else { return nil }
    return isMarkedBefore || BoardLayout.beginsFolder(first) ? [] : [.startsOddly(number: first)]
  }

  private func firstMissing(before first: Int) -> Int {
    BoardLayout.beginsFolder(first)
      ? max(1, first - BoardLayout.perFolder)
      : max(1, first / BoardLayout.perFolder * BoardLayout.perFolder)
  }
}

extension ChainWalk {
  private enum Answer {
    case sound(Commit, hasTrueCopies: Bool)
    case wrong(ChainFinding)
  }

  /// What looks wrong is looked at twice: the server may have been in the middle of something.
  private func read(_ number: Int, after head: Head?) -> Answer {
    let answer = readOnce(number, after: head)
    guard case .wrong(let finding) = answer else { return answer }
    if case .unreadable = finding { return answer }
    _ = try? files.stamp(of: layout.folder(of: number))
    files.pause(milliseconds: 2_000)
    return readOnce(number, after: head)
  }

  private func readOnce(_ number: Int, after head: Head?) -> Answer {
    do throws(Errno) {
      let bytes = try files.patiently { () throws(Errno) in
        try files.contents(of: layout.commit(number), atMost: CommitFile.mostBytes)
      }
      guard let bytes else {
        let size = try files.stamp(of: layout.commit(number)).size
        return .wrong(.broken(number: number, .tooLarge(bytes: Int(size))))
      }
      return decode(bytes, number, after: head)
    } catch {
      let isMissing = error.code == ENOENT
      return .wrong(
        isMissing ? .hole(number: number) : .unreadable(number: number, errno: error.code))
    }
  }

  /// The oldest kept has only its own word for what came before, which the snapshots confirm.
  private func decode(_ bytes: [UInt8], _ number: Int, after head: Head?) -> Answer {
    do throws(CommitFault) {
      let before = if let head { head } else { try CommitFile.headBefore(number, in: bytes) }
      let commit = try CommitFile.decode(bytes, after: before)
      let copies = try CommitFile.chain(in: bytes, endingAt: number)
      return .sound(commit, hasTrueCopies: copies.last?.bytes.endIndex == bytes.endIndex)
    } catch {
      return .wrong(.broken(number: number, error))
    }
  }
}
