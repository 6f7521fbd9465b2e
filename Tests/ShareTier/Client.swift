import Glibc
import Planning
import Sharing
import Storage

/// One planner: books at random, or only looks, until the time is over.
struct Client {
  private let name: String
  private let folder: String
  private let report: Report
  private let files: LabFileLayer
  private let store: PlanStore
  /// Mean time between two bookings in milliseconds; nil only looks.
  private let think: Double?
  private let isRegular: Bool
  /// Nil where nobody is told who is here.
  private var presence: Presence?
  private var count = 0
  /// When to take a name out of the board; nil never, or no more.
  private var eraseAt: Double?
  /// What came before the first look is not news.
  private var isNews = false

  /// Waits for the file `go`, which says until when.
  static func run(_ words: Words) -> Int32 {
    guard let name = words["name"], let board = words["board"], let folder = words["folder"] else {
      return 2
    }
    var client: Client?
    let report = Report(path: "\(folder)/\(name).report")
    while client == nil {
      client = Client(words, name: name, board: board, folder: folder, report: report)
    }
    // Who is at work has caught up; sixty who open a board in the same second are another matter.
    _ = client?.look()
    report.note("ready")
    while true {
      if let end = Report(path: "\(folder)/go").lines("until").first?.first.flatMap(Double.init) {
        client?.work(until: end)
        client?.finish()
        return 0
      }
      Clock.pause(50)
    }
  }

  /// Nil while the share is away.
  private init?(_ words: Words, name: String, board: String, folder: String, report: Report) {
    self.name = name
    self.folder = folder
    self.report = report
    let files = LabFileLayer(Mischief(words))
    self.files = files
    think = words.number("think").map(Double.init)
    isRegular = words["regular"] != nil
    presence = words["presence"] == nil ? nil : Presence(board: board, files: files)
    var settings = House.settings(name, localFolder: "\(folder)/\(name)")
    settings.snapshotEvery = words.number("snapshot-every") ?? settings.snapshotEvery
    let erasesAfter = words.number("erases-after")
    eraseAt = erasesAfter.map { Double($0) }
    // Who clears away keeps nothing that can go.
    if erasesAfter != nil { settings.keptFor = 0 }
    do throws(StoreError) {
      store = try PlanStore.open(board, settings: settings) { () throws(LogError) in
        try FolderLog.open(board, files: files)
      }
    } catch {
      report.note("error opening \(error)")
      Clock.pause(200)
      return nil
    }
  }
}

extension Client {
  private mutating func work(until end: Double) {
    files.enter(.looking)
    // Sixty who all look in the same instant are no planners at work.
    Clock.pause(Double(Pace.usual) * .random(in: 0...1))
    _ = look()
    isNews = true
    var nextLook = Clock.now + Double(Pace.usual)
    var nextCommit = pauseBeforeNext
    if let wait = eraseAt { eraseAt = Clock.now + wait }
    var nextPresence = presence == nil ? nil : Clock.now
    while Clock.now < end {
      if let due = eraseAt, Clock.now >= due { erase() }
      if let due = nextCommit, Clock.now >= due {
        book()
        nextCommit = pauseBeforeNext
      }
      if Clock.now >= nextLook {
        let start = Clock.now
        let found = look()
        nextLook =
          Clock.now + Double(Pace.pause(afterLook: Int(Clock.now - start), found: found))
      }
      if let due = nextPresence, Clock.now >= due {
        meet()
        nextPresence = Clock.now + 2_050
      }
      let next = min(nextLook, nextCommit ?? .infinity, nextPresence ?? .infinity, end)
      Clock.pause(next - Clock.now)
    }
    presence?.leave()
  }

  /// As one who takes something in hand and puts it down each time: the most there is to tell.
  private mutating func meet() {
    count += 1
    let note = PresenceNote(author: name, item: "item-\(count)", isEditing: true)
    let start = Clock.now
    do throws(Errno) {
      _ = try presence?.tell(note)
      let told = Clock.now
      report.note("tell \(told - start)")
      _ = try presence?.look()
      report.note("who \(Clock.now - told)")
    } catch {
      report.note("error presence \(error)")
    }
  }

