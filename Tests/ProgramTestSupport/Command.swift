#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program, run to its end.
///
/// Not Foundation's Process: on Linux that waits until every descendant has closed an inherited
/// socket, and a tmux server never does.
package enum Command {
  package struct Failed: Error { let arguments: [String] }

  /// Runs a program found by PATH; its output goes to a file.
  package static func run(_ arguments: [String], output path: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, path, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    #if canImport(Glibc)
      // A tmux server that holds another test's socket would keep that test waiting.
      for descriptor: Int32 in 3..<256 {
        posix_spawn_file_actions_addclose(&actions, descriptor)
      }
    #endif
    // Test threads block signals; a program that inherited that could not be ended.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ) == 0 else {
      throw Failed(arguments: arguments)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }
}
