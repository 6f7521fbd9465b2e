/// What is alike in all activities of one kind: buffers, what it does to its surroundings, its needs.
///
/// A kind nobody described is a word like any other and asks for nothing.
package struct ActivityKind: Hashable, Sendable {
  /// How loud it is next door.
  package enum Noise: Int, CaseIterable, Comparable, Sendable {
    case silent, speech, loud, works

    package static func < (left: Noise, right: Noise) -> Bool { left.rawValue < right.rawValue }
  }

  /// When it may be held against opening hours.
  package enum Audience: String, CaseIterable, Sendable {
    /// Nobody from outside comes.
    case staff
    /// Guests who are let in, with staff at the door: a rental, an opening night.
    case guests
    /// Booked groups and visitors during opening hours.
    case visitors
    /// Schools: as visitors, and not in school holidays.
    case schools
  }

  /// The word that activities have as their kind.
  package var id: String
  package var dutch: String
  package var english: String
  /// Minutes that a new activity of this kind starts with.
  package var setup: Int
  package var teardown: Int
  package var audience: Audience
  package var noise: Noise
  /// Whether noise beside it spoils it.
  package var needsSilence: Bool
  /// Whether that makes it impossible: a recording, an examination, a concert.
  package var isSpoiledByNoise: Bool
  /// Whether it makes dust or vibration.
  package var makesDust: Bool
  /// Whether art lies open in its room, which dust and public must stay away from.
  package var handlesArt: Bool
  /// Whether groups go round with a guide, so that the museum's ratio counts.
  package var isGuided: Bool
  /// Whether too little changeover time makes it impossible: a rental, an opening night.
  package var hasFirmBuffers: Bool
  /// Whether a person may do something else meanwhile.
  package var allowsParallel: Bool
  /// Hours that the climate of its room takes to settle afterwards; nil: after dust as long as its
  /// museum says, else it never was unsettled.
  package var settlingHours: Int?
  package var version: Int

  package init(
    id: String, dutch: String = "", english: String = "", setup: Int = 0, teardown: Int = 0,
    audience: Audience = .staff, noise: Noise = .silent, needsSilence: Bool = false,
    isSpoiledByNoise: Bool = false, makesDust: Bool = false, handlesArt: Bool = false,
    isGuided: Bool = false, hasFirmBuffers: Bool = false, allowsParallel: Bool = false,
    settlingHours: Int? = nil, version: Int = 1
  ) {
    self.id = id
    self.dutch = dutch.isEmpty ? id : dutch
    self.english = english.isEmpty ? id : english
    self.setup = setup
    self.teardown = teardown
    self.audience = audience
    self.noise = noise
    self.needsSilence = needsSilence
    self.isSpoiledByNoise = isSpoiledByNoise
    self.makesDust = makesDust
    self.handlesArt = handlesArt
    self.isGuided = isGuided
    self.hasFirmBuffers = hasFirmBuffers
    self.allowsParallel = allowsParallel
    self.settlingHours = settlingHours
    self.version = version
  }
}

extension ActivityKind {
  /// Hours that a row may say.
  package static let settling = 0...1000

  /// Whether art has to wait after it.
  package var unsettlesClimate: Bool { settlingHours.map { $0 > 0 } ?? makesDust }
}
