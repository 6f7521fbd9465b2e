/// The system refused something with a file.
package struct FileError: Error, Hashable, Sendable {
  package let path: String
  /// The system's error number.
  package let code: Int32
}
