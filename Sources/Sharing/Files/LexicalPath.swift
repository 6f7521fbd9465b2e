import Glibc

/// Paths read as text: nothing here asks a disk, so nothing can wait for a share that is gone.
package enum LexicalPath {
  /// From the root, without `.`, `..`, double slashes or a slash at the end; links stay as they are.
  package static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : "\(currentFolder)/\(path)"
    var names: [Substring] = []
    for name in whole.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  private static var currentFolder: String {
    guard let found = getcwd(nil, 0) else { return "/" }
    defer { free(found) }
    return String(cString: found)
  }
}
