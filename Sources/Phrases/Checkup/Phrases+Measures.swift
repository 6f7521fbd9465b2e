extension Phrases {
  /// `0,4 ms`, `12 ms`, `1,5 s`; microseconds.
  package func lapse(_ microseconds: Int) -> String {
    if microseconds < 9_950 { return tenths(max(1, (microseconds + 50) / 100)) + " ms" }
    if microseconds < 1_000_000 { return "\((microseconds + 500) / 1000) ms" }
    if microseconds < 60_000_000 { return tenths((microseconds + 50_000) / 100_000) + " s" }
    return duration(minutes: microseconds / 60_000_000)
  }

  /// `812 GB`, `1,5 GB`, `90 MB`: as disks are sold, in thousands.
  package func size(bytes: Int) -> String {
    switch bytes {
    case 10_000_000_000...: number(bytes / 1_000_000_000) + " GB"
    case 1_000_000_000...: tenths(bytes / 100_000_000) + " GB"
    default: "\(bytes / 1_000_000) MB"
    }
  }

  private func tenths(_ value: Int) -> String {
    "\(number(value / 10))\(say(",", "."))\(value % 10)"
  }
}
