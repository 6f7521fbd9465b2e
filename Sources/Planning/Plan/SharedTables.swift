/// Tables that several values share until one of them changes its own.
///
/// Behind a pointer, since changes in place to a class's own property are checked each time.
final class SharedTables<Tables: Sendable>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Tables>

  init(_ tables: Tables) {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: tables)
  }

  deinit {
    pointer.deinitialize(count: 1)
    pointer.deallocate()
  }
}
