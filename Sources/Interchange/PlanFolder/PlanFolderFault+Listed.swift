/// Where somebody who wrote an unknown word finds those that are known.
extension PlanFolderFault {
  /// The sheet whose rows a cell's word is to name; nil for any other fault.
  package var listedIn: PlanFile? {
    switch problem {
    case .notOfKind, .notARoom: return .resources
    case .unknownID: break
    default: return nil
    }
    return switch column {
    case "skill": .skills
    case "person", "room", "rooms", "neighbour", "material", "resource", "part_of": .resources
    case "museum", "from", "to", "home": .museums
    default: nil
    }
  }
}
