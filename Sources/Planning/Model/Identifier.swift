/// A stable id as the plan folder writes it; the phantom type keeps a room's id out of a booking.
package struct Identifier<Of>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.text < right.text
  }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

package typealias MuseumID = Identifier<Museum>
package typealias ResourceID = Identifier<Resource>
package typealias ActivityID = Identifier<Activity>
package typealias BookingID = Identifier<Booking>
