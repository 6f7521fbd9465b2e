import Foundation
import Sharing
import Testing

@Suite struct LexicalPathTests {
  @Test(arguments: [
    ("/mnt/stad.planbord", "/mnt/stad.planbord"), ("/mnt//x/./stad/", "/mnt/x/stad"),
    ("/mnt/a/../stad", "/mnt/stad"), ("/../x", "/x"), ("/", "/"), ("", ""), ("stad", "stad"),
    ("./a/../stad", "stad"),
  ])
  func `a path is read as text`(path: String, meant: String) {
    let current = FileManager.default.currentDirectoryPath
    let isAbsolute = path.hasPrefix("/")
    let whole = isAbsolute ? meant : meant.isEmpty ? current : "\(current)/\(meant)"
    #expect(LexicalPath.absolute(path) == whole)
  }
}
