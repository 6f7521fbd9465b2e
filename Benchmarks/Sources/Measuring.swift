/// What a measure took, over and over.
struct Times {
  /// Milliseconds, shortest first.
  private let sorted: [Double]

  /// The first run is a warm-up and is not counted, nor is what is done before each.
  init(runs: Int, before prepare: () -> Void = {}, _ work: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    var taken: [Double] = []
    for run in 0...runs {
      prepare()
      let time = try clock.measure(work)
      if run > 0 { taken.append(Times.milliseconds(time)) }
    }
    sorted = taken.sorted()
  }

  init(milliseconds: [Double]) {
    sorted = milliseconds.sorted()
  }

  /// The time that a share of the runs, 0 … 1, stayed below.
  func at(_ share: Double) -> Double {
    sorted[Int(share * Double(sorted.count - 1))]
  }

  static func milliseconds(_ time: Duration) -> Double {
    let (seconds, attoseconds) = time.components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
  }
}

/// Prints one figure, a line that `Benchmarks/run` can find by its name.
func report(_ name: String, _ value: Double) {
  print("\(name): \((value * 10_000).rounded() / 10_000)")
}
