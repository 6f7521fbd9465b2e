import Planning

/// What the rules have found so far, and where they stopped listing.
struct Findings {
  var conflicts: [Conflict] = []
  /// Resources of which only the first `pairLimit` pairs are listed.
  var capped: [ResourceIndex] = []

  /// A room booked 5,000 times at once has twelve million pairs; nobody reads past these.
  static let pairLimit = 10_000
}
