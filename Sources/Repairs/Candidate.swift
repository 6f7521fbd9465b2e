import Planning

/// One step that might help, not tried yet.
struct Candidate {
  let step: RepairStep
  /// What has to be done along with it.
  var further: [RepairStep] = []
  let edit: ActivityEdit
  /// Activities it makes besides.
  var others: [ActivityEdit] = []
  /// Rows of the house it changes besides.
  var rows: [Replacement<HouseRow>] = []
  let cost: RepairCost
  /// Steps much alike; of these a list shows only the first few.
  let likeness: String
  /// How many of them.
  let mostAlike: Int

  var steps: [RepairStep] { [step] + further }
  var edits: [ActivityEdit] { [edit] + others }

  static func < (left: Candidate, right: Candidate) -> Bool { left.cost < right.cost }
}
