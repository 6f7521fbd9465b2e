import Screen
import Testing
import TestSupport

@Suite struct SnapshotsTests {
  private var frame: Frame {
    var frame = Frame(Size(columns: 10, rows: 3))
    frame.put("STAM", 0, 0, .museum)
    frame.put("plain", 2, 1, .text)
    frame.put("展示 WS", 1, 2, .confirmed)
    return frame
  }

  @Test func `a picture shows text and one letter for each role`() {
    #expect(
      Snapshots.picture(of: frame) == """
        STAM       │ mmmm......
          plain    │
         展示 WS   │ .vvvvvvv..

        """)
  }

  @Test func `a kept picture is found beside the tests`() {
    Snapshots.expect(frame, named: "kept")
  }

  @Test(.disabled(if: Snapshots.isRecording))
  func `a picture that changed is told row by row`() {
    withKnownIssue {
      var changed = frame
      changed.put("STOM", 0, 0, .museum)
      Snapshots.expect(changed, named: "kept")
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("- STAM ") && $0.rawValue.contains("+ STOM ") }
    }
    #expect(Snapshots.difference(from: "ab\ncd\n", to: "ab\ncx\n") == "2\n- cd\n+ cx\n   ^")
  }

  @Test(.disabled(if: Snapshots.isRecording))
  func `a missing picture is an issue`() {
    withKnownIssue { Snapshots.expect(frame, named: "never-kept") }
  }

  @Test func `a scripted terminal plays its events and then hangs up`() {
    let size = Size(columns: 60, rows: 16)
    let terminal = ScriptedTerminal([.key(.enter), .resized(size)])
    #expect(terminal.nextEvent(within: nil) == .key(.enter))
    #expect(terminal.nextEvent(within: 0) == .resized(size))
    #expect(terminal.size == size)
    #expect(terminal.nextEvent(within: nil) == .hangUp)
    terminal.show(frame)
    #expect(terminal.frames.count == 1)
  }
}
