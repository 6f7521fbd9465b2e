/// Collects faults while a folder is read: the first thousand of each file, and a count of all.
struct FaultList {
  private var kept: [[PlanFolderFault]] = Array(repeating: [], count: PlanFile.allCases.count + 1)
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func add(_ fault: PlanFolderFault) {
    count += 1
    let place = fault.file.map { $0.place + 1 } ?? 0
    guard kept[place].count < PlanFolderFaults.most else { return }
    kept[place].append(fault)
  }

  /// By file, line and the format's order of columns.
  var sorted: PlanFolderFaults {
    let faults = kept.flatMap { faults in
      faults.enumerated()
        .map { (key: ($0.element.line, $0.element.columnPlace, $0.offset), fault: $0.element) }
        .sorted { $0.key < $1.key }
        .map(\.fault)
    }
    let first = Array(faults.prefix(PlanFolderFaults.most))
    return PlanFolderFaults(faults: first, more: count - first.count)
  }
}

extension PlanFolderFault {
  fileprivate var columnPlace: Int { file?.columns.firstIndex(of: column) ?? -1 }
}
