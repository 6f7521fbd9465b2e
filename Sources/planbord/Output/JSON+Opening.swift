import Phrases
import Planning

extension JSON {
  /// Which of a museum's rules say when it is open on a day, the deciding one first.
  static func opening(_ layers: OpeningLayers) -> JSON {
    .object([
      ("museum", .text(layers.museum.text)), ("date", .text(layers.date.description)),
      ("layer", .optional(layers.rules.first?.layer.word)), ("hours", hours(layers.day.hours)),
      (
        "late",
        .list(
          layers.late.map { late in
            .object([
              ("day", .text(OpeningRule.Day.monthly(late.day).text)), ("hours", hours(late.hours)),
            ])
          })
      ),
      (
        "overrides",
        .list(
          layers.rules.dropFirst().map { rule in
            .object([("layer", .text(rule.layer.word)), ("hours", hours(rule.hours))])
          })
      ),
    ])
  }

  private static func hours(_ hours: [Range<Int>]) -> JSON {
    .list(
      hours.map { range in
        .object([("from", clock(range.lowerBound)), ("to", clock(range.upperBound))])
      })
  }

  private static func clock(_ minute: Int) -> JSON {
    .text(Phrases(.en).clock(minuteOfDay: minute))
  }
}

extension OpenDay.Layer {
  /// The word files use.
  fileprivate var word: String {
    switch self {
    case .date: "date"
    case .yearly: "yearly"
    case .holiday: "public-holiday"
    case .school: "school-holiday"
    case .week: "week"
    }
  }
}
