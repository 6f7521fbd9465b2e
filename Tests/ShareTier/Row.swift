import Glibc

/// What came out of one scenario.
struct Row {
  let scenario: Scenario
  var commits = 0
  var acknowledged = 0
  /// Acknowledged, and not in the log under the number that was told, though no server forgot it.
  var lost = 0
  /// Acknowledged, and forgotten by the server; how many of these wait as drafts of their authors.
  var forgotten = 0
  var drafted = 0
  var twice = 0
  /// Accepted bookings that clash.
  var doubles = 0
  /// Told that it is not saved, and there all the same.
  var denied = 0
  var torn = 0
  var chain = "ok"
  var hung = 0
  var kills = 0
  // Milliseconds.
  var commitTimes: [Double] = []
  var pollTimes: [Double] = []
  var tellTimes: [Double] = []
  var whoTimes: [Double] = []
  var seenAfter: [Double] = []
  var perWriter: [Int] = []
  var remarks: [String] = []
  var diaries: [String] = []
  var processor = ""
  /// A commit's and a look's, where they were counted.
  var trips = "-"
  private var errors: [String: Int] = [:]

  init(_ scenario: Scenario) {
    self.scenario = scenario
  }

  static let heading = """
    | share | scenario | clients | commits | lost | twice | silent doubles | torn | chain \
    | commit p50 / p99 | seen after p50 / p99 | poll p50 | fewest..most \
    | round trips commit / poll | verdict |
    | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | --- | --- | --- | --- | --- |
    """

  mutating func note(error: String) {
    errors[String(error.prefix(60)), default: 0] += 1
  }

  private var hasFault: Bool {
    lost + twice + doubles + torn + denied + hung > 0 || drafted != forgotten || chain != "ok"
      || !remarks.isEmpty
  }

  var isSound: Bool { hasFault == scenario.mustFail && commits > 0 }

  var line: String {
    let cells = [
      scenario.share, scenario.name, "\(scenario.writers) + \(scenario.readers)", "\(commits)",
      lostCell, "\(twice)", "\(doubles)", "\(torn)", chain, Row.pair(commitTimes),
      Row.pair(seenAfter), Row.text(Row.percentile(pollTimes, 0.5)),
      "\(perWriter.min() ?? 0)..\(perWriter.max() ?? 0)", trips, verdict,
    ]
    return "| " + cells.joined(separator: " | ") + " |" + details
  }

  private var lostCell: String {
    scenario.serverLoses == nil ? "\(lost)" : "\(lost), \(drafted) of \(forgotten) drafts"
  }

  private var verdict: String {
    if scenario.mustFail { return hasFault ? "fault seen, as it must be" : "BLIND" }
    return isSound ? "ok" : "BAD"
  }

  /// For those who look into it; `SHARE_TIER_DETAILS` asks for it.
  private var details: String {
    guard getenv("SHARE_TIER_DETAILS") != nil || !isSound else { return "" }
    var lines = [
      "acknowledged \(acknowledged), denied and there \(denied), hung \(hung), kills \(kills)",
      processor,
    ]
    lines += remarks
    lines += errors.sorted { $0.value > $1.value }.prefix(8).map { "\($0.value) x \($0.key)" }
    lines += diaries
    return lines.map { "\n    \($0)" }.joined()
  }

  private static func pair(_ times: [Double]) -> String {
    "\(text(percentile(times, 0.5))) / \(text(percentile(times, 0.99)))"
  }

  private static func text(_ milliseconds: Double?) -> String {
    guard let milliseconds else { return "-" }
    let tenths = Int((milliseconds * 10).rounded())
    return milliseconds < 20 ? "\(tenths / 10).\(tenths % 10)" : "\((tenths + 5) / 10)"
  }

  /// Nil of nothing; `part` from 0 to 1.
  static func percentile(_ values: [Double], _ part: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    return values.sorted()[Int((part * Double(values.count - 1)).rounded())]
  }
}
