import Sharing
import SharingTestSupport

/// Catches up, publishes, tries again when another came first.
struct Planner {
  let log: FolderLog
  let receipts: Receipts
  private var head = Head.start

  init(log: FolderLog, receipts: Receipts) {
    self.log = log
    self.receipts = receipts
  }

  func settleWhatIsOpen() throws {
    for id in receipts.unanswered {
      switch try log.settle(id, after: .start) {
      case .published(let commit): receipts.note("ack \(id) \(commit.number)")
      case .never: receipts.note("no \(id)")
      }
    }
  }

  mutating func publish(_ text: String, _ countdown: Countdown) throws {
    let draft = CommitDraft(
      author: "probe", host: "here", program: "sharing-probe", time: 0, payload: Array(text.utf8))
    receipts.note("intent \(draft.id)")
    try catchUp(force: false)
    countdown.arm()
    while true {
      if case .published(let commit) = try log.publish(draft, after: head) {
        receipts.note("ack \(draft.id) \(commit.number)")
        head = commit.head
        return
      }
      try catchUp(force: true)
    }
  }

  private mutating func catchUp(force: Bool) throws {
    while let last = try log.commits(after: head, force: force, limit: 100).last {
      head = last.head
    }
  }
}
