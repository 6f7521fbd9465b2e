/// What people and programs wrote into a commit, as a replica keeps it.
struct WrittenCommit: Hashable {
  var author: String
  var host: String
  var program: String
  var reason: String?
  var payload: [UInt8]
}
