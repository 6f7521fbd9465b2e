import ConstraintChecker
import Planning

extension HouseBruteForce {
  /// Every window of starts in a shared room, each minute tried as the first.
  var starts: [String] {
    plan.resources.filter { $0.sharing != nil }.flatMap { room -> [String] in
      let step = plan.house.policy(of: room.museum).staggerMinutes
      let groups = items.filter { $0.resource.id == room.id && $0.kind.isGuided }
      let firm = groups.filter { $0.activity.status != .concept }
      let soft = windows(of: firm, step)
      let info = windows(of: groups, step).filter { window in
        sum(window.filter { $0.activity.status != .concept }) <= 2
      }
      return soft.map { told($0, "soft", room) } + info.map { told($0, "info", room) }
    }
  }

  /// Sets of groups that start within a step, none a part of another, with more than two groups.
  private func windows(of groups: [Item], _ step: Int) -> [[Item]] {
    let all = groups.map { first in
      groups.filter { (0..<step).contains($0.core.lowerBound - first.core.lowerBound) }
    }
    let names = all.map { Set($0.map(\.id)) }
    var seen: Set<Set<String>> = []
    return all.indices.filter { index in
      !names.contains { $0.isStrictSuperset(of: names[index]) }
        && seen.insert(names[index]).inserted
        && sum(all[index]) > 2
    }.map { all[$0] }
  }

  private func sum(_ groups: [Item]) -> Int { groups.reduce(0) { $0 + $1.quantity } }

  private func told(_ window: [Item], _ severity: String, _ room: Resource) -> String {
    let ids = window.map(\.id).sorted().joined(separator: " ")
    return "\(severity) stagger \(room.id.text) \(ids) \(sum(window))/2"
  }

  /// Every moment of every material, pieces on their way included.
  var overflows: [String] {
    plan.resources.filter { $0.kind == .material }.flatMap { material -> [String] in
      let uses = items.filter { $0.resource.id == material.id }.map { ($0, gone($0)) }
      // Between two of these moments nothing changes.
      let moments = Set(uses.flatMap { [$0.1.lowerBound, $0.1.upperBound] }).sorted()
      var found: [String] = []
      var open: (severity: String, peak: Int, ids: Set<String>)?
      for minute in moments {
        let now = excess(uses.filter { $0.1.contains(minute) }.map(\.0), stock(material))
        if let was = open, was.severity != now?.severity {
          found.append(told(was, material))
          open = nil
        }
        guard let now else { continue }
        open = (now.severity, max(now.peak, open?.peak ?? 0), now.ids.union(open?.ids ?? []))
      }
      return found
    }
  }

  private func told(
    _ over: (severity: String, peak: Int, ids: Set<String>), _ material: Resource
  ) -> String {
    "\(over.severity) material-over \(material.id.text) \(over.ids.sorted().joined(separator: " ")) "
      + "\(over.peak)/\(stock(material))"
  }

  /// When the pieces of a use are not at home.
  private func gone(_ item: Item) -> Range<Int> {
    let handling = plan.house.handling[item.resource.id]
    let home = handling.flatMap { $0.home.isEmpty ? nil : $0.home } ?? item.resource.museum.text
    let site = item.activity.museum.text
    guard stock(item.resource) > 1, home != site, let there = way(home, site),
      let back = way(site, home)
    else { return item.occupied }
    let loading = handling?.minutes ?? 15
    return
      (item.occupied.lowerBound - there - loading)..<(item.occupied.upperBound + back + loading)
  }

  private func excess(
    _ present: [Item], _ stock: Int
  ) -> (severity: String, peak: Int, ids: Set<String>)? {
    let levels: [(String, [Status])] = [
      ("hard", [.confirmed]), ("soft", [.confirmed, .option]),
      ("info", [.confirmed, .option, .concept]),
    ]
    for (severity, statuses) in levels {
      let taking = present.filter { statuses.contains($0.activity.status) }
      let wanted = taking.reduce(0) { $0 + $1.quantity }
      if wanted > stock { return (severity, wanted, Set(taking.map(\.id))) }
    }
    return nil
  }
}
