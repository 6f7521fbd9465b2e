import Planning

/// A kind of activities as commits and the table carry it; what is usual is left out.
struct KindRecord: RowRecord {
  let id: String
  let dutch: String
  let english: String
  let setup: Int?
  let teardown: Int?
  let audience: String
  let noise: Int?
  let needsSilence: Bool?
  let isSpoiledByNoise: Bool?
  let makesDust: Bool?
  let handlesArt: Bool?
  let isGuided: Bool?
  let hasFirmBuffers: Bool?
  let allowsParallel: Bool?
  let settlingHours: Int?
  let version: Int

  init(_ kind: ActivityKind) {
    id = kind.id
    dutch = kind.dutch
    english = kind.english
    setup = kind.setup.orNil
    teardown = kind.teardown.orNil
    audience = kind.audience.rawValue
    noise = kind.noise.rawValue.orNil
    needsSilence = kind.needsSilence.orNil
    isSpoiledByNoise = kind.isSpoiledByNoise.orNil
    makesDust = kind.makesDust.orNil
    handlesArt = kind.handlesArt.orNil
    isGuided = kind.isGuided.orNil
    hasFirmBuffers = kind.hasFirmBuffers.orNil
    allowsParallel = kind.allowsParallel.orNil
    settlingHours = kind.settlingHours
    version = kind.version
  }

  var rowKey: String { id }

  func value() throws(RecordFault) -> ActivityKind {
    guard let noise = ActivityKind.Noise(rawValue: noise ?? 0) else {
      throw .outOfRange(field: "noise")
    }
    return ActivityKind(
      id: id, dutch: dutch, english: english, setup: try within(0...65535, setup ?? 0, "setup"),
      teardown: try within(0...65535, teardown ?? 0, "teardown"), audience: try word(audience),
      noise: noise, needsSilence: needsSilence ?? false,
      isSpoiledByNoise: isSpoiledByNoise ?? false, makesDust: makesDust ?? false,
      handlesArt: handlesArt ?? false, isGuided: isGuided ?? false,
      hasFirmBuffers: hasFirmBuffers ?? false, allowsParallel: allowsParallel ?? false,
      settlingHours: try within(ActivityKind.settling, settlingHours, "settlingHours"),
      version: try rowVersion(version))
  }
}
