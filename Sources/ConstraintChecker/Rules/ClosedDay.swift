import Planning

/// Something for people from outside starts on a day on which its museum's doors stay shut.
///
/// Hard for groups, visitors and schools; guests may be let in by staff, which is a warning. An
/// activity of more than a day is not held against it, nor is one of staff alone.
enum ClosedDay {
  static func check(_ day: SubjectDay, into findings: inout Findings) {
    guard let open = day.day.open, open.isClosed else { return }
    switch day.audience {
    case .staff: return
    case .guests: append(.soft, day, open, &findings)
    case .visitors, .schools: append(.hard, day, open, &findings)
    }
  }

  private static func append(
    _ severity: Severity, _ day: SubjectDay, _ open: OpenDay, _ findings: inout Findings
  ) {
    findings.conflicts.append(
      day.subject.conflict(.closedDay, severity, fact: .opening(day.date, open)))
  }
}
