extension ContiguousArray {
  /// Keeps some, in their order, where they lie: what sweeps do at nearly each step.
  @inline(__always)
  mutating func keep(where isKept: (Element) -> Bool) {
    var kept = 0
    for place in indices where isKept(self[place]) {
      if kept != place { self[kept] = self[place] }
      kept += 1
    }
    // One by one, mostly one: to take several off is a replacement, which takes longer.
    while count > kept { removeLast() }
  }
}
