import Planning

/// Who made an activity and who last changed it, as far as the log goes back.
package struct ActivityPast: Hashable, Sendable {
  /// One commit that touched it.
  package struct Touch: Hashable, Sendable {
    package let number: Int
    package let author: String
    package let time: Instant
    /// The commit it takes back; nil where it does something itself.
    package let undoes: Int?

    package init(number: Int, author: String, time: Instant, undoes: Int? = nil) {
      self.number = number
      self.author = author
      self.time = time
      self.undoes = undoes
    }
  }

  /// Nil where that is longer ago than the log goes.
  package var made: Touch?
  package var last: Touch?
  /// The last one that changed what rules look at: when, where, how many, how firm.
  package var reshaped: Touch?

  package init(made: Touch? = nil, last: Touch? = nil, reshaped: Touch? = nil) {
    self.made = made
    self.last = last
    self.reshaped = reshaped
  }
}

/// What the log tells of those who take part in one conflict.
package struct ConflictPast: Hashable, Sendable {
  package let activities: [ActivityID: ActivityPast]

  package init(_ activities: [ActivityID: ActivityPast]) {
    self.activities = activities
  }

  /// The commit after which the conflict was there as it is now, and the activity it changed.
  package var arose: (touch: ActivityPast.Touch, activity: ActivityID)? {
    let latest = activities.max { left, right in
      (left.value.reshaped?.number ?? 0, left.key) < (right.value.reshaped?.number ?? 0, right.key)
    }
    guard let latest, let touch = latest.value.reshaped else { return nil }
    return (touch, latest.key)
  }
}

extension ConflictPast {
  /// Reads the past of some activities out of commits, given newest first.
  package struct Reader {
    private let wanted: Set<ActivityID>
    private var found: [ActivityID: ActivityPast] = [:]

    package init(_ wanted: Set<ActivityID>) {
      self.wanted = wanted
    }

    package mutating func read(_ change: PlanChange, _ touch: ActivityPast.Touch) {
      for edit in change.edits {
        switch edit {
        case .activity(let row):
          guard let id = (row.after ?? row.before)?.id, wanted.contains(id) else { continue }
          note(touch, id, reshapes: row.before?.shape != row.after?.shape)
          if row.before == nil { found[id, default: ActivityPast()].made = touch }
        case .booking(let row):
          guard let id = (row.after ?? row.before)?.activity, wanted.contains(id) else { continue }
          note(touch, id, reshapes: row.before?.shape != row.after?.shape)
        case .museum, .resource, .waiver, .opening, .travel, .house: continue
        }
      }
    }

    private mutating func note(
      _ touch: ActivityPast.Touch, _ id: ActivityID, reshapes: Bool
    ) {
      var past = found[id] ?? ActivityPast()
      if past.last == nil { past.last = touch }
      if reshapes, past.reshaped == nil { past.reshaped = touch }
      found[id] = past
    }

    package func past(of activities: [ActivityID]) -> ConflictPast {
      ConflictPast(
        Dictionary(
          activities.compactMap { id in found[id].map { (id, $0) } },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension Activity {
  /// Without what no rule looks at.
  fileprivate var shape: Activity {
    var shape = self
    shape.title = ""
    shape.version = 0
    let about = about
    shape.about = About(askedAt: about.askedAt, optionUntil: about.optionUntil)
    shape.about.exhibition = about.exhibition
    return shape
  }
}

extension Booking {
  fileprivate var shape: Booking {
    var shape = self
    shape.version = 0
    return shape
  }
}
