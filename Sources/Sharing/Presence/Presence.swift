import Glibc

/// Who has the board open, through each running board's own small file in `presence/`.
///
/// A file is never changed: a fresh one with the next counter is made exclusively, then the one
/// before is removed. Renaming would save a call, but a lost reply leaves it open which name is
/// there, and a reader on a Windows server may stand in its way; two files for a moment harm nobody.
/// No clock is compared with another: whoever's counter goes up between two looks is there, by the
/// looker's own uptime.
///
/// It lives on one thread, and every call may wait for the share.
package struct Presence {
  private let layout: BoardLayout
  private let files: any FileLayer
  private let board: String
  private var counter = 0
  /// The files of this board that are there, or may be, oldest first.
  private var own: [PresenceName] = []
  private var written: PresenceNote?
  private var writtenAt = 0
  private var seen: [String: Sighting] = [:]
  private var hasLooked = false

  package init(board path: String, files: any FileLayer = GlibcFileLayer()) {
    layout = BoardLayout(root: path)
    self.files = files
    board = String(CommitID.random().hex.prefix(16))
  }

  // Milliseconds of uptime.

  /// How often a board that is there says so, and how old the place of a cursor may be: the less
  /// often the more there are, since each looks at all.
  package var beat: Int { min(Presence.slowest, max(Presence.usual, 333 * (seen.count + 1))) }
  /// How often looking who is there is worth while.
  package var lookEvery: Int { beat / 2 }
  /// Whoever has not been heard of for so long is not there.
  var patience: Int { beat * 7 / 2 }
  /// Files read in one look: sixty moving cursors must not make a flood.
  var mostRead: Int { min(8, max(2, 80 / max(1, seen.count))) }

  private static let usual = 10_000
  private static let slowest = 20_000
  /// A file that has not moved for so long is removed: its program crashed.
  static let longGone = 600_000
  /// Taking something in hand is told after so long.
  private static let quick = 2_000

  /// A board somebody else runs.
  private struct Sighting {
    var name: PresenceName
    var movedAt: Int
    /// It moved, or came, between two looks.
    var isAlive: Bool
    var note: PresenceNote?
    /// The content `note` was read from.
    var check = ""
  }
}

// MARK: - Telling

extension Presence {
  /// Says who is here and where they look, when it is time to; returns milliseconds until the next
  /// time.
  package mutating func tell(_ note: PresenceNote) throws(Errno) -> Int {
    let now = files.uptime()
    let wait = own.isEmpty ? 0 : pause(before: note) - (now - writtenAt)
    guard wait <= 0 else { return wait }
    try write(note)
    (written, writtenAt) = (note, now)
    return beat
  }

  private func pause(before note: PresenceNote) -> Int {
    let isHandled = note.isEditing || written?.isEditing == true
    return note != written && isHandled ? Presence.quick : beat
  }

  private mutating func write(_ note: PresenceNote) throws(Errno) {
    counter += 1
    let name = PresenceName(board: board, counter: counter, of: note.bytes)
    // What could not be removed again and again is left to others.
    own = own.suffix(4) + [name]
    let descriptor = try create(layout.presence(name))
    do throws(Errno) {
      try files.writeAll(descriptor, note.bytes)
    } catch {
      files.closeQuietly(descriptor)
      throw error
    }
    // Once only, whatever it says: the number may be another file's by then.
    try files.close(descriptor)
    remove(all: own.dropLast())
  }

  /// The folder is made by the first who needs it, and only where there is a board: an empty mount
  /// point must stay empty.
  private func create(_ path: String) throws(Errno) -> Int32 {
    do throws(Errno) {
      return try files.open(path, .createNew)
    } catch {
      guard error.code == ENOENT, try files.exists(layout.format) else { throw error }
      do throws(Errno) { try files.mkdir(layout.presence) } catch {
        guard error.code == EEXIST else { throw error }
      }
      return try files.open(path, .createNew)
    }
  }

  private mutating func remove(all names: some Sequence<PresenceName>) {
    for name in names where remove(name) { own.removeAll { $0 == name } }
  }

  private func remove(_ name: PresenceName) -> Bool {
    do throws(Errno) { try files.unlink(layout.presence(name)) } catch {
      return error.code == ENOENT
    }
    return true
  }

  /// Takes one's own files away; what the share refuses, others remove later.
  package mutating func leave() {
    remove(all: own)
    written = nil
  }
}

// MARK: - Looking

extension Presence {
  /// Who else is there by now, by their boards' ids; removes what crashed programs left.
  ///
  /// At the first look nobody is: what lies there may be left over, until it moves.
  package mutating func look() throws(Errno) -> [String: PresenceNote] {
    let newest = try newestNames()
    let now = files.uptime()
    for (board, name) in newest { note(name, of: board, at: now) }
    for board in seen.keys where newest[board] == nil { seen[board] = nil }
    hasLooked = true
    readNotes()
    removeLeftovers(at: now)
    let here = seen.filter { $0.value.isAlive && now - $0.value.movedAt < patience }
    return here.compactMapValues(\.note)
  }

  /// Whether something lies there of which it is not known yet if its board still runs.
  package var isUnsure: Bool { seen.values.contains { !$0.isAlive } }

  /// One name a board; a folder that is not there has none.
  private func newestNames() throws(Errno) -> [String: PresenceName] {
    var newest: [String: PresenceName] = [:]
    do throws(Errno) {
      // Asked by force first, or NFS would answer the listing from its cache.
      _ = try files.stamp(of: layout.presence)
      for name in try files.names(in: layout.presence).compactMap({ PresenceName($0) })
      where name.board != board && name.counter > newest[name.board]?.counter ?? -1 {
        newest[name.board] = name
      }
    } catch {
      guard error.code == ENOENT, try files.exists(layout.format) else { throw error }
    }
    return newest
  }

  private mutating func note(_ name: PresenceName, of board: String, at now: Int) {
    guard var sighting = seen[board] else {
      seen[board] = Sighting(name: name, movedAt: now, isAlive: hasLooked)
      return
    }
    guard sighting.name != name else { return }
    (sighting.name, sighting.movedAt, sighting.isAlive) = (name, now, true)
    seen[board] = sighting
  }

  /// Reads what is new, those that waited longest first.
  private mutating func readNotes() {
    let unread = seen.filter { $0.value.check != $0.value.name.check }
      .sorted { $0.value.movedAt < $1.value.movedAt }
    for (board, sighting) in unread.prefix(mostRead) {
      let path = layout.presence(sighting.name)
      // Gone, or still being written: the next look will tell.
      guard let bytes = (try? files.contents(of: path, atMost: PresenceNote.mostBytes)) ?? nil,
        sighting.name.fits(bytes), let note = PresenceNote(bytes)
      else { continue }
      seen[board]?.note = note
      seen[board]?.check = sighting.name.check
    }
  }

  private mutating func removeLeftovers(at now: Int) {
    for (board, sighting) in seen where now - sighting.movedAt >= Presence.longGone {
      if remove(sighting.name) { seen[board] = nil }
    }
  }
}
