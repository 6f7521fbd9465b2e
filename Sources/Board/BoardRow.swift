import Planning

/// One row of the grid; resources may be several lines high.
package enum BoardRow: Hashable, Sendable {
  /// A museum's heading.
  case museum(MuseumID)
  case resource(ResourceIndex)
  case activity(ActivityIndex)
}
