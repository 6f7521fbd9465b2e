import Glibc

/// The bytes of a plan folder's files, from disk or made up; other files are not looked at.
package struct PlanFolderFiles: Sendable {
  package var contents: [PlanFile: [UInt8]]
  /// What could not be read.
  var faults: [PlanFolderFault] = []

  package init(_ contents: [PlanFile: [UInt8]] = [:]) {
    self.contents = contents
  }

  package init(_ texts: [PlanFile: String]) {
    contents = texts.mapValues { Array($0.utf8) }
  }
}

extension PlanFolderFiles {
  var isFolderMissing: Bool { faults.contains { $0.problem == .missingFolder } }

  init(at path: String) {
    self.init()
    var about = stat()
    guard stat(path, &about) == 0, about.st_mode & S_IFMT == S_IFDIR else {
      faults = [PlanFolderFault(nil, value: path, .missingFolder)]
      return
    }
    for file in PlanFile.allCases {
      do throws(FileError) {
        contents[file] = try DiskFile.read("\(path)/\(file.name)")
      } catch {
        faults.append(PlanFolderFault(file, .cannotRead(code: error.code)))
      }
    }
  }
}
