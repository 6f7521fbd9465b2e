import Interchange
import Phrases
import Planning

/// Finds what a command names: by id, else by name, else by the beginning of either.
struct Names {
  let plan: Plan

  func museum(_ text: String) throws(ArgumentFault) -> Museum {
    let matches = Match(text).best(in: plan.museums) { [$0.id.text, $0.name] }
    guard let museum = matches.first, matches.count == 1 else {
      throw .unknownMuseum(text, allowed: plan.museums.map(\.id.text))
    }
    return museum
  }

  func resource(_ text: String) throws(ArgumentFault) -> ResourceIndex {
    let all = plan.resources.indices.map { ResourceIndex($0) }
    let matches = Match(text).best(in: all) { [plan[$0].id.text, plan[$0].name] }
    guard let resource = matches.first else {
      var nearest = NearestWord()
      let words = plan.resources.flatMap { [$0.id.text, $0.name] }
      throw .unknownResource(text, nearest: nearest.nearest(to: text, among: words))
    }
    guard matches.count == 1 else {
      throw .ambiguousResource(text, candidates: matches.map { plan[$0].id.text })
    }
    return resource
  }

  /// By id or whole title; titles come back every week, so their beginnings will not do.
  func activity(_ text: String) throws(ArgumentFault) -> ActivityIndex {
    if let known = plan.activity(ActivityID(text)) { return known }
    let wanted = text.lowercased()
    let matches = plan.activities.filter {
      plan.status($0).occupies
        && (plan.id($0).text.lowercased() == wanted || plan.title($0).lowercased() == wanted)
    }
    guard let activity = matches.first else {
      var nearest = NearestWord()
      let words = plan.activities.lazy.map { plan.id($0).text }
      throw .unknownActivity(text, nearest: nearest.nearest(to: text, among: words))
    }
    guard matches.count == 1 else {
      throw .ambiguousActivity(text, candidates: matches.map { plan.id($0).text }.sorted())
    }
    return activity
  }
}
