import Planning

/// What the rules about rooms ask of the kind of an activity, without its words.
struct KindTraits {
  struct Marks: OptionSet {
    let rawValue: UInt8

    static let needsSilence = Marks(rawValue: 1)
    static let isSpoiledByNoise = Marks(rawValue: 2)
    static let makesDust = Marks(rawValue: 4)
    static let handlesArt = Marks(rawValue: 8)
    static let isGuided = Marks(rawValue: 16)
    static let hasFirmBuffers = Marks(rawValue: 32)
    /// People from outside come.
    static let isVisited = Marks(rawValue: 64)
    /// Its people may do something else meanwhile.
    static let allowsParallel = Marks(rawValue: 128)
  }

  /// Minutes.
  var setup: Int32 = 0
  var teardown: Int32 = 0
  /// `ActivityKind.Noise`.
  var noise = 0
  /// Minutes that the climate of its room takes to settle afterwards; below zero where nothing is said.
  var settling: Int32 = -1
  var marks: Marks = []
  /// Nil where nothing is said of the kind.
  var audience: ActivityKind.Audience?
}

extension KindTraits {
  init(_ kind: ActivityKind) {
    setup = Int32(clamping: max(0, kind.setup))
    teardown = Int32(clamping: max(0, kind.teardown))
    noise = kind.noise.rawValue
    settling = kind.settlingHours.map { Int32(clamping: $0 * 60) } ?? -1
    audience = kind.audience
    if kind.needsSilence { marks.insert(.needsSilence) }
    if kind.isSpoiledByNoise { marks.insert(.isSpoiledByNoise) }
    if kind.makesDust { marks.insert(.makesDust) }
    if kind.handlesArt { marks.insert(.handlesArt) }
    if kind.isGuided { marks.insert(.isGuided) }
    if kind.hasFirmBuffers { marks.insert(.hasFirmBuffers) }
    if kind.allowsParallel { marks.insert(.allowsParallel) }
    if kind.audience != .staff { marks.insert(.isVisited) }
  }

  /// The most of each.
  mutating func unite(_ other: KindTraits) {
    setup = max(setup, other.setup)
    teardown = max(teardown, other.teardown)
    noise = max(noise, other.noise)
    settling = max(settling, other.settling)
    marks.formUnion(other.marks)
  }
}

extension KindTraits {
  /// Whether art has to wait after it.
  var unsettlesClimate: Bool { settling > 0 || (settling < 0 && marks.contains(.makesDust)) }

  /// Whether that is so in rooms with the same airflow, too; see `Climate`.
  var unsettlesNextDoor: Bool { settling > 0 && !marks.contains(.makesDust) }
}
