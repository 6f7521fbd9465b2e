import Foundation

@main
enum Entry {
  static func main() {
    let process = ProcessInfo.processInfo
    let ending = Start(process.arguments, process.environment).run()
    exit(ending.rawValue)
  }
}
