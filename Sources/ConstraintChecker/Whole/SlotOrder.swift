/// What has a start and comes from a row.
protocol Starting {
  var start: Int32 { get }
  var booking: Int32 { get }
}

extension Slot: Starting {}
extension Occupancy: Starting {}

/// Puts slots in order of start; those of one start keep the order they come in.
enum SlotOrder {
  /// `spare` has room for as many slots.
  static func sort<Slot: Starting>(
    _ slots: UnsafeMutableBufferPointer<Slot>, spare: UnsafeMutableBufferPointer<Slot>
  ) {
    guard !isSorted(slots) else { return }
    guard slots.count >= 256 else {
      var slots = slots
      slots.sort { ($0.start, $0.booking) < ($1.start, $1.booking) }
      return
    }
    sortByDigits(slots, spare)
  }

  /// Plans are mostly read in order of start: then nothing has to be done.
  private static func isSorted<Slot: Starting>(_ slots: UnsafeMutableBufferPointer<Slot>) -> Bool {
    var last = Int32.min
    var isSorted = true
    for index in slots.indices {
      isSorted = isSorted && slots[index].start >= last
      last = slots[index].start
    }
    return isSorted
  }

  /// Eleven bits at a time: two rounds for a plan of fourteen hundred days.
  private static func sortByDigits<Slot: Starting>(
    _ slots: UnsafeMutableBufferPointer<Slot>, _ spare: UnsafeMutableBufferPointer<Slot>
  ) {
    let least = slots.reduce(Int32.max) { min($0, $1.start) }
    let most = slots.reduce(Int32.min) { max($0, $1.start) }
    let range = UInt32(bitPattern: most &- least)
    var (from, to) = (slots, UnsafeMutableBufferPointer(rebasing: spare[..<slots.count]))
    var shift: UInt32 = 0
    while shift < 32, range >> shift > 0 {
      spread(from, to, least: least, shift: shift)
      swap(&from, &to)
      shift += 11
    }
    if from.baseAddress != slots.baseAddress { _ = slots.update(fromContentsOf: from) }
  }

  private static func spread<Slot: Starting>(
    _ from: UnsafeMutableBufferPointer<Slot>, _ to: UnsafeMutableBufferPointer<Slot>, least: Int32,
    shift: UInt32
  ) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 2048) { places in
      places.initialize(repeating: 0)
      for slot in from { places[digit(slot, least, shift)] &+= 1 }
      var total = 0
      for place in places.indices {
        let count = places[place]
        places[place] = total
        total &+= count
      }
      for slot in from {
        let digit = digit(slot, least, shift)
        to[places[digit]] = slot
        places[digit] &+= 1
      }
    }
  }

  @inline(__always)
  private static func digit<Slot: Starting>(_ slot: Slot, _ least: Int32, _ shift: UInt32) -> Int {
    Int((UInt32(bitPattern: slot.start &- least) >> shift) & 2047)
  }
}
