import ConstraintChecker
import Planning

/// Less time to prepare or to clear up, if those who do it agree.
extension Vocabulary {
  func buffers(_ involved: Involved, _ conflict: Conflict) -> [Candidate] {
    let own = involved.edit.activity
    let missing = conflict.span.minutes
    var wanted: [(setup: Int, teardown: Int)] = []
    if own.setup >= missing { wanted.append((own.setup - missing, own.teardown)) }
    if own.teardown >= missing { wanted.append((own.setup, own.teardown - missing)) }
    return wanted.map { setup, teardown in
      var edit = involved.edit
      edit.activity.setup = setup
      edit.activity.teardown = teardown
      return involved.candidate(
        .buffer(
          setup: setup, teardown: teardown, wasSetup: own.setup, wasTeardown: own.teardown),
        edit, telling: involved.audience + 1, minutes: missing, name: "\(setup) \(teardown)",
        likeness: "", mostAlike: 2)
    }
  }
}
