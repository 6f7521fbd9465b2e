extension ShareProbe {
  /// Probes in a folder of its own inside `folder`, made for it and removed.
  package static func tryOut(_ folder: String, files: any InspectionLayer) -> [ProbeFinding] {
    let own = "\(folder)/planbord-doctor-\(CommitID.random())"
    do throws(Errno) {
      try files.mkdir(own)
    } catch {
      return [ProbeFailure(call: .create, errno: error.code).finding]
    }
    let findings = ShareProbe(in: own, files: files).run()
    do throws(Errno) {
      try files.rmdir(own)
      return findings
    } catch {
      return findings + [.leftBehind(path: own)]
    }
  }
}
