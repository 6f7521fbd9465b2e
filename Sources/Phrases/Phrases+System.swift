import Glibc

extension Phrases {
  /// Why the system refused, without a full stop; unusual reasons keep their number.
  package func system(_ code: Int32) -> String {
    switch code {
    case ENOENT: say("het bestaat niet", "it does not exist")
    case EACCES, EPERM: say("je hebt er geen rechten voor", "you have no permission")
    case EROFS: say("de schijf is alleen-lezen", "the disk is read-only")
    case ENOSPC, EDQUOT: say("de schijf is vol", "the disk is full")
    case EISDIR: say("het is een map", "it is a folder")
    case ENOTDIR: say("het is geen map", "it is not a folder")
    case EEXIST: say("het bestaat al", "it already exists")
    case ENAMETOOLONG: say("de naam is te lang", "the name is too long")
    case EMFILE, ENFILE: say("er zijn te veel bestanden open", "too many files are open")
    case EIO: say("de schijf of het netwerk faalt", "the disk or the network fails")
    case ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, ENETDOWN, ECONNREFUSED, ECONNRESET:
      say("de server antwoordt niet", "the server does not answer")
    case ESTALE, ENODEV, ENXIO, ENOTCONN:
      say("de verbinding met de share is weg", "the connection to the share is gone")
    default: say("systeemfout \(code)", "system error \(code)")
    }
  }
}