  private var pauseBeforeNext: Double? {
    think.map { Clock.now + (isRegular ? $0 : .random(in: 0...(2 * $0))) }
  }

  private mutating func book() {
    count += 1
    files.enter(.saving)
    defer { files.enter(.looking) }
    let id = "\(name)-\(getpid())-\(count)"
    if access("\(folder)/hold", F_OK) == 0 {
      report.note("held")
      return
    }
    let start = Clock.now
    do throws(StoreError) {
      let slots = 8 * (try store.headState.number) + 40
      let change = House.lecture(id, at: .random(in: 0..<slots))
      switch try store.commit(Intent(change)) {
      case .committed(let commit, let since):
        let now = Clock.now
        report.note("ack \(commit.entry.id) \(commit.entry.number) \(now - start) \(now)")
        report.note("made \(id)")
        noteNews(since)
      case .refused: report.note("refused")
      case .changedElsewhere: report.note("error changed elsewhere")
      case .unknown: report.note("unknown \(id)")
      }
    } catch {
      report.note("no \(id)")
      fail(error)
    }
    noteLost()
    files.enter(.tidying)
    if let error = store.tidy() { report.note("error tidying \(error)") }
  }

  /// What became of commits that the server forgot.
  private func noteLost() {
    guard let lost = store.takeLost() else { return }
    report.note("lost \(lost.common) \(lost.drafts.count) \(lost.others.count) \(Clock.now)")
  }

  /// Asked for once, and again until it is done.
  private mutating func erase() {
    files.enter(.saving)
    defer { files.enter(.looking) }
    do throws(StoreError) {
      guard let erasure = NameErasure([House.name], as: "Oud-medewerker") else { return }
      if case .committed(let commit, _) = try store.erase(erasure, because: "op vraag") {
        report.note("erased \(commit.entry.number)")
        eraseAt = nil
      }
    } catch {
      fail(error)
      if case .erasingUnfinished(let number) = error {
        report.note("erased \(number)")
        eraseAt = nil
      }
    }
  }

  /// How many commits it brought.
  private mutating func look() -> Int {
    let start = Clock.now
    do throws(StoreError) {
      let hadUnsettled = store.hasUnsettled
      for answer in try store.recover() { note(answer) }
      let news = try store.follow()
      noteLost()
      if news.isEmpty, !hadUnsettled { report.note("poll \(Clock.now - start)") }
      noteNews(news)
      return news.commits.count
    } catch {
      fail(error)
      return 0
    }
  }

  private func note(_ answer: RecoveredIntent) {
    switch answer {
    case .saved(let commit): report.note("late \(commit.entry.id) \(commit.entry.number)")
    case .notSaved(let change), .nobodyKnows(let change):
      for case .activity(let row) in change.edits { report.note("no \(row.after?.id.text ?? "-")") }
    }
  }

  private func noteNews(_ news: Followed) {
    guard isNews else { return }
    let now = Clock.now
    for commit in news.commits where commit.entry.author != name {
      report.note("see \(commit.entry.number) \(now)")
    }
  }

  /// A share that is away is asked again after a moment, as the board does.
  private func fail(_ error: StoreError) {
    switch error {
    case .log(.damaged), .log(.gap), .damagedPayload, .commitDoesNotFit: report.note("wrong")
    default: break
    }
    report.note("error \(error)")
    Clock.pause(200)
  }

  /// Waits until everything of ours has an answer, then says what the replica holds.
  private mutating func finish() {
    let patience = Clock.now + 60_000
    while eraseAt != nil, Clock.now < patience { erase() }
    files.enter(.leaving)
    while Clock.now < patience {
      isNews = false
      _ = look()
      if !store.hasUnsettled { break }
    }
    store.tidy()
    for kept in store.drafts.all().drafts {
      if case .lost(let number) = kept.draft.standing { report.note("draft \(number)") }
    }
    do throws(StoreError) {
      _ = try store.follow(force: true)
      let plan = try store.plan()
      report.note("end \(try store.headState.number) \(plan.activityCount)")
    } catch {
      report.note("error at the end \(error)")
    }
    report.note("torn \(files.torn)")
    for line in files.diary { report.note("calls \(line)") }
    store.close()
  }
}
