import CMemory
import Glibc

@main
enum Entry {
  static func main() {
    // A heap of its own for the store's thread grows page by page; the threads work by turns.
    memory_share_heap()
    memory_expect_start()
    let ending = Start(CommandLine.arguments, Variables.all()).run()
    exit(ending.rawValue)
  }
}
