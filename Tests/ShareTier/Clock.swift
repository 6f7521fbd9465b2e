import Glibc

/// Milliseconds; all planners of the lab run on one kernel and so share one clock.
enum Clock {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  static func pause(_ milliseconds: Double) {
    if milliseconds > 0 { usleep(UInt32(milliseconds * 1000)) }
  }
}
