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
  /// Status, and whether the row is there and of an exhibition: a byte, as there are many rows.
  ///
  /// Read by `Mark`; whoever looks at a million rows cannot ask each for it by a call into this module.
  package private(set) var marks: UInt8
  package private(set) var needsHigh: UInt8 = 0
  package private(set) var needsLow: UInt16 = 0
  /// As `optionUntil`, 0 where it is not given.
  package private(set) var optionDays: UInt16 = 0
  /// `About.askedAt` in minutes since 1970; `unknown` when not given.
  package private(set) var askedAt = ActivityRow.unknown

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
    marks = status | Mark.present
  }
}

extension ActivityRow {
  package enum Mark {
    package static let status: UInt8 = 0b0_0111
    package static let present: UInt8 = 0b0_1000
    package static let exhibition: UInt8 = 0b1_0000
  }

  /// `Status.code`.
  package var status: UInt8 {
    get { marks & Mark.status }
    set { marks = marks & ~Mark.status | newValue }
  }

  package var isPresent: Bool {
    get { marks & Mark.present != 0 }
    set { marks = newValue ? marks | Mark.present : marks & ~Mark.present }
  }

  /// Whether it names an exhibition.
  package var isOfExhibition: Bool { marks & Mark.exhibition != 0 }

  /// Takes over what checks look at of an activity's open part, so that they need not look it up.
  mutating func note(_ about: Activity.About?, needs: UInt32) {
    needsHigh = UInt8(truncatingIfNeeded: needs >> 16)
    needsLow = UInt16(truncatingIfNeeded: needs)
    let isOfExhibition = about.map { !$0.exhibition.isEmpty } ?? false
    marks = isOfExhibition ? marks | Mark.exhibition : marks & ~Mark.exhibition
    askedAt = about?.askedAt?.minutes ?? ActivityRow.unknown
    optionDays = about?.optionUntil.map { UInt16(clamping: max(1, $0.days)) } ?? 0
  }

  /// Number in the plan's lists of needs; 0 where it asks for nothing.
  package var needs: UInt32 { UInt32(needsHigh) << 16 | UInt32(needsLow) }

  /// `About.optionUntil` in days since 1970, from 1970 to 2149; `unknown` when not given.
  package var optionUntil: Int32 {
    optionDays == 0 ? ActivityRow.unknown : Int32(optionDays)
  }

  package var span: Span { Span(known: start, end) }

  /// With set-up and tear-down.
  package var occupied: Span { Span(known: start - Int32(setup), end + Int32(teardown)) }
}
