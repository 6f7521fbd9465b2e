import Interchange
import Phrases
import Planning

extension HouseSheet {
  /// The table of that name.
  init(_ text: String, of plan: Plan) throws(ArgumentFault) {
    let wanted = text.lowercased()
    guard let file = HouseSheet.files.first(where: { HouseSheet.name($0) == wanted }) else {
      throw .unknownWord(
        text, place: HelpText.place("table"), allowed: HouseSheet.files.map(HouseSheet.name))
    }
    self.init(file, of: plan)
  }

  /// The same to be changed: how seriously rules are taken has a command of its own.
  init(changing text: String, of plan: Plan) throws(ArgumentFault) {
    try self.init(text, of: plan)
    guard file != .ruleSettings else { throw .setByRules(table: HouseSheet.name(file)) }
  }
}
