import Planning

/// Two neighbouring rooms as commits and the table carry them, the smaller id first.
struct AdjacencyRecord: RowRecord {
  let first: String
  let second: String
  let carriesNoise: Bool
  let carriesDust: Bool
  let version: Int

  init(_ adjacency: Adjacency) {
    first = adjacency.first.text
    second = adjacency.second.text
    carriesNoise = adjacency.carriesNoise
    carriesDust = adjacency.carriesDust
    version = adjacency.version
  }

  var rowKey: String { "\(first)\u{0}\(second)" }

  func value() throws(RecordFault) -> Adjacency {
    guard first < second else { throw .outOfRange(field: "second") }
    return Adjacency(
      ResourceID(first), ResourceID(second), carriesNoise: carriesNoise,
      carriesDust: carriesDust, version: try rowVersion(version))
  }
}
