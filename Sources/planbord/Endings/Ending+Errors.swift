import Curses
import Interchange
import Phrases
import Sharing
import Storage

extension Ending {
  init(_ error: StoreError) {
    switch error {
    case .log(let error): self = Ending(error)
    case .replica, .file, .noUsableSnapshot, .newerFormat, .damagedPayload, .commitDoesNotFit,
      .erasingUnfinished:
      self = .shareUnusable
    case .changeDoesNotFit, .notStorable, .rowRefused, .notInHistory, .backup: self = .badInput
    case .nothingToUndo, .nothingToRedo, .cannotBeTakenBack: self = .refused
    }
  }

  init(_ error: LogError) {
    switch error {
    case .alreadyABoard, .folderNotEmpty, .tooLarge: self = .badInput
    case .noSuchFolder, .notABoard, .damagedFormat, .newerFormat, .otherBoard, .away, .notWritable,
      .diskFull, .noHardLinks, .notExclusive, .damaged, .gap, .prunedPast, .unclear,
      .noSuchSnapshot, .snapshotDiffers, .localFile:
      self = .shareUnusable
    }
  }
}

extension Output {
  /// Says what went wrong, one line each, and how the program ends.
  func fail(_ error: any Error) -> Ending {
    switch error {
    case let fault as ArgumentFault:
      complain(phrases.sentence(fault))
      return .badInput
    case let faults as PlanFolderFaults:
      for line in phrases.sentences(faults) { complain(line) }
      return .badInput
    case let error as RowFaults:
      for line in phrases.sentences(error) { complain(line) }
      return .badInput
    case let error as FileError:
      complain(phrases.sentence(error))
      return .badInput
    case let error as StoreError:
      complain(phrases.sentence(error))
      return Ending(error)
    case let error as TerminalError:
      complain(sentence(error))
      return .badInput
    default:
      return failParsing(error)
    }
  }

  private func sentence(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: phrases.noTerminal()
    case .unknownTerminal(let name): phrases.unknownTerminal(name)
    case .tooFewCapabilities(let name): phrases.tooFewCapabilities(name)
    }
  }
}

extension Phrases {
  /// Of the row that was typed by what was typed; what follows from it elsewhere by its place there.
  fileprivate func sentences(_ error: RowFaults) -> [String] {
    error.faults.faults.map { fault in
      guard fault.file == error.row.sheet.file else { return sentence(fault) }
      return sentence(
        fault, typed: error.row.cells[fault.column], into: HouseSheet.name(error.row.sheet.file))
    }
  }
}
