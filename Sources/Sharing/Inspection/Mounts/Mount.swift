/// One line of the kernel's list of mounts: what lies where, and how it was mounted.
package struct Mount: Hashable, Sendable {
  /// The folder it is mounted on.
  package var point: String
  /// The kernel's name of the file system: `nfs4`, `cifs`, `fuse.sshfs`.
  package var type: String
  /// `server:/export`, `//server/share` or a device.
  package var source: String
  /// Of the mount, then of the file system; both say `ro` or `rw`.
  package var options: [String]

  package init(point: String, type: String, source: String, options: [String]) {
    self.point = point
    self.type = type
    self.source = source
    self.options = options
  }
}

extension Mount {
  package func has(_ option: String) -> Bool { options.contains(option) }

  /// The value of `name=value`; the last one counts.
  package func value(_ name: String) -> String? {
    let key = name + "="
    return options.last { $0.hasPrefix(key) }.map { String($0.dropFirst(key.count)) }
  }

  package var isReadOnly: Bool { has("ro") }
}

extension Mount {
  /// Reads one line of the list.
  ///
  ///     36 35 98:0 /mnt1 /mnt2 rw,noatime shared:1 - ext3 /dev/root rw,errors=continue
  ///
  /// Nil when it is not one. Optional fields end with a lone `-`.
  init?(line: some StringProtocol) {
    let words = String(line).split(separator: " ").map(String.init)
    guard words.count >= 10, let dash = words.dropFirst(6).firstIndex(of: "-"),
      words.count >= dash + 4
    else { return nil }
    self.init(
      point: Mount.unescaped(words[4]), type: words[dash + 1],
      source: Mount.unescaped(words[dash + 2]),
      options: (words[5].split(separator: ",") + words[dash + 3].split(separator: ","))
        .map(String.init))
  }

  /// The kernel writes blanks, tabs, line ends and backslashes as `\040`: three octal digits a byte.
  private static func unescaped(_ word: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(3), as: UTF8.self)
      if byte == UInt8(ascii: "\\"), digits.utf8.count == 3, let value = UInt8(digits, radix: 8) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
