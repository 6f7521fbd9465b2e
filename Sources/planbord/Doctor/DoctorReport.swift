import Phrases
import Screen
import Sharing

/// What a checkup found, as lines to read or as JSON.
struct DoctorReport {
  let path: String
  let findings: [Finding]
  let phrases: Phrases

  private static let columns = 80
}

extension DoctorReport {
  /// One line a finding, what to do below it, the verdict last; as narrow as a small terminal.
  func lines(_ signs: Signs) -> [String] {
    let titles = findings.map { phrases.title($0.topic) }
    let width = titles.map(DisplayText.width(of:)).max() ?? 0
    let body = zip(findings, titles).flatMap { finding, title in
      lines(finding, title.padded(to: width), signs)
    }
    let verdict = phrases.verdict(findings.verdict, sign: signs[findings.verdict])
    return [phrases.checkupHeading(path), ""] + body + ["", verdict]
  }

  private func lines(_ finding: Finding, _ title: String, _ signs: Signs) -> [String] {
    let start = "\(signs[finding.mark]) \(title)  "
    let indent = String(repeating: " ", count: DisplayText.width(of: start))
    let told = wrapped(phrases.sentence(finding), first: start, others: indent)
    guard let advice = phrases.advice(finding) else { return told }
    let arrow = "\(indent)\(signs.advice) "
    let deeper = String(repeating: " ", count: DisplayText.width(of: arrow))
    return told + wrapped(advice, first: arrow, others: deeper)
  }

  /// Broken between words; a word longer than a line stands alone.
  private func wrapped(_ text: String, first: String, others: String) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in DisplayText.printable(text).split(separator: " ") {
      let width = DisplayText.width(of: line) + (isEmpty ? 0 : 1)
      if !isEmpty, width + DisplayText.width(of: String(word)) > Self.columns {
        lines.append(line)
        line = others
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return lines + [line]
  }
}

extension DoctorReport {
  var json: JSON {
    .object([
      ("path", .text(path)), ("verdict", .text(findings.verdict.word)),
      ("findings", .list(findings.map(json))),
    ])
  }

  private func json(_ finding: Finding) -> JSON {
    .object([
      ("topic", .text(finding.topic.rawValue)), ("mark", .text(finding.mark.word)),
      ("number", .optional(finding.number)), ("message", .text(phrases.sentence(finding))),
      ("advice", .optional(phrases.advice(finding))),
    ])
  }
}

extension Mark {
  /// The words of the JSON output.
  fileprivate var word: String {
    switch self {
    case .fit: "fit"
    case .warning: "warning"
    case .readOnly: "read-only"
    case .unfit: "unfit"
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayText.width(of: self)))
  }
}
