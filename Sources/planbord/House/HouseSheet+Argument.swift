import Interchange
import Phrases
import Planning

extension HouseSheet {
  /// The table of that name; how seriously rules are taken has a command of its own.
  init(_ text: String, of plan: Plan) throws(ArgumentFault) {
    let wanted = text.lowercased()
    let files = HouseSheet.files.filter { $0 != .ruleSettings }
    guard let file = files.first(where: { HouseSheet.name($0) == wanted }) else {
      throw .unknownWord(text, place: HelpText.place("table"), allowed: files.map(HouseSheet.name))
    }
    self.init(file, of: plan)
  }
}
