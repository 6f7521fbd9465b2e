import Foundation

/// Two boards in two terminals, on two mounts of each share: a row for what each step showed.
enum BoardTable {
  /// Exit code 1 when a step did not come out as it must.
  static func print(of shares: [String]) -> Int32 {
    Swift.print("| share | two boards | result | ms |")
    Swift.print("| --- | --- | --- | ---: |")
    return shares.map(isSound).contains(false) ? 1 : 0
  }

  /// The rest of a share's steps make no sense once one has failed.
  private static func isSound(_ share: String) -> Bool {
    do {
      let boards = try TwoBoards(on: share)
      for step in boards.steps {
        do {
          for sight in try step.play() { say(share, sight.what, "ok", sight.time) }
        } catch {
          say(share, step.name, "BAD", nil)
          Swift.print(error)
          return false
        }
      }
      return true
    } catch {
      say(share, "the boards open", "BAD", nil)
      Swift.print(error)
      return false
    }
  }

  private static func say(_ share: String, _ what: String, _ result: String, _ time: Double?) {
    let time = time.map { "\(Int($0.rounded()))" } ?? "-"
    Swift.print("| \(share) | \(what) | \(result) | \(time) |")
    fflush(nil)
  }
}

/// What was seen, and after how many milliseconds where that says something.
struct Sight {
  let what: String
  var time: Double?

  init(_ what: String, _ time: Double? = nil) {
    self.what = what
    self.time = time
  }
}
