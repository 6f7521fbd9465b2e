import ConstraintChecker
import GRDB
import Planning
import Sharing

extension Replica {
  /// Tries an intent out on the replica, and takes it back.
  ///
  /// The rules decide on a plan, the schema on the rows: what others could not apply is never
  /// published. What others changed in the same rows since is merged first, and the result judged.
  func judge(_ intent: Intent, by author: String, at now: Instant) throws(StoreError) -> Judgement {
    try rehearse { db in
      try intent.change.checkRanges()
      let plan = try neighbourhood(of: intent.change, db)
      let merge = intent.change.merged(onto: plan)
      guard merge.clashes.isEmpty else { return .clashes(merge.clashes) }
      var intent = intent
      intent.change = merge.change
      do {
        if intent.leavesConflictsOpen, intent.because == nil {
          var after = plan
          try after.apply(intent.change)
          return try accept(intent, with: [], merge.taken, in: plan, db)
        }
        let verdict = try verdict(on: intent.change, in: plan, at: now, db)
        var unexcused = verdict.unexcused(at: now)
        if intent.because == nil, !unexcused.isEmpty {
          let known = try stoodBefore(intent, at: now, db)
          unexcused.removeAll { known.contains($0.key(in: verdict.after)) }
        }
        guard unexcused.isEmpty || intent.because != nil else {
          return .refused(unexcused, plan: verdict.after)
        }
        let waivers = unexcused.map { conflict in
          Waiver(
            conflict: conflict.key(in: verdict.after), reason: intent.because ?? "",
            author: author, madeAt: now)
        }
        return try accept(intent, with: waivers, merge.taken, in: plan, db)
      } catch let fault as PlanFault {
        return .unfit(fault)
      }
    }
  }

  private func accept(
    _ intent: Intent, with waivers: [Waiver], _ taken: [Merge.Part], in plan: Plan, _ db: Database
  ) throws -> Judgement {
    var change = intent.change
    change.edits += waivers.map { .waiver(Replacement(from: nil, to: $0)) }
    let head = try ReplicaPosition.read(db).head
    try ChangeWriter(db: db, zones: zones).apply(change)
    let record = ChangeRecord(change, undoes: intent.undoes, erases: intent.erases)
    let payload = try record.payload(in: plan, zones: zones)
    guard try ChangeRecord(payload: payload).change == record.change else {
      throw RecordFault.doesNotComeBack
    }
    return .accepted(record, payload: payload, after: head, taken: taken)
  }

  /// A demand that goes on beyond the part loaded is looked at again in the whole plan, and so is a
  /// zone, of which the part has not all who watch over it.
  private func verdict(
    on change: PlanChange, in plan: Plan, at now: Instant, _ db: Database
  ) throws -> ChangeVerdict {
    let verdict = try ConstraintCheck.verdict(on: change, in: plan, now: now)
    guard let coverage = plan.coverage else { return verdict }
    let isInside = verdict.conflicts.allSatisfy {
      $0.zone == nil && coverage.start < $0.span.start && $0.span.end < coverage.end
    }
    return isInside
      ? verdict : try ConstraintCheck.verdict(on: change, in: try wholePlan(db), now: now)
  }
}

extension ChangeVerdict {
  /// Hard conflicts nobody has given a reason for, one of each key.
  fileprivate func unexcused(at now: Instant) -> [Conflict] {
    let waivers = Waivers(of: after, now: now)
    var keys: Set<String> = []
    return blocking.filter { conflict in
      waivers.ownWaiver(of: conflict, in: after) == nil
        && keys.insert(conflict.key(in: after)).inserted
    }
  }
}
