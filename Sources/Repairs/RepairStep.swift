import Planning

/// One thing done to one activity.
package struct RepairStep: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// The whole activity at another time.
    case time(from: Span, to: Span)
    case room(from: ResourceID, to: ResourceID)
    case person(from: ResourceID, to: ResourceID)
    /// One of its groups, or so many of them, starts at another time.
    case stagger(in: ResourceID, groups: Int, from: Span, to: Span)
    /// Pieces come from another museum, and are away from it for `span`.
    case borrow(pieces: Int, of: ResourceID, from: ResourceID, for: Span)
    /// Minutes of set-up and tear-down.
    case buffer(setup: Int, teardown: Int, wasSetup: Int, wasTeardown: Int)
    case quantity(of: ResourceID, from: Int, to: Int)
    /// Somebody or something that was still asked for.
    case assign(ResourceID, count: Int)
    /// Several people who were still asked for.
    case team([ResourceID])
    /// People who are there for a part of the time, in which too few are.
    case attend([ResourceID], during: Span)
    /// A watch lasts longer, with people who stay or come earlier.
    case stretch([ResourceID], from: Span, to: Span)
    /// So many of its groups go to another room at the same time.
    case divide(groups: Int, from: ResourceID, to: ResourceID)
    /// So many of its visitors become an activity of their own.
    case split(visitors: Int, in: ResourceID, at: Span)
    /// So many of its visitors come later, to the same guides.
    case again(visitors: Int, at: Span)
    /// It is done so many times over, each for at most so many of its visitors, by the same guides.
    case rounds(Int, visitors: Int, last: Span)
    /// Groups start so many at a time, every so many minutes: those of one activity, or of several.
    case waves(activities: Int, together: Int, every: Int, last: Span)
    /// An option is booked.
    case confirm
    /// An option stands until a later day.
    case extend(until: LocalDate)
    /// An option is given up; another may have been waiting for its place.
    case release(to: ActivityID?)
    /// A room is set out otherwise; nothing was asked where `from` is empty.
    case layout(in: ResourceID, from: String, to: String)
    /// A material comes along for a feature the room does not have.
    case bring(ResourceID, for: String)
    /// It begins later or ends sooner.
    case clip(from: Span, to: Span)
    /// The language as files write it; empty where it is taken away.
    case language(from: String, to: String)
    /// The exhibition it belongs to; nil where that is taken away.
    case exhibition(from: String, to: ActivityID?)
    /// Somebody works at hours that are not usual for them, set-up and tear-down included.
    case agree(ResourceID, during: Span)
    /// Somebody does all that another has on a day, who then has it off to make up for work; so
    /// many activities, its own and those after it.
    case rest(of: ResourceID, on: LocalDate, by: ResourceID, activities: Int)

    /// Less time to prepare is for those who prepare to decide; for those who asked, what they get
    /// less of or otherwise, and whether they come; for each their own hours.
    package var needsConsent: Bool {
      switch self {
      case .buffer, .quantity, .confirm, .layout, .clip, .agree: true
      case .time, .room, .person, .stagger, .borrow, .assign, .team, .attend, .divide, .split,
        .again, .extend, .release, .bring, .language, .exhibition,
        .rest, .stretch, .rounds, .waves:
        false
      }
    }

    /// The word files use.
    package var word: String {
      switch self {
      case .time: "time"
      case .room: "room"
      case .person: "person"
      case .stagger: "stagger"
      case .borrow: "borrow"
      case .buffer: "buffer"
      case .quantity: "quantity"
      case .assign: "assign"
      case .team: "team"
      case .attend: "attend"
      case .stretch: "stretch"
      case .divide: "divide"
      case .split: "split"
      case .again: "again"
      case .rounds: "rounds"
      case .waves: "waves"
      case .confirm: "confirm"
      case .extend: "extend"
      case .release: "release"
      case .layout: "layout"
      case .bring: "bring"
      case .clip: "clip"
      case .language: "language"
      case .exhibition: "exhibition"
      case .agree: "agree"
      case .rest: "rest"
      }
    }
  }

  package let activity: ActivityID
  package let action: Action
  /// When the booking is that is meant; nil where its activity books the same only once.
  package let part: Span?

  package init(_ activity: ActivityID, _ action: Action, part: Span? = nil) {
    self.activity = activity
    self.action = action
    self.part = part
  }
}
