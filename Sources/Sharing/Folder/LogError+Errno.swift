import Glibc

/// What the system's error numbers mean, by where they came from.
extension LogError {
  /// While looking, reading or listing.
  static func looking(_ error: Errno) -> LogError {
    .away(errno: error.code)
  }

  /// Before `link` was asked for: whatever went wrong, nothing was published.
  static func preparing(_ error: Errno) -> LogError {
    switch error.code {
    case ENOSPC, EDQUOT: .diskFull(errno: error.code)
    case EACCES, EPERM, EROFS: .notWritable(errno: error.code)
    default: .away(errno: error.code)
    }
  }

  /// From `link`; EEXIST is no error and dealt with before.
  ///
  /// Only a refusal that cannot come from a lost reply is final. There is no other way to publish
  /// where hard links are refused: renaming is not exclusive on every share.
  static func publishing(_ error: Errno) -> LogError {
    switch error.code {
    case ENOSPC, EDQUOT: .diskFull(errno: error.code)
    case EACCES, EROFS: .notWritable(errno: error.code)
    case EPERM, ENOTSUP, EOPNOTSUPP, EMLINK, EXDEV: .noHardLinks(errno: error.code)
    default: .unclear(errno: error.code)
    }
  }

  /// True while it is unknown whether the commit was published.
  package var isUnclear: Bool {
    if case .unclear = self { true } else { false }
  }
}

extension Errno {
  /// A server's lease or sharing conflict, or a handle gone stale: worth asking again at once.
  var passesSoon: Bool {
    switch code {
    case EINVAL, EACCES, EBUSY, ESTALE, EAGAIN, EINTR: true
    default: false
    }
  }
}
