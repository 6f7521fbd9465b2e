import Glibc

/// The step at which a probe had to stop.
struct ProbeFailure: Error {
  let call: ProbeCall
  let errno: Int32

  /// The same reading of error numbers as publishing has.
  var finding: ProbeFinding {
    let error = Errno(errno)
    switch call == .link ? LogError.publishing(error) : LogError.preparing(error) {
    case .noHardLinks: return .noHardLinks(errno: errno)
    case .notWritable: return .notWritable(errno: errno)
    case .diskFull: return .full(errno: errno)
    default:
      let isFull = errno == ENOSPC || errno == EDQUOT
      return isFull ? .full(errno: errno) : .failed(call, errno: errno)
    }
  }
}
