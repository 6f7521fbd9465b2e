/// A row's place in a plan's tables; good for this plan value only, ids are what lasts.
package struct RowIndex<Of>: Hashable, Comparable, Sendable {
  package let row: Int32

  package init(_ row: Int32) {
    self.row = row
  }

  package init(_ row: Int) {
    self.row = Int32(row)
  }

  package var position: Int { Int(row) }

  package static func < (left: RowIndex, right: RowIndex) -> Bool {
    left.row < right.row
  }
}

package typealias ResourceIndex = RowIndex<Resource>
package typealias ActivityIndex = RowIndex<Activity>
package typealias BookingIndex = RowIndex<Booking>
