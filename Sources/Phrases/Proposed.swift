import ConstraintChecker

/// An activity that is only proposed: what a conflict needs to name it by.
package struct Proposed: Hashable, Sendable {
  package var title: String
  package var proposal: Proposal

  package init(title: String, proposal: Proposal) {
    self.title = title
    self.proposal = proposal
  }
}
