import Planning

/// A person works longer than six hours without a break of half an hour.
///
/// Counted from the first minute to the last of work between which no half hour is free, shorter
/// pauses included; exactly six hours are fine, and so is a break of exactly 30 minutes. The way
/// to another museum is work, no break. A single booking longer than six hours counts too: who
/// plans a whole day plans its break. Soft where pauses of 15 minutes leave no six hours together,
/// else hard; for freelancers always soft. Confirmed bookings alone, else at most soft.
enum BreakTime {
  static let after = RuleParameter(
    .breakAfter, .minutes, WorkingLimits.breakAfter, allowed: 60...1440, shown: .hours)
  static let minutes = RuleParameter(
    .breakMinutes, .minutes, WorkingLimits.breakMinutes, allowed: 1...240)
  static let short = RuleParameter(
    .shortBreak, .minutes, WorkingLimits.shortBreak, allowed: 1...240)

  static func check(_ work: Work, of roster: inout Roster, into findings: inout Findings) {
    guard roster.profile != .none, let start = work.stretches.first?.start else { return }
    let longest = roster.museum.value(after, of: .breakTime)
    let pause = roster.museum.value(minutes, of: .breakTime)
    let stretches = work.stretches
    var (first, begun) = (0, start)
    for index in stretches.indices {
      let next = index + 1
      guard next == stretches.count || stretches[next].start &- stretches[index].end >= pause
      else { continue }
      if stretches[index].end &- begun > longest {
        let run = Slice(base: stretches, bounds: first..<next)
        report(run, longest, of: &roster, into: &findings)
      }
      if next < stretches.count { (first, begun) = (next, stretches[next].start) }
    }
  }

  private static func report(
    _ run: Slice<ContiguousArray<Work.Stretch>>, _ longest: Int32, of roster: inout Roster,
    into findings: inout Findings
  ) {
    guard let first = run.first, let last = run.last else { return }
    let pause = roster.museum.value(short, of: .breakTime)
    let isFirm = roster.limits != nil && longestTogether(run, pause: pause) > longest
    roster.report(
      .breakTime, isFirm ? .hard : .soft, during: Span(known: first.start, last.end),
      measure: Conflict.Measure(
        unit: .minutes, needed: Int(last.end &- first.start), available: Int(longest)),
      fact: .profile(roster.profile), into: &findings)
  }

  /// The longest time without even a short pause.
  private static func longestTogether(
    _ run: Slice<ContiguousArray<Work.Stretch>>, pause: Int32
  ) -> Int32 {
    var (longest, begun, end) = (Int32(0), Int32(0), Int32.min / 2)
    for stretch in run {
      if stretch.start &- end >= pause { begun = stretch.start }
      end = stretch.end
      longest = max(longest, end &- begun)
    }
    return longest
  }
}
