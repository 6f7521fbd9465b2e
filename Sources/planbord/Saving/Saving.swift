import Board
import ConstraintChecker
import Phrases
import Planning
import Storage

/// Saves one change: checked and refused as the board would, or only tried.
struct Saving {
  let context: Context
  let board: OpenedBoard
  let options: SavingOptions
  /// Reported and left open instead of refused, as data from elsewhere come in.
  var leavesConflictsOpen = false
  /// What the share does not take now waits on this computer.
  var keepsDraft = false
  /// What is booked or moved is told to lie in the past, where it does.
  var warnsOfPast = false
  /// What the change does, in words, for those whose rows do not tell.
  var deed: String?
  /// Read when saving begins.
  private(set) var reason: String?

  func save(_ change: PlanChange) throws -> Ending {
    let format = try options.format.format()
    var saving = self
    saving.reason = try options.reason.text()
    var report = try saving.report(on: change)
    report.deed = deed
    report.warnsOfPast = warnsOfPast
    report.print(to: context.output, format)
    return report.ending
  }

  private func report(on change: PlanChange) throws(StoreError) -> SavingReport {
    if change.isEmpty {
      return SavingReport(result: .unchanged, change: change, plan: board.plan, now: context.now)
    }
    if options.isDryRun { return try trial(of: change) }
    if keepsDraft { return try reportOnDraft(of: change) }
    return try report(
      on: board.store.commit(
        Intent(
          change, because: reason, leavesConflictsOpen: leavesConflictsOpen)),
      of: change)
  }

  func trial(of change: PlanChange) throws(StoreError) -> SavingReport {
    let verdict = try verdict(on: change, in: board.plan)
    let waivers = Waivers(of: verdict.after, now: context.now)
    let isOpen = verdict.blocking.contains {
      waivers.ownWaiver(of: $0, in: verdict.after) == nil
    }
    let isRefused = isOpen && reason == nil && !leavesConflictsOpen
    return SavingReport(
      result: isRefused ? .refused : .wouldCommit, change: change,
      conflicts: verdict.conflicts, plan: verdict.after, now: context.now)
  }

  /// Tells what became of a change that was given to the store.
  func report(
    on outcome: CommitOutcome, of change: PlanChange
  ) throws(StoreError) -> SavingReport {
    switch outcome {
    case .committed(let applied, _): return try committed(applied)
    case .refused(let conflicts, let plan):
      return SavingReport(
        result: .refused, change: change, conflicts: conflicts, plan: plan, now: context.now)
    case .changedElsewhere(let entry, let row):
      return SavingReport(
        result: .changedElsewhere(entry, row: row), change: change, plan: board.plan,
        now: context.now)
    case .unknown:
      return SavingReport(result: .unknown, change: change, plan: board.plan, now: context.now)
    }
  }

  /// With the conflicts the commit has brought, soft and accepted ones.
  private func committed(_ applied: AppliedCommit) throws(StoreError) -> SavingReport {
    var before = try board.store.plan()
    do throws(PlanFault) { try before.apply(applied.change.inverse) } catch {
      throw .changeDoesNotFit(error)
    }
    let verdict = try verdict(on: applied.change, in: before)
    return SavingReport(
      result: .committed(number: applied.entry.number), change: applied.change,
      conflicts: verdict.conflicts, plan: verdict.after, now: context.now, taken: applied.taken,
      checked: checked(verdict.after, before: before))
  }

  /// All of the plan, before and after: what is new is told as the board does.
  private func checked(_ plan: Plan, before: Plan) -> Checked {
    let (old, new) = (
      ConflictIndex(
        ConstraintCheck.whole(before, now: context.now), in: before, now: context.now),
      ConflictIndex(ConstraintCheck.whole(plan, now: context.now), in: plan, now: context.now)
    )
    return Checked(of: plan, new, openBefore: old.open, now: context.now)
  }

  private func verdict(
    on change: PlanChange, in plan: Plan
  ) throws(StoreError) -> ChangeVerdict {
    do throws(PlanFault) {
      return try ConstraintCheck.verdict(on: change, in: plan, now: context.now)
    } catch {
      throw .changeDoesNotFit(error)
    }
  }
}
