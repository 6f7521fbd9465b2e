import Foundation
import Glibc
import Phrases
import Planning
import Storage

/// What a command works with besides its own words.
struct Context {
  let phrases: Phrases
  let places: Places
  let configuration: Configuration
  let global: GlobalArguments
  /// Set when board and local files all lie in one folder of their own.
  private var folder: String?

  init(
    phrases: Phrases, places: Places, configuration: Configuration, global: GlobalArguments
  ) {
    self.phrases = phrases
    self.places = places
    self.configuration = configuration
    self.global = global
  }

  /// The same with its board and all local files in `folder`.
  func moved(to folder: String) -> Context {
    var context = self
    context.folder = folder
    return context
  }

  var output: Output { Output(phrases) }

  /// Today on the museums' clocks.
  var today: LocalDate { ZoneRules.brussels.local(now).date }

  var now: Instant {
    Instant(minutes: Int32(clamping: Int(Date().timeIntervalSince1970) / 60))
  }

  /// The board that is asked for, else the environment's, the configured or the usual one.
  var boardPath: String {
    if let folder { return "\(folder)/stad.planbord" }
    let path = global.board ?? places.value("PLANBORD_BOARD") ?? configuration.board
    return path.map { ($0 as NSString).expandingTildeInPath } ?? places.usualBoard
  }

  /// How a store is to work.
  func settings() -> StoreSettings {
    StoreSettings(
      author: author, host: host, program: "planbord \(Planbord.version)",
      cacheFolder: folder.map { "\($0)/cache" } ?? places.cache,
      stateFolder: folder.map { "\($0)/state" } ?? places.state,
      clock: { Int(Date().timeIntervalSince1970) })
  }

  private var author: String {
    configuration.author ?? places.value("USER") ?? places.value("LOGNAME") ?? NSUserName()
  }

  /// The machine's own name, without asking the network for it.
  private var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
