import Foundation
import Screen
import Testing

/// Frames kept as text files beside the tests, to be looked at and compared.
package enum Snapshots {
  /// Compares a frame with `Snapshots/NAME.screen` in the folder of the test's target.
  ///
  /// A missing file or a difference is an issue; with PLANBORD_RECORD=1 the file is written.
  package static func expect(
    _ frame: Frame, named name: String, file: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = folder(of: "\(file)").appending(path: "\(name).screen")
    let now = picture(of: frame)
    if isRecording {
      record(now, at: path, sourceLocation)
    } else if let before = try? String(contentsOf: path, encoding: .utf8) {
      guard before != now else { return }
      let comment = "\(name).screen differs:\n\(difference(from: before, to: now))"
      Issue.record(Comment(rawValue: comment), sourceLocation: sourceLocation)
    } else {
      let comment = "\(name).screen is missing; PLANBORD_RECORD=1 writes:\n\(now)"
      Issue.record(Comment(rawValue: comment), sourceLocation: sourceLocation)
    }
  }

  package static var isRecording: Bool {
    ProcessInfo.processInfo.environment["PLANBORD_RECORD"] == "1"
  }

  /// `Tests/<Target>/Snapshots`, however deep the test file lies.
  private static func folder(of file: String) -> URL {
    var folder = URL(filePath: file).deletingLastPathComponent()
    while folder.deletingLastPathComponent().lastPathComponent != "Tests", folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "Snapshots")
  }

  private static func record(_ text: String, at path: URL, _ location: SourceLocation) {
    do {
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: path, atomically: true, encoding: .utf8)
    } catch {
      Issue.record(error, sourceLocation: location)
    }
  }
}

// MARK: - Text

extension Snapshots {
  /// Each row as its text, ` │ ` and a letter per cell for its role; rows of plain text have none.
  package static func picture(of frame: Frame) -> String {
    (0..<frame.size.rows).map { row in
      let roles = String((0..<frame.size.columns).map { frame[$0, row].role.letter })
      let isPlain = roles.allSatisfy { $0 == Role.text.letter }
      return frame.text(ofRow: row) + (isPlain ? " │\n" : " │ \(roles)\n")
    }
    .joined()
  }

  /// Rows that differ, numbered from 1: `-` as kept, `+` as it is now, `^` below what changed.
  package static func difference(from before: String, to now: String) -> String {
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).compactMap { row in
      let was = row < old.count ? String(old[row]) : ""
      let becomes = row < new.count ? String(new[row]) : ""
      guard was != becomes else { return nil }
      return "\(row + 1)\n- \(was)\n+ \(becomes)\n  \(marks(was, becomes))"
    }
    .joined(separator: "\n")
  }

  private static func marks(_ was: String, _ becomes: String) -> String {
    let old = Array(was)
    let new = Array(becomes)
    return String(
      (0..<max(old.count, new.count)).map { place in
        place < old.count && place < new.count && old[place] == new[place] ? " " : "^"
      })
  }
}
