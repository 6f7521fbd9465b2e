import Glibc

/// What the lab's one processor was busy with, from what the kernel counts for every process.
struct Processor {
  /// Ticks of a hundredth of a second, by who used them.
  private let used: [String: Int]
  private let idle: Int
  private let total: Int

  static var now: Processor { Processor() }

  private init() {
    var used: [String: Int] = [:]
    for process in Processor.numbers(in: "/proc") {
      guard let (name, ticks) = Processor.ticks(of: process) else { continue }
      used[name, default: 0] += ticks
    }
    self.used = used
    let times = Processor.text(of: "/proc/stat").prefix { $0 != "\n" }
      .split(separator: " ").dropFirst().compactMap { Int($0) }
    idle = times.count > 4 ? times[3] + times[4] : 0
    total = times.reduce(0, +)
  }

  /// Percent of the time since `earlier`: of the planners, of the file server, of all else, and idle.
  func share(since earlier: Processor) -> String {
    let all = max(1, total - earlier.total)
    func percent(_ ticks: Int) -> Int { 100 * ticks / all }
    // Planners are started as `/proc/self/exe`, and that is what the kernel calls them.
    let planners = percent(since(earlier, "planbord-share-") + since(earlier, "exe"))
    let server = percent(since(earlier, "smbd") + since(earlier, "nfsd"))
    let idle = percent(idle - earlier.idle)
    return """
      processor: planners \(planners) %, file server \(server) %, \
      kernel and others \(max(0, 100 - planners - server - idle)) %, idle \(idle) %
      """
  }

  private func since(_ earlier: Processor, _ name: String) -> Int {
    func sum(_ ticks: [String: Int]) -> Int {
      ticks.filter { $0.key.hasPrefix(name) }.map(\.value).reduce(0, +)
    }
    return sum(used) - sum(earlier.used)
  }

  /// Its name, cut as the kernel does, and the time it has had for itself and in the kernel.
  private static func ticks(of process: Int) -> (name: String, ticks: Int)? {
    let line = text(of: "/proc/\(process)/stat")
    guard let begin = line.firstIndex(of: "("), let end = line.lastIndex(of: ")") else {
      return nil
    }
    let rest = line[line.index(after: end)...].split(separator: " ")
    guard rest.count > 12, let user = Int(rest[11]), let system = Int(rest[12]) else { return nil }
    return (String(line[line.index(after: begin)..<end]), user + system)
  }

  private static func numbers(in folder: String) -> [Int] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var found: [Int] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { field in
        String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let number = Int(name) { found.append(number) }
    }
    return found
  }

  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
