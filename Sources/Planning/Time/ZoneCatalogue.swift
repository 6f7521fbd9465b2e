/// The zones a plan may name.
package struct ZoneCatalogue: Sendable {
  private var rules: [String: ZoneRules]

  package init(_ zones: [ZoneRules]) {
    rules = Dictionary(zones.map { ($0.name, $0) }) { first, _ in first }
  }

  package subscript(name: String) -> ZoneRules? { rules[name] }

  package var names: [String] { rules.keys.sorted() }

  package mutating func add(_ zone: ZoneRules) { rules[zone.name] = zone }

  /// Belgium, its neighbours and UTC, known without asking the system.
  package static let builtIn = ZoneCatalogue(
    [.utc, .european(name: "Europe/London", standardOffset: 0)]
      + ["Amsterdam", "Berlin", "Brussels", "Luxembourg", "Paris"].map {
        .european(name: "Europe/\($0)", standardOffset: 60)
      })
}
