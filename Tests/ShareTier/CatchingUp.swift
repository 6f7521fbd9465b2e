import Storage

/// How long a client that was away takes to read what others did meanwhile, in a local folder.
enum CatchingUp {
  /// Makes a board in `folder`, which must not exist.
  static func measure(in folder: String) throws -> Int32 {
    let board = "\(folder)/board"
    Shell.run("mkdir -p \(folder)")
    try PlanStore.create(
      board, plan: try House.plan(), settings: House.settings("beheer", localFolder: folder))
    let writer = try PlanStore.open(
      board, settings: House.settings("an", localFolder: "\(folder)/an"))
    let reader = try PlanStore.open(
      board, settings: House.settings("bo", localFolder: "\(folder)/bo"))
    var slot = 0
    for count in [500, 1000] {
      for _ in 0..<count {
        _ = try writer.commit(Intent(House.lecture("an-\(slot)", at: slot)))
        slot += 1
      }
      let start = Clock.now
      let news = try reader.follow()
      print("\(news.commits.count) commits: \(Int(Clock.now - start)) ms")
    }
    return 0
  }
}
