import ConstraintChecker
import Planning

/// What of a rule holds on one board.
extension Phrases {
  package var onThisBoard: String { say("Op dit bord:", "On this board:") }

  /// `STAM: waarschuwt, daily-rest 12 u`, a line for each museum that sets something.
  package func standing(of rule: RuleCode, in plan: Plan) -> [String] {
    let settings = (plan.house.settings[rule.rawValue] ?? [:]).values
      .sorted { $0.museum < $1.museum }
    let own = settings.map { setting in
      let numbers = rule.description.parameters.compactMap { parameter in
        setting.parameters[parameter.name.rawValue].map {
          "\(parameter.name.rawValue) \(value($0, of: parameter))"
        }
      }
      let told = [weight(setting.weight?.rawValue ?? "")] + numbers
      return "\(museum(setting.museum.text, in: plan)): \(told.joined(separator: ", "))"
    }
    let isForAll = settings.contains { $0.museum.text.isEmpty }
    let others =
      settings.isEmpty
      ? say("alle musea: zoals de regel zelf", "all museums: as the rule itself")
      : say("andere musea: zoals de regel zelf", "other museums: as the rule itself")
    return own + (isForAll ? [] : [others]) + policies(of: rule, in: plan)
  }

  /// Only museums that plan by another number than the usual one.
  private func policies(of rule: RuleCode, in plan: Plan) -> [String] {
    plan.museums.flatMap { museum in
      let policy = plan.house.policy(of: museum.id)
      return rule.policyNumbers.filter { $0.value(in: policy) != $0.standard }.map { number in
        "\(museum.name): \(number.rawValue) \(count(number.value(in: policy), of: number.unit))"
      }
    }
  }
}
