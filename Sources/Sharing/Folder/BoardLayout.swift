/// Where things lie in a board's folder.
///
/// Names are fixed width, digits and lower-case hex, so that no server's idea of case or short
/// names can bite.
struct BoardLayout: Hashable, Sendable {
  let root: String

  /// Commits a folder; servers get slow in large folders, SMB servers above all.
  static let perFolder = 1000

  var format: String { "\(root)/FORMAT" }
  var commits: String { "\(root)/commits" }
  /// Files on their way; nothing here counts.
  var new: String { "\(root)/new" }

  /// The empty folder at which the commits of one group of numbers are told; made when first needed.
  func ahead(_ number: Int) -> String {
    "\(new)/\(Self.aheadPrefix)\(Self.place(of: number))"
  }

  /// Commits that are told together.
  static let perPlace = 4
  static let places = 8
  private static let aheadPrefix = "ahead-"

  static func place(of number: Int) -> Int { number / perPlace % places }

  static func isLastOfPlace(_ number: Int) -> Bool { (number + 1).isMultiple(of: perPlace) }

  /// Whether what has that name in `new/` is there for the moment only.
  static func isPassing(_ name: String) -> Bool {
    isCommit(name) || name.hasPrefix(aheadPrefix)
  }

  /// Whether that is the name of a commit on its way, or of a folder of them that was taken away.
  static func isCommit(_ name: String) -> Bool { CommitID(hex: name) != nil }

  /// Who has the board open; made when first needed, and nothing here counts.
  var presence: String { "\(root)/presence" }

  func presence(_ name: PresenceName) -> String { "\(presence)/\(name.text)" }

  func new(_ id: CommitID) -> String { "\(new)/\(id)" }

  func folder(of number: Int) -> String {
    "\(commits)/\(Self.padded(number / Self.perFolder, to: 5))"
  }

  func commit(_ number: Int) -> String {
    "\(folder(of: number))/\(Self.name(of: number))"
  }

  /// A commit's name in its folder.
  static func name(of number: Int) -> String { padded(number, to: 8) }

  func snapshot(_ number: Int) -> String {
    "\(root)/board-\(Self.padded(number, to: 8)).sqlite"
  }

  /// Where a snapshot of what the log has lost goes.
  func lost(_ snapshot: Int) -> String {
    "\(root)/\(Self.lostPrefix)\(Self.padded(snapshot, to: 8))-\(CommitID.random().hex.prefix(8)).sqlite"
  }

  static func isLost(_ name: String) -> Bool {
    name.hasPrefix(lostPrefix) && name.hasSuffix(".sqlite")
  }

  private static let lostPrefix = "lost-"

  static func numbers(in folder: Int) -> ClosedRange<Int> {
    (folder * perFolder)...(folder * perFolder + perFolder - 1)
  }

  /// True for the numbers before whose publication nobody made their folder.
  static func beginsFolder(_ number: Int) -> Bool {
    number == 1 || number.isMultiple(of: perFolder)
  }

  /// The commit a snapshot's file name stands for; nil for other files.
  static func snapshotNumber(_ name: String) -> Int? {
    guard name.hasPrefix("board-"), name.hasSuffix(".sqlite"), name.utf8.count == 21 else {
      return nil
    }
    return number(name.dropFirst(6).dropLast(7), digits: 8)
  }

  static func number(_ name: some StringProtocol, digits: Int) -> Int? {
    guard name.utf8.count == digits, name.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(name)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
