import Glibc

/// Finds out what lies at a path.
struct PlaceInspection {
  let path: String
  let files: any InspectionLayer

  func look() -> (place: Place, finding: FolderFinding) {
    do throws(Errno) {
      return sort(try files.patiently { () throws(Errno) in try files.names(in: path) })
    } catch {
      switch error.code {
      case ENOENT: return lookAbove()
      case ENOTDIR: return (.nothing, .notAFolder)
      default: return (.nothing, .unreadable(errno: error.code))
      }
    }
  }

  private func lookAbove() -> (Place, FolderFinding) {
    let folder = Self.above(path)
    guard (try? files.rights(at: folder).isFolder) == true else { return (.nothing, .noSuchFolder) }
    return (.candidate(folder: folder), .notYet(above: folder))
  }

  /// The folder a path lies in.
  static func above(_ path: String) -> String {
    let folder = path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
    return folder.isEmpty ? "/" : folder
  }

  private func sort(_ names: [String]) -> (Place, FolderFinding) {
    if names.contains("FORMAT") { return readFormat() }
    let isBoard = names.contains { $0 == "commits" || BoardLayout.snapshotNumber($0) != nil }
    if isBoard { return (.board(nil), .formatMissing) }
    return (.candidate(folder: path), names.isEmpty ? .empty : .otherFiles)
  }

  private func readFormat() -> (Place, FolderFinding) {
    let format = BoardLayout(root: path).format
    let bytes: [UInt8]?
    do throws(Errno) {
      bytes = try files.patiently { () throws(Errno) in
        try files.contents(of: format, atMost: BoardFormat.mostBytes)
      }
    } catch {
      return (.board(nil), .unreadable(errno: error.code))
    }
    do throws(LogError) {
      let identity = try BoardFormat.decode(bytes ?? [], path: format)
      return (.board(identity), .board(identity))
    } catch {
      guard case .newerFormat(let found, let known) = error else {
        return (.board(nil), .formatDamaged)
      }
      return (.newerBoard, .formatNewer(found: found, known: known))
    }
  }
}
