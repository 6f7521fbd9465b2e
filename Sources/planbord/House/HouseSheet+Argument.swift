import Interchange
import Phrases
import Planning

extension HouseSheet {
  /// The table of that name.
  init(_ text: String, of plan: Plan) throws(ArgumentFault) {
    let wanted = text.lowercased()
    guard let file = HouseSheet.files.first(where: { HouseSheet.name($0) == wanted }) else {
      throw .unknownWord(text, place: "<table>", allowed: HouseSheet.files.map(HouseSheet.name))
    }
    self.init(file, of: plan)
  }
}
