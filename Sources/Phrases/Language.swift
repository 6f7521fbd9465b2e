/// The languages everything is said in; Dutch unless something asks for English.
package enum Language: String, CaseIterable, Sendable {
  case nl, en
}

extension Language {
  /// What the first of LC_ALL, LC_MESSAGES and LANG that is set asks for.
  package static func preferred(environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let wish = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return wish.lowercased().hasPrefix("en") ? .en : .nl
  }
}
