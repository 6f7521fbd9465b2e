import Foundation
import Sharing
import Storage
import Synchronization

/// A log on a share that can stop answering: calls hang until it is let go, or fail at once.
final class HangingLog: CommitLog, SnapshotShelf {
  enum Mood: Sendable {
    case fine, hangs
    case fails(LogError)
    /// Reading goes on.
    case refuses(LogError)
    /// What is published is there, its answer is lost, and nobody may find out.
    case losesAnswers
  }

  private let log: FolderLog
  private let mood = Mutex(Mood.fine)

  init(_ path: String) throws(LogError) {
    log = try FolderLog.open(path)
  }

  func be(_ new: Mood) { mood.withLock { $0 = new } }

  private func wait() throws(LogError) {
    while true {
      switch mood.withLock({ $0 }) {
      case .fine, .refuses, .losesAnswers: return
      case .hangs: usleep(5_000)
      case .fails(let error): throw error
      }
    }
  }

  var identity: BoardIdentity { log.identity }

  func commits(after head: Head, force: Bool, limit: Int) throws(LogError) -> [Commit] {
    try wait()
    return try log.commits(after: head, force: force, limit: limit)
  }

  func publish(_ draft: CommitDraft, after head: Head) throws(LogError) -> Publication {
    try wait()
    if case .refuses(let error) = mood.withLock({ $0 }) { throw error }
    let answer = try log.publish(draft, after: head)
    if case .losesAnswers = mood.withLock({ $0 }) { throw .unclear(errno: 5) }
    return answer
  }

  func settle(_ id: CommitID, after head: Head) throws(LogError) -> Settlement {
    try wait()
    if case .losesAnswers = mood.withLock({ $0 }) { throw .notWritable(errno: 13) }
    return try log.settle(id, after: head)
  }

  func tidy() {}

  func removeLeftovers(olderThan age: Int, _ effort: Effort) throws(LogError) -> Clearing {
    Clearing(removed: 0, isDone: true)
  }

  func snapshots() throws(LogError) -> [Int] {
    try wait()
    return try log.snapshots()
  }

  func publishSnapshot(localFile: String, number: Int) throws(LogError) {
    try wait()
    try log.publishSnapshot(localFile: localFile, number: number)
  }

  func copySnapshot(_ number: Int, to localFile: String) throws(LogError) {
    try wait()
    try log.copySnapshot(number, to: localFile)
  }

  func prunable(before number: Int, olderThan age: Int) throws(LogError) -> Prunable {
    try wait()
    return try log.prunable(before: number, olderThan: age)
  }

  func putAsideLost(after number: Int) throws(LogError) {
    try wait()
    try log.putAsideLost(after: number)
  }

  func prune(_ prunable: Prunable) throws(LogError) {
    try wait()
    try log.prune(prunable)
  }

  func hasStood(_ number: Int, for age: Int) throws(LogError) -> Bool {
    try wait()
    return try log.hasStood(number, for: age)
  }

  func forget(before number: Int) throws(LogError) -> Bool {
    try wait()
    return try log.forget(before: number)
  }
}
