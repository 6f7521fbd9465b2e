import ConstraintChecker
import Planning

/// What waivers a change gives and takes away.
extension Phrases {
  /// `opzijgezet: Zaal dubbel geboekt (WS 6C ↔ Lezing Leie): ‘samen gepland’`, `weer open: …`.
  func waived(
    _ change: PlanChange, in plan: Plan?, _ sides: WaivedSides, seenFrom viewer: MuseumID?,
    withReasons: Bool
  ) -> [String] {
    let given = change.waivers.compactMap(\.after)
    let taken = change.waivers.filter { $0.after == nil }.compactMap(\.before)
    var parts: [String] = []
    if !given.isEmpty {
      let reason = withReasons ? reason(of: given) : ""
      parts.append(
        say("opzijgezet: ", "waived: ") + names(of: given, in: plan, sides, viewer) + reason)
    }
    if !taken.isEmpty {
      parts.append(say("weer open: ", "open again: ") + names(of: taken, in: plan, sides, viewer))
    }
    return parts
  }

  /// `els zette 1 botsing opzij (c en a tonen ze): Zaal dubbel geboekt (WS 6C ↔ Lezing): ‘samen’`.
  func waived(
    by authors: [String], _ change: PlanChange, in plan: Plan?, _ sides: WaivedSides
  ) -> String {
    let given = change.waivers.compactMap(\.after)
    let taken = change.waivers.filter { $0.after == nil }.compactMap(\.before)
    let put = authors.count == 1 ? "zette" : "zetten"
    var deeds: [String] = []
    if !given.isEmpty {
      deeds.append(say("\(put) \(clashes(given)) opzij", "waived \(clashes(given))"))
    }
    if !taken.isEmpty {
      deeds.append(say("\(put) \(clashes(taken)) weer open", "opened \(clashes(taken)) again"))
    }
    let place =
      given.isEmpty
      ? say("c toont ze", "c lists what is open") : say("c en a tonen ze", "c and a list them")
    let names = names(of: given + taken, in: plan, sides, nil)
    return "\(few(authors)) \(list(deeds)) (\(place)): \(names)\(reason(of: given))."
  }

  private func clashes(_ waivers: [Waiver]) -> String {
    count(waivers.count, say("botsing", "clash"), say("botsingen", "clashes"))
  }

  /// Where one is given for all.
  private func reason(of waivers: [Waiver]) -> String {
    let reasons = Set(waivers.map(\.reason))
    return reasons.count == 1 ? reasons.map { ": \(quoted($0))" }.joined() : ""
  }

  private func names(
    of waivers: [Waiver], in plan: Plan?, _ sides: WaivedSides, _ viewer: MuseumID?
  ) -> String {
    few(waivers.map { name(ofWaived: $0.conflict, in: plan, sides, viewer) })
  }

  /// `Zaal dubbel geboekt (WS 6C ↔ Lezing Leie)`; the rule alone where nobody knows who took part.
  private func name(
    ofWaived key: String, in plan: Plan?, _ sides: WaivedSides, _ viewer: MuseumID?
  ) -> String {
    guard let rule = WaiverScope(key: key)?.rule else { return say("botsing", "clash") }
    let names = sides[key].compactMap { side in
      switch side {
      case .activity(let id):
        plan.flatMap { plan in
          plan.activity(id).map { title($0, in: plan, seenFrom: viewer) }
        }
      case .place(let name): name
      }
    }
    return names.isEmpty ? title(rule) : "\(title(rule)) (\(names.joined(separator: " ↔ ")))"
  }
}
