/// What happened to the board since it was last asked.
package struct Followed: Hashable, Sendable {
  /// In order; everybody's, those of other programs of this user included.
  package var commits: [AppliedCommit]
  /// The replica was made anew and not all commits in between are known: load the plan again.
  package var mustReload: Bool

  package var isEmpty: Bool { commits.isEmpty && !mustReload }
}
