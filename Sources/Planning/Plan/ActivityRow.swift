/// The fixed-width part of an activity.
package struct ActivityRow: Sendable {
  /// Minutes since 1970, without set-up and tear-down.
  package var start: Int32
  package var end: Int32
  package var firstBooking: Int32 = -1
  /// -1 when not given.
  package var visitors: Int32
  package var version: Int32
  /// Minutes.
  package var setup: UInt16
  package var teardown: UInt16
  /// Place in `Plan.museums`.
  package var museum: UInt16
  /// Numbers in the plan's word list.
  package var kind: UInt16
  package var language: UInt16
  /// `Status.code`.
  package var status: UInt8
  package var isPresent = true
  /// Whether it names an exhibition.
  package internal(set) var isOfExhibition = false
  /// Number in the plan's lists of needs; 0 where it asks for nothing.
  package internal(set) var needs: UInt32 = 0
  /// `About.askedAt` in minutes since 1970; `unknown` when not given.
  package internal(set) var askedAt = ActivityRow.unknown
  /// `About.optionUntil` in days since 1970; `unknown` when not given.
  package internal(set) var optionUntil = ActivityRow.unknown

  package static let unknown = Int32.min

  package init(
    start: Int32, end: Int32, visitors: Int32, version: Int32, setup: UInt16, teardown: UInt16,
    museum: UInt16, kind: UInt16, language: UInt16, status: UInt8
  ) {
    self.start = start
    self.end = end
    self.visitors = visitors
    self.version = version
    self.setup = setup
    self.teardown = teardown
    self.museum = museum
    self.kind = kind
    self.language = language
    self.status = status
  }
}

extension ActivityRow {
  /// Takes over what checks look at of an activity's open part, so that they need not look it up.
  mutating func note(_ about: Activity.About?, needs: UInt32) {
    self.needs = needs
    isOfExhibition = about.map { !$0.exhibition.isEmpty } ?? false
    askedAt = about?.askedAt?.minutes ?? ActivityRow.unknown
    optionUntil = about?.optionUntil?.days ?? ActivityRow.unknown
  }

  package var span: Span { Span(known: start, end) }

  /// With set-up and tear-down.
  package var occupied: Span { Span(known: start - Int32(setup), end + Int32(teardown)) }
}
