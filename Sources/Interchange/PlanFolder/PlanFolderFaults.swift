/// Everything that is wrong with a plan folder, in the order of `PlanFile`, line and column.
package struct PlanFolderFaults: Error, Hashable, Sendable {
  /// At most `most`.
  package let faults: [PlanFolderFault]
  /// How many more there are.
  package let more: Int

  package static let most = 1000
}
