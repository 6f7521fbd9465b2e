import Sharing

/// The signs in front of findings.
struct Signs {
  let fit: String
  let warning: String
  let unfit: String
  let advice: String

  static let drawn = Signs(fit: "✓", warning: "!", unfit: "✗", advice: "→")
  /// For terminals and logs that know ASCII only.
  static let plain = Signs(fit: "+", warning: "!", unfit: "x", advice: "->")

  subscript(_ mark: Mark) -> String {
    switch mark {
    case .fit: fit
    case .warning: warning
    case .readOnly, .unfit: unfit
    }
  }
}

extension Places {
  /// True when the locale's characters are more than ASCII.
  var hasWideCharacters: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.lazy.compactMap(value).first ?? ""
    return locale.uppercased().replacing("-", with: "").contains("UTF8")
  }
}
