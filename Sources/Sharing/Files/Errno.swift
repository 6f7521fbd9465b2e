/// The system's number for why a call failed.
package struct Errno: Error, Hashable, Sendable {
  package let code: Int32

  package init(_ code: Int32) {
    self.code = code
  }
}
