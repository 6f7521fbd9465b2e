/// All that is mounted, in the kernel's order: what was mounted later lies on top.
package struct MountTable: Hashable, Sendable {
  package let mounts: [Mount]

  /// `text` as in `/proc/self/mountinfo`; lines that cannot be read are left out.
  package init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap { Mount(line: $0) }
  }

  /// What the absolute `path` lies on: the longest mount point above it, the topmost of equals.
  package func mount(of path: String) -> Mount? {
    mounts.filter { MountTable.contains($0.point, path) }
      .reduce(nil) { best, mount in
        guard let best else { return mount }
        return mount.point.utf8.count >= best.point.utf8.count ? mount : best
      }
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }
}
