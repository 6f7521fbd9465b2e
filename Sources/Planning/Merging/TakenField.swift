/// A field that somebody else changed first and that was left as they want it, and who.
package struct TakenField: Hashable, Sendable {
  package let field: PlanField
  package let by: String

  package init(_ field: PlanField, by: String) {
    self.field = field
    self.by = by
  }
}
