import Planning

/// The bookings of a folder, by the number of their id.
struct BookingRows {
  var ids = IDList()
  var rows: ContiguousArray<BookingRow> = []
}
