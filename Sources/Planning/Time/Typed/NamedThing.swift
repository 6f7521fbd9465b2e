/// What a request names besides people, days and hours.
package enum NamedThing: Hashable, Sendable {
  case museum(MuseumID)
  /// One of these.
  case rooms([ResourceID])
  case people([ResourceID])
  case material(ResourceID)
  case feature(String)
  case layout(String)
  /// What somebody must be able to do.
  case skill(String)
  case kind(String)
}
