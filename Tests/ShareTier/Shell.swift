import Glibc

/// Other processes; not Foundation's, since stopped ones must be seen as well.
enum Shell {
  /// Starts a shell command and does not wait.
  @discardableResult
  static func start(_ command: String) -> pid_t {
    start(["/bin/sh", "-c", command])
  }

  static func run(_ command: String) {
    wait(for: start(command))
  }

  static func wait(for process: pid_t) {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// -1 when it cannot be started.
  static func start(_ words: [String]) -> pid_t {
    var process: pid_t = -1
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    guard posix_spawn(&process, words[0], nil, nil, &pointers, environ) == 0 else { return -1 }
    return process
  }

  enum Change {
    case none, stopped, ended
  }

  /// What has become of a process since the last look.
  static func change(of process: pid_t) -> Change {
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG | WUNTRACED) == process else { return .none }
    return status & 0xFF == 0x7F ? .stopped : .ended
  }
}
