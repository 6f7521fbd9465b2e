/// Which days rest makes up for work, at one museum: Monday to Friday and no public holiday.
///
/// Each day is worked out once, however many people are looked at.
final class FreeDays {
  private let holidays: Holidays
  /// Forty years from `first` on: 0 where nobody asked yet.
  private let known: UnsafeMutableBufferPointer<UInt8>
  private let first: Int32

  private static let most: Int32 = 14_610

  init(_ holidays: Holidays, around day: Int32) {
    self.holidays = holidays
    first = day &- FreeDays.most / 2
    known = .allocate(capacity: Int(FreeDays.most))
    known.initialize(repeating: 0)
  }

  deinit { known.deallocate() }

  /// The first after a day and before another; nil where there is none.
  @inline(__always)
  func first(after last: Int32, before next: Int32) -> Int32? {
    var day = last &+ 1
    while day < next {
      if isFree(day) { return day }
      day &+= 1
    }
    return nil
  }

  @inline(__always)
  private func isFree(_ day: Int32) -> Bool {
    let place = Int(day) &- Int(first)
    guard known.indices.contains(place) else { return look(day) }
    if known[place] == 0 { known[place] = look(day) ? 1 : 2 }
    return known[place] == 1
  }

  @inline(never)
  private func look(_ day: Int32) -> Bool {
    day &- LocalClock.monday(of: day) < 5 && !holidays.contains(day)
  }
}
