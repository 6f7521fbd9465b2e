extension FileLayer {
  /// Tries again while a server's lease or sharing conflict lasts, up to a second.
  func patiently<Answer>(_ work: () throws(Errno) -> Answer) throws(Errno) -> Answer {
    for _ in 1..<5 {
      do throws(Errno) { return try work() } catch {
        guard error.passesSoon else { throw error }
        pause(milliseconds: .random(in: 50...200))
      }
    }
    return try work()
  }
}
