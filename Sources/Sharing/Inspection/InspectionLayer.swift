/// The further questions that an inspection asks, of the share and of this machine.
package protocol InspectionLayer: FileLayer {
  /// The kernel's list of mounts, as `/proc/self/mountinfo` has it.
  func mountInfo() throws(Errno) -> String
  /// The path with its symbolic links followed.
  func resolved(_ path: String) throws(Errno) -> String
  func room(at path: String) throws(Errno) -> Room
  func rights(at path: String) throws(Errno) -> Rights
  /// Nanoseconds since 1970 by this machine's clock.
  func wallClock() -> Int64
  /// Microseconds on a clock that never goes back.
  func stopwatch() -> Int
  /// How many people have programs running on this machine now, at least one.
  func people() -> Int
  /// True for the user whom no permission binds.
  var isRoot: Bool { get }
}

extension InspectionLayer {
  /// What `work` returned, and how many microseconds it took.
  func timed<Answer>(_ work: () throws(Errno) -> Answer) throws(Errno) -> (Answer, Int) {
    let start = stopwatch()
    let answer = try work()
    return (answer, stopwatch() - start)
  }
}
